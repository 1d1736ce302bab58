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

/** Where the service answers when it is started as the README says. */
const BASE = 'http://127.0.0.1:4000'

/** The feeds in words: what each takes, what it holds, and a line to copy for each tool. Markdown. */
export function documentFeeds(schema: GraphQLSchema): string {
  const names = Object.keys(FEED_NAMES) as FeedName[]
  const filters = new Set(names.map((name) => FEEDS[name].filter).filter((filter) => filter !== null))
  return `${[
    INTRODUCTION,
    ...names.flatMap((name) => section(schema, name)),
    '## Filters',
    'A field that is left out lets everything pass; fields together must all pass. `and`, `or` and `not` take further filters as JSON.',
    ...[...filters].flatMap((filter) => [
      `### ${filter}`,
      parameterTable(schema.getType(filter) as GraphQLInputObjectType),
    ]),
  ].join('\n\n')}\n`
}

const INTRODUCTION = `<!-- Written by npm run generate from src/export; change it there. -->

# Exports

Everything in the graph can be had as a file, over HTTP from a running service and by the command \`export\` from a store
that no service holds. Both write the same bytes, from the same filters, and stream: a file of millions of rows needs no
more memory than one of a thousand.

\`\`\`sh
curl -fsS '${BASE}/export/positions.csv?matter=matter:sou-2023-62&stance=OPPOSE'
\`\`\`

\`\`\`text
node dist/main.js export positions.csv --matter matter:sou-2023-62 --stance OPPOSE --out opposed.csv
\`\`\`

**Parameters** are the fields of the API’s filter, as \`name=value\`; repeat a name for a list. \`filter\` takes the whole
filter as JSON instead, for what single names cannot say: \`filter={"not":{"stance":["OPPOSE"]}}\`. The defaults are those
of the API: positions by a default rule are left out unless \`basis\` is named, those of drafts unless \`standing\` is.
Every fault is told at once, with the nearest name.

**Versions.** Every row names the \`version\` of the dataset it was read from; cite it. With \`version=…\` in its address a
feed answers for that version or with 410 Gone; the \`permalink\` of a row opens its node and says when the data has
moved on. A feed is read from one version: when the data is replaced while it is sent, the connection is broken off, so
that no client takes a part for the whole; ask again.

**Caching.** Feeds carry an ETag; with \`If-None-Match\` an unchanged one answers 304 without being read. A page from
another origin, such as a notebook on the web, may read them where \`REMISSGRAF_CORS\` names it.

**CSV** is UTF-8 with a byte order mark (Excel needs it), after RFC 4180. Items of a list are joined by \`|\`. A text that a
spreadsheet would take for a formula, or that begins with an apostrophe, gets an apostrophe in front; take it off to have
the text as it was. The \`number\` of a proposal is a text: 14.10 is not 14.1.`

function section(schema: GraphQLSchema, name: FeedName): string[] {
  const feed = FEEDS[name]
  const { options } = feedInputs(schema, name)
  return [
    `## ${name}`,
    FEED_NAMES[name],
    codeBlocks(name),
    feed.filter === null
      ? 'It takes no filter.'
      : `It takes the fields of [${feed.filter}](#${feed.filter.toLowerCase()})${options === null ? '.' : ', and these:'}`,
    ...(options === null ? [] : [parameterTable(options)]),
    descriptionTable(feed.mediaType === CSV ? 'Column' : 'Holds', feed.columns),
  ]
}

/** A line for each tool that can read what the feed holds. */
function codeBlocks(name: FeedName): string {
  const address = `${BASE}/export/${name}`
  const hasNumber = FEEDS[name].columns.some((column) => column.name === 'number')
  const lines = READERS.filter(({ reads }) => reads.includes(extensionOf(name))).map(
    ({ tool, line }) => `| ${tool} | \`${line(address, { name, hasNumber })}\` |`,
  )
  return ['| Tool | Line to copy |', '|---|---|', ...lines].join('\n')
}

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

function parameterTable(type: GraphQLInputObjectType): string {
  const rows = Object.values(type.getFields()).map((field) => {
    return `| \`${field.name}\` | ${cell(expectation(field.type))}${fallbackOf(field)} | ${cell(field.description ?? '')} |`
  })
  return ['| Parameter | Takes | Meaning |', '|---|---|---|', ...rows].join('\n')
}

function fallbackOf({ defaultValue, type }: GraphQLInputField): string {
  const written = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return written ? `; ${print(written)} where left out` : ''
}

function descriptionTable(heading: string, entries: readonly Described[]): string {
  const rows = entries.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`)
  return [`| ${heading} | Meaning |`, '|---|---|', ...rows].join('\n')
}

/** A text within a table of Markdown: on one line, its bars told apart from those of the table. */
const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()
