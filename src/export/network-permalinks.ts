import { AXES } from '../axis/axis.js'
import type { ComputedNode } from '../network/network.js'
import type { PositionFilter } from '../position/position.input.js'
import { type NetworkActor, STANCE, valuesOf } from '../schema/vocabulary.js'
import type { FeedSource } from './feed.js'
import type { FeedName } from './feed-names.js'
import type { NetworkParameters } from './network-lines.js'
import { cellFilter, searchOfFilter } from './open-cell.js'
import { permalink } from './permalink.js'

/** Whoever has no views makes no statement. */
const SIDED: PositionFilter = { stance: valuesOf(STANCE).filter((stance) => stance !== 'NO_VIEWS') }

/** The same feed again, of the same version. */
export function networkPermalink(
  { base, version }: FeedSource,
  { given, options }: NetworkParameters,
  feed: FeedName,
): string {
  const search = searchOfFilter(given)
  for (const [name, value] of Object.entries(options)) if (value != null) search.append(name, String(value))
  search.append('version', version)
  return `${base}/export/${feed}?${search.toString()}`
}

/** The node itself; of a theme, which is none, its positions that take a side. */
export function nodePermalink(source: FeedSource, { given }: NetworkParameters, node: ComputedNode): string {
  return node.item.nodeId === null
    ? positionsTable(source, given, node)
    : permalink(source.base, node.item.nodeId, source.version)
}

/** In two-mode the positions of the one on the other that take a side; in one-mode the statements, pair by pair. */
export function edgePermalink(
  source: FeedSource,
  { given, options }: NetworkParameters,
  from: ComputedNode,
  to: ComputedNode,
): string {
  if (options.mode === 'TWO_MODE') return positionsTable(source, given, from, to)
  // What two actors say on the same concepts, and how much each of them says, is the same whoever else speaks.
  const filter = cellFilter(given, pair(options.actors, from.item.id, to.item.id))
  const search = new URLSearchParams({ filter: JSON.stringify(filter) })
  const { actors, concepts, qualifier, normalisation, duplicates } = options
  search.append('options', JSON.stringify({ actors, concepts, qualifier, normalisation, duplicates }))
  return `${source.base}/graphql/ties?${search.toString()}`
}

function positionsTable(
  { base, version }: FeedSource,
  given: PositionFilter,
  ...nodes: ComputedNode[]
): string {
  const ends = nodes.map(({ axis, item }) => AXES[axis].filter(item.id))
  const search = searchOfFilter(cellFilter(given, ...ends, SIDED))
  search.append('version', version)
  return `${base}/export/positions.csv?${search.toString()}`
}

function pair(actors: NetworkActor, ...ids: [string, string]): PositionFilter {
  return actors === 'RESPONDENT' ? { respondent: ids } : { organisation: ids }
}
