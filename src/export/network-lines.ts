import { AXES } from '../axis/axis.js'
import type { NetworkOptions } from '../network/network.input.js'
import { type ComputedNode, computeNetwork } from '../network/network.js'
import type { PositionFilter } from '../position/position.input.js'
import {
  NETWORK_DUPLICATES,
  NETWORK_MODE,
  NETWORK_NORMALISATION,
  NETWORK_QUALIFIER,
} from '../schema/vocabulary.js'
import type { FeedParameters, FeedSource } from './feed.js'
import type { FeedName } from './feed-names.js'
import { edgePermalink, networkPermalink, nodePermalink } from './network-permalinks.js'

export type NetworkParameters = FeedParameters<PositionFilter, NetworkOptions>

/** What each line of a network is told with, whatever it is of. */
interface Line {
  permalink: string
  /** Of the dataset. */
  version: string
}

/** A network as a whole. */
export interface GraphLine extends Line {
  options: NetworkOptions
  /** What the weights count, in the words of the API. */
  definition: string
  /** As JSON. */
  filter: string
}

export interface NodeLine extends Line {
  node: ComputedNode
  role: 'ACTOR' | 'CONCEPT'
}

export interface EdgeLine extends Line {
  source: ComputedNode
  target: ComputedNode
  weight: number
}

/** Lines in pages, each made when it is taken: the largest network has forty thousand. */
export interface NetworkLines {
  graph: GraphLine
  nodes: Iterable<NodeLine[]>
  edges: Iterable<EdgeLine[]>
}

/** Lines of a page. */
const PAGE = 1_000

/**
 * The network that the API answers by the same filter and options, with what a file tells beside it. It is made whole
 * before any of it is written, since weights and communities are of all positions: hence the limits of the API.
 * @param feed what it is written to
 * @throws {RequestError} as computeNetwork does
 */
export async function networkLines(
  source: FeedSource,
  parameters: NetworkParameters,
  feed: FeedName,
): Promise<NetworkLines> {
  const { version, loaders } = source
  const { given, options } = parameters
  const { nodes, edges } = await computeNetwork(loaders, given, options)
  return {
    graph: {
      options,
      definition: definitionOf(options),
      filter: JSON.stringify(given),
      permalink: networkPermalink(source, parameters, feed),
      version,
    },
    nodes: pages(nodes, (node) => ({
      node,
      role: AXES[node.axis].side === 'speaker' ? 'ACTOR' : 'CONCEPT',
      permalink: nodePermalink(source, parameters, node),
      version,
    })),
    edges: pages(edges, (edge) => {
      const [from, to] = [nodes[edge.source]!, nodes[edge.target]!]
      return {
        source: from,
        target: to,
        weight: edge.weight,
        permalink: edgePermalink(source, parameters, from, to),
        version,
      }
    }),
  }
}

function* pages<Item, Line>(items: readonly Item[], line: (item: Item) => Line): Generator<Line[]> {
  for (let from = 0; from < items.length; from += PAGE) yield items.slice(from, from + PAGE).map(line)
}

function definitionOf({ mode, qualifier, normalisation, duplicates }: NetworkOptions): string {
  return [
    NETWORK_MODE[mode],
    NETWORK_QUALIFIER[qualifier],
    NETWORK_NORMALISATION[normalisation],
    NETWORK_DUPLICATES[duplicates],
    'Formulas: P. Leifeld’s Discourse Network Analysis.',
  ].join(' ')
}
