import { PageLink } from '../../address/PageLink.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { BEGINNINGS } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { KINDS } from './search-state.js'

/** What stands where nothing is searched for yet: how it works, what there is, and some words to begin with. */
export function SearchStart() {
  const t = useTexts(SEARCH_TEXTS).start
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const { id } = useMatter()
  const { data, error, refetch } = useAnswer(question(BEGINNINGS, { matter: [id] }))
  const counts = data?.dataset.counts ?? []
  return (
    <div className="search-start">
      <p className="search-start__lead">{t.lead}</p>
      <p>{t.how}</p>
      <p className="quiet">{t.key}</p>
      {error ? <Fault error={error} retry={() => void refetch()} /> : data === undefined && <Busy />}
      {data && data.measures.nodes.length > 0 && (
        <>
          <h2>{t.examples}</h2>
          <ul className="search-start__examples" lang="sv">
            {data.measures.nodes.map(({ id, name }) => (
              <li key={id}>
                <PageLink path="/search" own={{ q: name }}>
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {counts.length > 0 && (
        <>
          <h2>{t.holds}</h2>
          <dl className="search-start__counts">
            {KINDS.flatMap((kind) => counts.filter((count) => count.kind === kind)).map(({ kind, count }) => (
              <div key={kind}>
                <dt>{terms.nodeKind[kind]}</dt>
                <dd className="number">{formatNumber(language, count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
