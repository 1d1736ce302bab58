import 'reflect-metadata'
import { graphql } from 'graphql'
import type { Graph } from '../src/graph/graph.js'
import { openGraph } from '../src/graph/open.js'
import { createLoaders } from '../src/schema/loaders.js'
import { createSchema } from '../src/schema/schema.js'
import { fillStore } from './filling.js'
import { eachStore } from './stores.js'
import { megabytes, median, ms } from './timing.js'

const ROUNDS = 3
/** A question is asked again until it has taken so long. */
const PATIENCE = 10_000
/** Respondents of a question that narrows to those who say most. */
const SOME = 50
const schema = createSchema()

/** A question that is too large for some graph, and after it the same of one matter, one measure, and those who say most. */
const narrowed = (name: string, ask: (filter: string) => string): [string, string][] => [
  [`${name}, all`, ask('{}')],
  [`${name}, a matter`, ask('{ matter: [$matter], standing: [PRINCIPAL], basis: [EXPLICIT, IMPLIED] }')],
  [`${name}, a measure`, ask('{ measure: [$measure], standing: [PRINCIPAL], basis: [EXPLICIT] }')],
  [`${name}, of ${SOME}`, ask('{ respondent: $respondents, basis: [EXPLICIT] }')],
]

/** What is asked, the variables by the names of Subjects. */
const QUESTIONS: readonly [name: string, selection: string][] = [
  ['search, a rare word', search('$rare')],
  ['search, a common word', search('$common')],
  ['search, both', search('$both')],
  [
    'trace, to an agency',
    'trace(from: $respondent, to: $agency) { length steps { relation to { id } passages { phrase } } }',
  ],
  [
    'trace, far apart',
    'trace(from: $respondent, to: $statute) { length steps { relation to { id } passages { phrase } } }',
  ],
  ['tallies, all', 'tallies(by: MEASURE, first: 20) { item { label } tally { support respondents } }'],
  [
    'tallies, of explicit',
    'tallies(by: MEASURE, first: 20, filter: { basis: [EXPLICIT] }) { item { label } tally { support respondents } }',
  ],
  [
    'tallies, rules too',
    'tallies(by: THEME, first: 20, filter: { basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }) { item { label } tally { support respondents } }',
  ],
  [
    'matrix, standing × theme',
    'stanceMatrix(filter: {}, rows: STANDING, columns: THEME) { cells { row column stance count } }',
  ],
  ...narrowed('matrix', (filter) => `stanceMatrix(filter: ${filter}) { cells { row column stance count } }`),
  [
    'agreement',
    'agreement(a: $respondent, b: $other) { shared same opposed score details(first: 20) { score } }',
  ],
  ...narrowed(
    'network',
    (filter) =>
      `network(filter: ${filter}, options: { minimumWeight: 3 }) { nodes { item { id } community } edges { source target weight } }`,
  ),
  ...narrowed(
    'coalitions',
    (filter) => `coalitions(filter: ${filter}) { members { id } cohesion silentPairs }`,
  ),
  [
    'coverage',
    'coverage(matter: $matter) { answered proposals(first: 20) { totalCount nodes { stated byRule silent silentRespondents(first: 5) { totalCount } } } }',
  ],
]

function search(text: string): string {
  return `search(text: ${text}, first: 20) { totalCount facets { kind count } nodes { score node { id } highlights { text } } }`
}

/** An operation with the variables that its selection names. */
function operation(selection: string): string {
  const names = [...new Set(selection.match(/\$\w+/g))]
  const typed = names.map((name) => `${name}: ${TYPES[name] ?? 'ID!'}`).join(', ')
  return typed === '' ? `{ ${selection} }` : `query (${typed}) { ${selection} }`
}
const TYPES: Record<string, string> = {
  $rare: 'String!',
  $common: 'String!',
  $both: 'String!',
  $respondents: '[ID!]!',
}

interface Subjects {
  matter: string
  respondent: string
  respondents: string[]
  other: string
  agency: string
  measure: string
  statute: string
  /** Words of titles. */
  rare: string
  common: string
  both: string
}

/**
 * Prints what each research question costs the first time in a snapshot, on each engine that is here, and the memory
 * of this process after it. A question that is too large for its bound says so: that is its answer.
 */
export async function benchResearch(sizes: readonly number[], print: (line: string) => void): Promise<void> {
  for (const size of sizes)
    await eachStore(print, async (options) => {
      print(`\n${size} positions on ${options.engine}`)
      await fillStore(options, size, print)
      const graph = await openGraph(options)
      try {
        await askAll(graph, print)
      } finally {
        await graph.close()
      }
    })
}

export async function askAll(graph: Graph, print: (line: string) => void): Promise<void> {
  const subjects = await findSubjects(graph)
  for (const [name, selection] of QUESTIONS) {
    const times: number[] = []
    let answer = ''
    while (times.length < ROUNDS && sum(times) < PATIENCE) {
      const began = performance.now()
      const { data, errors } = await ask(graph, operation(selection), subjects)
      times.push(performance.now() - began)
      answer = errors?.[0]
        ? `${String(errors[0].extensions.code)}: ${errors[0].message}`
        : `${JSON.stringify(data).length} characters`
    }
    print(`  ${name.padEnd(26)} ${ms(median(times)).padStart(9)}   ${rss().padStart(8)}   ${answer}`)
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const rss = () => megabytes(process.memoryUsage().rss)

/** Each question gets loaders of its own, as a new snapshot does: nothing is remembered. */
const ask = (graph: Graph, source: string, variableValues: object = {}) =>
  graphql({
    schema,
    source,
    variableValues: { ...variableValues },
    contextValue: { loaders: createLoaders(graph), sources: null },
  })

/** Those who say most, the agency with most tasks, the measure that most support, words of titles. */
async function findSubjects(graph: Graph): Promise<Subjects> {
  const { data, errors } = await ask(
    graph,
    `{
      respondents(first: ${SOME}, orderBy: { field: POSITIONS, direction: DESC }) { nodes { id matter { id } } }
      agencies(first: 1, orderBy: { field: ASSIGNMENTS, direction: DESC }) { nodes { id } }
      measures(first: 1, orderBy: { field: SUPPORT, direction: DESC }) { nodes { id } }
      statutes(first: 1) { nodes { id } }
      proposals(first: 200) { nodes { title } }
    }`,
  )
  if (errors) throw errors[0]!
  const found = data as unknown as Record<
    'agencies' | 'measures' | 'statutes',
    { nodes: { id: string }[] }
  > & {
    respondents: { nodes: { id: string; matter: { id: string } }[] }
    proposals: { nodes: { title: string }[] }
  }
  const [respondent, other] = found.respondents.nodes
  const [rare, common] = rarestAndCommonest(found.proposals.nodes.flatMap(({ title }) => title.split(' ')))
  return {
    matter: respondent!.matter.id,
    respondent: respondent!.id,
    respondents: found.respondents.nodes.map(({ id }) => id),
    other: other!.id,
    agency: found.agencies.nodes[0]!.id,
    measure: found.measures.nodes[0]!.id,
    statute: found.statutes.nodes[0]!.id,
    rare,
    common,
    both: `${rare} ${common}`,
  }
}

function rarestAndCommonest(words: readonly string[]): [string, string] {
  const counts = new Map<string, number>()
  for (const word of words) if (word.length > 4) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort(([a, times], [b, timesB]) => times - timesB || b.length - a.length)
  return [sorted[0]![0], sorted.at(-1)![0]]
}
