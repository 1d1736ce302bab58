import { useState } from 'react'
import { Link } from 'wouter'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import type { Graph } from './graph.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { useNetworkAddress } from './use-network-address.js'

const PAGE = 20
const MORE = 200

/** Every tie, the strongest first; each opens why. */
export function TiesTable({ graph: { nodes, ties } }: { graph: Graph }) {
  const t = useTexts(NETWORK_TEXTS)
  const language = useLanguage()
  const { options, changed, tie } = useNetworkAddress()
  const [rows, setRows] = useState(PAGE)
  return (
    <section className="network-table">
      <h3>{t.tiesTitle(formatNumber(language, ties.length))}</h3>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.tiesCaption}>
        <table>
          <caption className="visually-hidden">{t.tiesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.between}</th>
              <th scope="col" className="number">
                {t.columns.weight}
              </th>
              <th scope="col">{t.columns.says}</th>
            </tr>
          </thead>
          <tbody>
            {ties.slice(0, rows).map(({ source, target, weight, kind }) => {
              const [a, b] = [nodes[source]!, nodes[target]!]
              const isOpen = tie !== null && tie.includes(a.id) && tie.includes(b.id)
              return (
                <tr key={`${source} ${target}`} className={isOpen ? 'is-open' : undefined}>
                  <th scope="row">
                    <Link
                      href={changed({ tie: [a.id, b.id], node: null })}
                      aria-current={isOpen || undefined}
                      lang="sv"
                    >
                      {a.label} – {b.label}
                    </Link>
                  </th>
                  <td className="number">{formatNumber(language, weight, 4)}</td>
                  <td>{t.legend.tie[options.mode][kind]}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rows < ties.length && (
        <button type="button" onClick={() => setRows(rows + MORE)}>
          {t.moreOf(formatNumber(language, Math.min(rows, ties.length)), formatNumber(language, ties.length))}
        </button>
      )}
    </section>
  )
}
