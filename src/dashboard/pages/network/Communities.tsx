import { Link } from 'wouter'
import { useTexts } from '../../language/use-language.js'
import type { Graph, GraphNode } from './graph.js'
import { CommunityMark } from './Legend.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { useNetworkAddress } from './use-network-address.js'

/** Of a community so many are named; the table below has all. */
const NAMED = 12

/** Who stands together, by the ties: the communities with their members. */
export function Communities({ graph }: { graph: Graph }) {
  const t = useTexts(NETWORK_TEXTS)
  const { changed } = useNetworkAddress()
  const numbers = [...new Set(graph.nodes.map(({ community }) => community))]
  const groups = numbers
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((number) => [number, graph.nodes.filter(({ community }) => community === number)] as const)
  return (
    <section className="network-communities">
      <h3>{t.communities}</h3>
      <ul>
        {groups.map(([community, members]) => (
          <li key={community}>
            <p>
              <CommunityMark community={community} />{' '}
              <strong>{community === null ? t.noCommunity : t.community(community + 1)}</strong>{' '}
              <span className="quiet">({members.length})</span>
            </p>
            <p lang="sv">
              {ranked(members)
                .slice(0, NAMED)
                .map(({ id, label }, at) => (
                  <span key={id}>
                    {at > 0 && ' · '}
                    <Link href={changed({ node: id, tie: null })}>{label}</Link>
                  </span>
                ))}
              {members.length > NAMED && <span className="quiet"> {t.andMore(members.length - NAMED)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ranked(nodes: readonly GraphNode[]): GraphNode[] {
  return [...nodes].sort((a, b) => b.statements - a.statements)
}
