import { Link } from 'wouter'
import type { AskFault } from '../../api/ask-fault.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { RELATIONS, USUAL } from './trace-address.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'

/** What to do about a trace that failed: the nearest ids, the relation to leave out. */
export function TraceAdvice({ fault: { details } }: { fault: AskFault }) {
  const t = useTexts(TRACE_TEXTS)
  const terms = useTexts(TERMS)
  const { asked, address } = useTrace()
  return details.map(({ code, argument, nearest, leaveOut }, at) => {
    const ids = Array.isArray(nearest) ? nearest.filter((id) => typeof id === 'string') : []
    if ((argument === 'from' || argument === 'to') && ids.length > 0)
      return (
        <div key={at}>
          <p>{t.nearest}</p>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <Link href={address({ [argument]: id })}>{id}</Link>
              </li>
            ))}
          </ul>
        </div>
      )
    if (argument === 'from' || argument === 'to') return <p key={at}>{t.searchInstead}</p>
    if (code !== 'RESULT_TOO_LARGE') return null
    const relation = RELATIONS.find((one) => one === leaveOut)
    const via = (asked.via ?? USUAL).filter((one) => one !== relation)
    return (
      <ul key={at}>
        {relation !== undefined && via.length > 0 && (
          <li>
            <Link href={address({ via })}>{t.leaveOut(terms.relation[relation])}</Link>
          </li>
        )}
        {asked.maxLength > 1 && (
          <li>
            <Link href={address({ maxLength: asked.maxLength - 1 })}>{t.shorter(asked.maxLength - 1)}</Link>
          </li>
        )}
      </ul>
    )
  })
}
