import { Link } from 'wouter'
import { useTexts } from '../../language/use-language.js'
import { LENGTHS, RELATIONS } from './trace-address.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'

/** There is no path; what may find one. */
export function NoPath() {
  const t = useTexts(TRACE_TEXTS)
  const { asked, address } = useTrace()
  const longer = Math.min(asked.maxLength + 2, LENGTHS.length)
  return (
    <>
      {t.none(asked.maxLength)}
      {longer > asked.maxLength && (
        <>
          {' '}
          <Link href={address({ maxLength: longer })}>{t.longer(longer)}</Link>
        </>
      )}
      {asked.via !== null && (
        <>
          {' '}
          <Link href={address({ via: null })}>{t.via.takeUsual}</Link>
        </>
      )}
      {asked.via?.length !== RELATIONS.length && (
        <>
          {' '}
          <Link href={address({ via: RELATIONS })}>{t.via.takeAll}</Link>
        </>
      )}
    </>
  )
}
