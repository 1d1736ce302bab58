import { Link } from 'wouter'
import type { AskFault } from '../../api/ask-fault.js'
import { useTexts } from '../../language/use-language.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { useNetworkAddress } from './use-network-address.js'

/** What to narrow where a network is larger than one answer holds. */
export function TooLarge({ fault }: { fault: AskFault }) {
  const t = useTexts(NETWORK_TEXTS).tooLarge
  const { options, withOptions } = useNetworkAddress()
  if (!fault.codes.includes('RESULT_TOO_LARGE')) return null
  return (
    <>
      <p>{t.what}</p>
      <ul>
        <li>{t.filter}</li>
        {options.concepts !== 'THEME' && (
          <li>
            <Link href={withOptions({ ...options, concepts: 'THEME' })}>{t.themes}</Link>
          </li>
        )}
        {options.actors !== 'ORGANISATION' && (
          <li>
            <Link href={withOptions({ ...options, actors: 'ORGANISATION' })}>{t.organisations}</Link>
          </li>
        )}
        <li>
          <Link
            href={withOptions({ ...options, minimumWeight: Math.max(1, (options.minimumWeight ?? 0) * 2) })}
          >
            {t.weight(Math.max(1, (options.minimumWeight ?? 0) * 2))}
          </Link>
        </li>
      </ul>
    </>
  )
}
