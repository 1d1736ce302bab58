import { Link } from 'wouter'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { RELATIONS, USUAL } from './trace-address.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'

/** The relations that a path may walk. */
export function ViaChoices() {
  const t = useTexts(TRACE_TEXTS).via
  const terms = useTexts(TERMS)
  const { asked, address, ask } = useTrace()
  const walked = asked.via ?? USUAL
  return (
    <details className="trace-via">
      <summary>
        {t.title}{' '}
        <span className="quiet">
          {asked.via === null ? t.usual : t.count(walked.length, RELATIONS.length)}
        </span>
      </summary>
      <p className="quiet">{t.meaning}</p>
      <p className="trace-via__ways">
        <Link href={address({ via: null })}>{t.takeUsual}</Link>
        <Link href={address({ via: RELATIONS })}>{t.takeAll}</Link>
      </p>
      <fieldset>
        <legend className="visually-hidden">{t.title}</legend>
        {RELATIONS.map((relation) => {
          const isWalked = walked.includes(relation)
          const others = walked.filter((one) => one !== relation)
          return (
            <label key={relation}>
              <input
                type="checkbox"
                checked={isWalked}
                // Over no relation there is no path: the last one stays.
                disabled={isWalked && others.length === 0}
                onChange={() => ask({ via: isWalked ? others : [...others, relation] })}
              />
              <span>{terms.relation[relation]}</span>
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}
