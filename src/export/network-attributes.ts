import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import { checkOptions } from '../network/options.js'
import type { NetworkOptions } from '../network/network.input.js'
import type { PositionFilter } from '../position/position.input.js'
import type { Described, Feed } from './feed.js'
import type { EdgeLine, GraphLine, NodeLine } from './network-lines.js'

/** What the graph, a node or an edge is told with: an attribute in GraphML and GEXF. */
export interface Attribute<Line> extends Described {
  type: 'string' | 'int' | 'double' | 'boolean'
  /** Null where it has none. */
  value: (line: Line) => string | number | boolean | null
}

export const GRAPH_ATTRIBUTES: readonly Attribute<GraphLine>[] = [
  {
    name: 'version',
    about: 'The version of the dataset: cite it with any figure.',
    type: 'string',
    value: ({ version }) => version,
  },
  {
    name: 'permalink',
    about: 'Where this network can be had again; refused when the data has moved on since this version.',
    type: 'string',
    value: ({ permalink }) => permalink,
  },
  {
    name: 'definition',
    about: 'What the weights count, in the words of the API.',
    type: 'string',
    value: ({ definition }) => definition,
  },
  {
    name: 'filter',
    about: 'The PositionFilter of the positions that count, as JSON, without its defaults.',
    type: 'string',
    value: ({ filter }) => filter,
  },
  option('actors', 'RESPONDENT or ORGANISATION.'),
  option('concepts', 'PROPOSAL, MEASURE or THEME.'),
  option('mode', 'ONE_MODE or TWO_MODE.'),
  option('qualifier', 'What the weight of an edge counts.'),
  option('normalisation', 'What the weight is divided by.'),
  option('duplicates', 'How often an actor may say the same.'),
  {
    ...option('minimumWeight', 'The lowest weight of an edge; none where every edge stays.'),
    type: 'double',
  },
  { ...option('isolates', 'Whether nodes without an edge stay: true or false.'), type: 'boolean' },
]

export const NODE_ATTRIBUTES: readonly Attribute<NodeLine>[] = [
  {
    name: 'label',
    about: 'The name; of a proposal number and title.',
    type: 'string',
    value: ({ node }) => node.item.label,
  },
  {
    name: 'kind',
    about: 'What it is: RESPONDENT or ORGANISATION, or of a concept PROPOSAL, MEASURE or THEME.',
    type: 'string',
    value: ({ node }) => node.axis,
  },
  {
    name: 'role',
    about: 'ACTOR, or in TWO_MODE also CONCEPT.',
    type: 'string',
    value: ({ role }) => role,
  },
  {
    name: 'statements',
    about: 'How many statements the actor makes, or are made on the concept, after duplicates.',
    type: 'int',
    value: ({ node }) => node.statements,
  },
  {
    name: 'community',
    about:
      'Its community, by the Louvain method over edges of positive weight: 0 is the largest; none without such an edge.',
    type: 'int',
    value: ({ node }) => node.community,
  },
  {
    name: 'permalink',
    about: 'Where it can be opened; of a theme the positions on it as a table.',
    type: 'string',
    value: ({ permalink }) => permalink,
  },
  {
    name: 'version',
    about: 'The version of the dataset.',
    type: 'string',
    value: ({ version }) => version,
  },
]

export const EDGE_ATTRIBUTES: readonly Attribute<EdgeLine>[] = [
  {
    name: 'weight',
    about: 'The weight, normalised as asked; never 0, and negative only with SUBTRACT.',
    type: 'double',
    value: ({ weight }) => weight,
  },
  {
    name: 'permalink',
    about:
      'Where the positions behind it are told. ONE_MODE: the pairs of statements that make the weight, the first 500, with the version they are now of. TWO_MODE: the positions of the actor on the concept that take a side, as a table.',
    type: 'string',
    value: ({ permalink }) => permalink,
  },
  {
    name: 'version',
    about: 'The version of the dataset.',
    type: 'string',
    value: ({ version }) => version,
  },
]

/** What feeds of a network share, whatever they write. */
export const NETWORK_FEED = {
  filter: 'PositionFilter',
  options: (schema: GraphQLSchema) => schema.getType('NetworkOptions') as GraphQLInputObjectType,
  check: (options: NetworkOptions) => void checkOptions(options),
} as const satisfies Partial<Feed<PositionFilter, NetworkOptions>>

/** For the documentation of GraphML and GEXF, which tell the same. */
export const NETWORK_COLUMNS: readonly Described[] = [
  ...named('graph', GRAPH_ATTRIBUTES),
  {
    name: 'node id',
    about: 'The stable id of the node, the same in every version; of a theme the theme itself.',
  },
  ...named('node', NODE_ATTRIBUTES),
  { name: 'edge source', about: 'The id of an actor.' },
  { name: 'edge target', about: 'In ONE_MODE the id of a later actor, in TWO_MODE of a concept.' },
  ...named('edge', EDGE_ATTRIBUTES),
]

function named(of: string, attributes: readonly Described[]): Described[] {
  return attributes.map(({ name, about }) => ({ name: `${of} ${name}`, about }))
}

function option(name: keyof NetworkOptions, about: string): Attribute<GraphLine> {
  return { name, about, type: 'string', value: ({ options }) => options[name] ?? null }
}
