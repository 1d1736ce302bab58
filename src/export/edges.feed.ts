import type { NetworkOptions } from '../network/network.input.js'
import type { PositionFilter } from '../position/position.input.js'
import { CSV, type Column, csv } from './csv.js'
import type { Feed } from './feed.js'
import { EDGE_ATTRIBUTES, NETWORK_FEED } from './network-attributes.js'
import { type EdgeLine, networkLines } from './network-lines.js'

const COLUMNS: Column<EdgeLine>[] = [
  { name: 'source', about: 'The id of an actor.', value: ({ source }) => source.item.id },
  { name: 'sourceLabel', about: 'Its name.', value: ({ source }) => source.item.label },
  {
    name: 'target',
    about: 'In ONE_MODE the id of a later actor; in TWO_MODE of a concept, or the theme itself.',
    value: ({ target }) => target.item.id,
  },
  {
    name: 'targetLabel',
    about: 'Its name; of a proposal number and title.',
    value: ({ target }) => target.item.label,
  },
  ...EDGE_ATTRIBUTES,
]

export const edgesFeed: Feed<PositionFilter, NetworkOptions> = {
  ...NETWORK_FEED,
  mediaType: CSV,
  columns: COLUMNS,
  async *write(source, parameters) {
    const { edges } = await networkLines(source, parameters, 'edges.csv')
    yield* csv(source, COLUMNS, edges)
  },
}
