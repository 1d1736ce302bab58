import XMLWriter from 'xml-writer'
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

export const graphmlFeed: Feed<PositionFilter, NetworkOptions> = {
  ...NETWORK_FEED,
  // Registered nowhere; the suffix tells that it is XML, and so how it is encoded.
  mediaType: 'application/graphml+xml',
  columns: NETWORK_COLUMNS,
  async *write(source, parameters) {
    yield* graphml(await networkLines(source, parameters, 'network.graphml'))
  },
}

/** Where its attributes stand; keys are told apart by it. */
type Of = 'graph' | 'node' | 'edge'

/** The id of a node is that of the graph, so that networks can be joined; the format would rather have none with a slash. */
function* graphml({ graph, nodes, edges }: NetworkLines): Generator<string> {
  let piece = ''
  const xml = new XMLWriter('  ', (text) => void (piece += text))
  const taken = () => {
    const text = piece
    piece = ''
    return text
  }
  xml.startDocument('1.0', 'UTF-8').startElement('graphml')
  xml.writeAttribute('xmlns', 'http://graphml.graphdrawing.org/xmlns')
  declare(xml, 'graph', GRAPH_ATTRIBUTES)
  declare(xml, 'node', NODE_ATTRIBUTES)
  declare(xml, 'edge', EDGE_ATTRIBUTES)
  xml.startElement('graph').writeAttribute('id', 'network').writeAttribute('edgedefault', 'undirected')
  tell(xml, 'graph', GRAPH_ATTRIBUTES, graph)
  for (const page of nodes) {
    for (const line of page) {
      xml.startElement('node').writeAttribute('id', xmlText(line.node.item.id))
      tell(xml, 'node', NODE_ATTRIBUTES, line)
      xml.endElement()
    }
    yield taken()
  }
  for (const page of edges) {
    for (const line of page) {
      xml.startElement('edge')
      xml.writeAttribute('source', xmlText(line.source.item.id))
      xml.writeAttribute('target', xmlText(line.target.item.id))
      tell(xml, 'edge', EDGE_ATTRIBUTES, line)
      xml.endElement()
    }
    yield taken()
  }
  xml.endElement().endElement()
  yield `${taken()}\n`
}

function declare<Line>(xml: XMLWriter, of: Of, attributes: readonly Attribute<Line>[]): void {
  for (const { name, type, about } of attributes) {
    xml.startElement('key').writeAttribute('id', `${of}-${name}`).writeAttribute('for', of)
    xml.writeAttribute('attr.name', name).writeAttribute('attr.type', type)
    xml.startElement('desc').text(about).endElement().endElement()
  }
}

function tell<Line>(xml: XMLWriter, of: Of, attributes: readonly Attribute<Line>[], line: Line): void {
  for (const { name, value } of attributes) {
    const told = value(line)
    if (told === null) continue
    xml.startElement('data').writeAttribute('key', `${of}-${name}`)
    xml.text(xmlText(String(told))).endElement()
  }
}
