import type { GraphQLSchema } from 'graphql'
import type { Described } from './feed.js'
import {
  BASE,
  feedDescriptions,
  type FeedDescription,
  type ParameterDescription,
} from './feed-descriptions.js'

/** The feeds in words: what each takes, what it holds, and a line to copy for each tool. Markdown. */
export function documentFeeds(schema: GraphQLSchema): string {
  const { feeds, filters } = feedDescriptions(schema)
  return `${[
    INTRODUCTION,
    ...feeds.flatMap((feed) => section(feed)),
    '## Filters',
    'A field that is left out lets everything pass; fields together must all pass. `and`, `or` and `not` take further filters as JSON.',
    ...filters.flatMap(({ name, parameters }) => [`### ${name}`, parameterTable(parameters)]),
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

function section({ name, about, filter, options, isTable, holds, lines }: FeedDescription): string[] {
  return [
    `## ${name}`,
    about,
    lineTable(lines),
    filter === null
      ? 'It takes no filter.'
      : `It takes the fields of [${filter}](#${filter.toLowerCase()})${options.length === 0 ? '.' : ', and these:'}`,
    ...(options.length === 0 ? [] : [parameterTable(options)]),
    descriptionTable(isTable ? 'Column' : 'Holds', holds),
  ]
}

/** A line for each tool that can read what the feed holds. */
function lineTable(lines: FeedDescription['lines']): string {
  return [
    '| Tool | Line to copy |',
    '|---|---|',
    ...lines.map(({ tool, line }) => `| ${tool} | \`${line}\` |`),
  ].join('\n')
}

function parameterTable(parameters: readonly ParameterDescription[]): string {
  const rows = parameters.map(({ name, takes, fallback, about }) => {
    const where = fallback === null ? '' : `; ${fallback} where left out`
    return `| \`${name}\` | ${cell(takes)}${where} | ${cell(about)} |`
  })
  return ['| Parameter | Takes | Meaning |', '|---|---|---|', ...rows].join('\n')
}

function descriptionTable(heading: string, entries: readonly Described[]): string {
  const rows = entries.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`)
  return [`| ${heading} | Meaning |`, '|---|---|', ...rows].join('\n')
}

/** A text within a table of Markdown: its bars told apart from those of the table. */
const cell = (text: string) => text.replaceAll('|', '\\|')
