import { useState } from 'react'
import { Link } from 'wouter'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import type { Graph } from './graph.js'
import { CommunityMark } from './Legend.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { useNetworkAddress } from './use-network-address.js'

const PAGE = 20
const MORE = 200

/** Every node with its community and its statements; each opens what it says. */
export function ActorsTable({ graph: { nodes } }: { graph: Graph }) {
  const t = useTexts(NETWORK_TEXTS)
  const language = useLanguage()
  const { changed, node: open } = useNetworkAddress()
  const [rows, setRows] = useState(PAGE)
  const ranked = [...nodes].sort((a, b) => b.statements - a.statements)
  return (
    <section className="network-table">
      <h3>{t.nodesTitle(formatNumber(language, nodes.length))}</h3>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.nodesCaption}>
        <table>
          <caption className="visually-hidden">{t.nodesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th>
              <th scope="col">{t.columns.community}</th>
              <th scope="col" className="number">
                {t.columns.statements}
              </th>
              <th scope="col" className="number">
                {t.columns.ties}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.slice(0, rows).map(({ id, label, community, statements, ties, isConcept }) => (
              <tr key={id} className={id === open ? 'is-open' : undefined}>
                <th scope="row">
                  <Link
                    href={changed({ node: id, tie: null })}
                    aria-current={id === open || undefined}
                    lang="sv"
                  >
                    {label}
                  </Link>
                </th>
                <td>
                  <CommunityMark community={community} isConcept={isConcept} />{' '}
                  {community === null ? '–' : community + 1}
                </td>
                <td className="number">{formatNumber(language, statements)}</td>
                <td className="number">{formatNumber(language, ties)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows < nodes.length && (
        <button type="button" onClick={() => setRows(rows + MORE)}>
          {t.moreOf(formatNumber(language, rows), formatNumber(language, nodes.length))}
        </button>
      )}
    </section>
  )
}
