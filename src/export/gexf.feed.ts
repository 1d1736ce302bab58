import { UndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { NetworkOptions } from '../network/network.input.js'
import type { PositionFilter } from '../position/position.input.js'
import type { Feed } from './feed.js'
import {
  type Attribute,
  EDGE_ATTRIBUTES,
  GRAPH_ATTRIBUTES,
  NETWORK_COLUMNS,
  NETWORK_FEED,
  NODE_ATTRIBUTES,
} from './network-attributes.js'
import { type NetworkLines, networkLines } from './network-lines.js'
import { xmlText } from './xml-text.js'

export const gexfFeed: Feed<PositionFilter, NetworkOptions> = {
  ...NETWORK_FEED,
  // Registered nowhere; the suffix tells that it is XML, and so how it is encoded.
  mediaType: 'application/gexf+xml',
  columns: NETWORK_COLUMNS,
  async *write(source, parameters) {
    const lines = await networkLines(source, parameters, 'network.gexf')
    // Version 1.2 is what every reader of the format knows.
    yield write(graphOf(lines), { version: '1.2' })
  },
}

function graphOf({ graph: whole, nodes, edges }: NetworkLines): UndirectedGraph {
  const graph = new UndirectedGraph()
  // The format knows no other element of a graph that could tell what it was made with.
  graph.setAttribute('creator', 'remissgraf')
  graph.setAttribute('description', described(GRAPH_ATTRIBUTES, whole))
  for (const page of nodes)
    for (const line of page) graph.addNode(xmlText(line.node.item.id), valuesOf(NODE_ATTRIBUTES, line))
  for (const page of edges)
    for (const line of page) {
      const [source, target] = [xmlText(line.source.item.id), xmlText(line.target.item.id)]
      graph.addEdgeWithKey(`${source} ${target}`, source, target, valuesOf(EDGE_ATTRIBUTES, line))
    }
  return graph
}

function valuesOf<Line>(attributes: readonly Attribute<Line>[], line: Line): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ name, value }) => {
      const told = value(line)
      return [name, typeof told === 'string' ? xmlText(told) : told]
    }),
  )
}

/** One to a line, as in `mode: ONE_MODE`. */
function described<Line>(attributes: readonly Attribute<Line>[], line: Line): string {
  return Object.entries(valuesOf(attributes, line))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n')
}
