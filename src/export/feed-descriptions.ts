import {
  astFromValue,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  print,
} from 'graphql'
import { expectation } from '../schema/address-values.js'
import { CSV } from './csv.js'
import type { Described } from './feed.js'
import { FEED_NAMES, type FeedName } from './feed-names.js'
import { FEEDS } from './feeds.js'
import { feedInputs } from './parameters.js'

/** Where the service answers when it is started as the README says; a page puts its own address in the place of it. */
export const BASE = 'http://127.0.0.1:4000'

/** A feed in words: what it takes, what it holds, and a line to copy for each tool that can read it. */
export interface FeedDescription {
  name: FeedName
  about: string
  /** The input of the API whose fields are its parameters; null where it takes none. */
  filter: string | null
  /** Parameters beside the filter. */
  options: ParameterDescription[]
  isTable: boolean
  /** Columns, or kinds of things. */
  holds: Described[]
  lines: { tool: string; line: string }[]
}

export interface ParameterDescription {
  name: string
  takes: string
  /** What stands where it is left out, as GraphQL writes it; null where there is no such thing. */
  fallback: string | null
  about: string
}

/** All feeds, and the filters that they take. */
export function feedDescriptions(schema: GraphQLSchema): {
  feeds: FeedDescription[]
  filters: { name: string; parameters: ParameterDescription[] }[]
} {
  const feeds = (Object.keys(FEED_NAMES) as FeedName[]).map((name) => describeFeed(schema, name))
  const filters = [...new Set(feeds.flatMap(({ filter }) => filter ?? []))]
  return {
    feeds,
    filters: filters.map((name) => ({
      name,
      parameters: parametersOf(schema.getType(name) as GraphQLInputObjectType),
    })),
  }
}

function describeFeed(schema: GraphQLSchema, name: FeedName): FeedDescription {
  const { filter, mediaType, columns } = FEEDS[name]
  const { options } = feedInputs(schema, name)
  const address = `${BASE}/export/${name}`
  const hasNumber = columns.some((column) => column.name === 'number')
  return {
    name,
    about: FEED_NAMES[name],
    filter,
    options: options === null ? [] : parametersOf(options),
    isTable: mediaType === CSV,
    holds: columns.map(({ name, about }) => ({ name, about: oneLine(about) })),
    lines: READERS.filter(({ reads }) => reads.includes(extensionOf(name))).map(({ tool, line }) => ({
      tool,
      line: line(address, { name, hasNumber }),
    })),
  }
}

function parametersOf(type: GraphQLInputObjectType): ParameterDescription[] {
  return Object.values(type.getFields()).map((field) => ({
    name: field.name,
    takes: oneLine(expectation(field.type)),
    fallback: fallbackOf(field),
    about: oneLine(field.description ?? ''),
  }))
}

function fallbackOf({ defaultValue, type }: GraphQLInputField): string | null {
  const written = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return written ? print(written) : null
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

interface Reader {
  tool: string
  /** Kinds of file, as names end. */
  reads: readonly string[]
  line: (address: string, feed: { name: string; hasNumber: boolean }) => string
}

const READERS: readonly Reader[] = [
  {
    tool: 'curl',
    reads: ['csv', 'jsonld', 'graphml', 'gexf'],
    line: (address, { name }) => `curl -fsS --compressed -o ${name} '${address}'`,
  },
  {
    tool: 'pandas',
    reads: ['csv'],
    line: (address, { hasNumber }) =>
      `pandas.read_csv("${address}"${hasNumber ? ', dtype={"number": str}' : ''})`,
  },
  {
    tool: 'R',
    reads: ['csv'],
    line: (address, { hasNumber }) =>
      `read.csv("${address}", fileEncoding = "UTF-8-BOM", na.strings = ""${hasNumber ? ', colClasses = c(number = "character")' : ''})`,
  },
  {
    tool: 'Observable',
    reads: ['csv'],
    line: (address) => `d3.csv("${address}")`,
  },
  {
    tool: 'Excel',
    reads: ['csv'],
    line: (address) => `Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), [Encoding = 65001]))`,
  },
  {
    tool: 'rdflib',
    reads: ['jsonld'],
    line: (address) => `rdflib.Graph().parse("${address}", format="json-ld")`,
  },
  {
    tool: 'networkx',
    reads: ['graphml'],
    line: (address) => `networkx.read_graphml(urllib.request.urlopen("${address}"))`,
  },
  {
    tool: 'networkx',
    reads: ['gexf'],
    line: (address) => `networkx.read_gexf(urllib.request.urlopen("${address}"))`,
  },
  {
    tool: 'R',
    reads: ['graphml'],
    line: (address) => `igraph::read_graph(url("${address}"), format = "graphml")`,
  },
  {
    tool: 'Gephi',
    reads: ['graphml', 'gexf'],
    line: (_, { name }) => `File › Open › ${name}`,
  },
]

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1)
