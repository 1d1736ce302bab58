import { Link } from 'wouter'
import { NodeLink } from '../../address/PageLink.js'
import type { PositionFilter } from '../../api/vocabulary.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { PositionList } from '../../position/PositionList.js'
import type { Graph } from './graph.js'
import { CommunityMark } from './Legend.js'
import { filterOfNode } from './narrowed.js'
import type { NetworkOptions } from './network-options.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { Panel } from './Panel.js'
import { useNetworkAddress } from './use-network-address.js'

/** So many ties of a node are listed beside it. */
const SHOWN = 8

interface NodePanelProps {
  graph: Graph
  id: string
  options: NetworkOptions
  filter: PositionFilter
}

/** One actor or concept: its community, its strongest ties, its statements. */
export function NodePanel({ graph, id, options, filter }: NodePanelProps) {
  const t = useTexts(NETWORK_TEXTS)
  const language = useLanguage()
  const { changed } = useNetworkAddress()
  const at = graph.nodes.findIndex((node) => node.id === id)
  const node = graph.nodes[at]
  if (node === undefined)
    return (
      <Panel kind={t.panel.node} title={t.panel.noNode}>
        <p className="wrap-anywhere">{t.panel.noNodeText(id)}</p>
      </Panel>
    )
  const ties = graph.ties.filter(({ source, target }) => source === at || target === at)
  // A theme is a word, no node with a page of its own.
  const hasPage = id.includes(':')
  return (
    <Panel
      kind={node.isConcept ? t.concept[options.concepts] : t.actor[options.actors]}
      title={<span lang="sv">{node.label}</span>}
    >
      <p>
        <CommunityMark community={node.community} isConcept={node.isConcept} />{' '}
        {node.community === null ? t.noCommunity : t.community(node.community + 1)} ·{' '}
        {t.statements(node.statements, formatNumber(language, node.statements))} ·{' '}
        {t.ties(node.ties, formatNumber(language, node.ties))}
      </p>
      {hasPage && (
        <p>
          <NodeLink id={id}>{t.panel.more}</NodeLink>
        </p>
      )}
      {ties.length > 0 && (
        <>
          <h4>{t.panel.strongest}</h4>
          <ul className="network-panel__ties">
            {ties.slice(0, SHOWN).map(({ source, target, weight, kind }) => {
              const other = graph.nodes[source === at ? target : source]!
              return (
                <li key={other.id}>
                  <Link href={changed({ tie: [id, other.id], node: null })} lang="sv">
                    {other.label}
                  </Link>{' '}
                  <span className="quiet">
                    {formatNumber(language, weight, 4)} ({t.legend.tie[options.mode][kind]})
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <h4>{t.panel.statements}</h4>
      <PositionList
        filter={filterOfNode(filter, options, node)}
        hide={node.isConcept || options.actors === 'ORGANISATION' ? undefined : 'respondent'}
      />
    </Panel>
  )
}
