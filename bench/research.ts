import 'reflect-metadata'
import { graphql } from 'graphql'
import { load } from '../src/dataset/load/load.js'
import { rows } from '../src/dataset/rows/rows.js'
import type { Graph } from '../src/graph/graph.js'
import { openGraph } from '../src/graph/open.js'
import { ensureSchema } from '../src/graph/schema.js'
import { createLoaders } from '../src/schema/loaders.js'
import { createSchema } from '../src/schema/schema.js'
import { missingForNeo4j } from '../test/neo4j/jars.js'
import { startNeo4j } from '../test/neo4j/server.js'
import { referral } from './referral/referral.js'
import { megabytes, median, ms } from './timing.js'

const ROUNDS = 3
const schema = createSchema()

/** What is asked of the largest matter; ids come from `subjects`. */
const QUESTIONS: Record<string, string> = {
  'search, one word': `query ($word: String!) { search(text: $word, first: 20) { totalCount facets { kind count } nodes { score node { id } highlights { text } } } }`,
  trace: `query ($respondent: ID!, $agency: ID!) { trace(from: $respondent, to: $agency) { length steps { relation to { id } passages { phrase } } } }`,
  'tallies, all measures': `{ tallies(by: MEASURE, first: 20) { item { label } tally { support respondents } } }`,
  'tallies, filtered': `query ($matter: ID!) { tallies(by: MEASURE, first: 20, filter: { matter: [$matter], basis: [EXPLICIT, IMPLIED] }) { item { label } tally { support respondents } } }`,
  'matrix, standing × theme': `{ stanceMatrix(filter: {}, rows: STANDING, columns: THEME) { cells { row column stance count } } }`,
  'matrix, one matter': `query ($matter: ID!) { stanceMatrix(filter: { matter: [$matter], standing: [PRINCIPAL], basis: [EXPLICIT] }) { cells { row column stance count } } }`,
  agreement: `query ($respondent: ID!, $other: ID!) { agreement(a: $respondent, b: $other) { shared same opposed score details(first: 20) { score } } }`,
  'network, one matter': `query ($matter: ID!) { network(filter: { matter: [$matter], standing: [PRINCIPAL], basis: [EXPLICIT, IMPLIED] }, options: { minimumWeight: 3 }) { nodes { item { id } community } edges { source target weight } } }`,
  'coalitions, one matter': `query ($matter: ID!) { coalitions(filter: { matter: [$matter], standing: [PRINCIPAL], basis: [EXPLICIT] }) { members { id } cohesion silentPairs } }`,
  coverage: `query ($matter: ID!) { coverage(matter: $matter) { answered proposals(first: 20) { totalCount nodes { stated byRule silent silentRespondents(first: 5) { totalCount } } } } }`,
}

interface Subjects {
  matter: string
  respondent: string
  other: string
  agency: string
  word: string
}

/**
 * Prints what each research question costs the first time in a snapshot, on each engine that is here, and the memory
 * of this process after it. A question that is too large for its bound says so: that is its answer.
 */
export async function benchResearch(sizes: readonly number[], print: (line: string) => void): Promise<void> {
  for (const size of sizes) {
    const made = rows(referral(size))
    for (const engine of ['grafeo', 'neo4j'] as const) {
      const missing = engine === 'neo4j' ? missingForNeo4j() : undefined
      if (missing !== undefined) {
        print(`Neo4j is left out: ${missing}`)
        continue
      }
      const server = engine === 'neo4j' ? await startNeo4j() : undefined
      const graph = await openGraph(
        server === undefined
          ? { engine: 'grafeo', folder: ':memory:' }
          : { engine: 'neo4j', uri: server.uri, user: 'neo4j', password: server.password, database: 'neo4j' },
      )
      try {
        await ensureSchema(graph)
        const began = performance.now()
        await load(graph, made)
        print(
          `\n${size} positions on ${engine}: loaded in ${ms(performance.now() - began)}, process ${rss()}`,
        )
        await askAll(graph, print)
      } finally {
        await graph.close()
        await server?.stop()
      }
    }
  }
}

async function askAll(graph: Graph, print: (line: string) => void): Promise<void> {
  const subjects = await findSubjects(graph)
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times: number[] = []
    let answer = ''
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      const { data, errors } = await ask(graph, question, subjects)
      times.push(performance.now() - began)
      answer = errors?.[0]
        ? `${String(errors[0].extensions.code)}: ${errors[0].message}`
        : `${JSON.stringify(data).length} characters`
    }
    print(`  ${name.padEnd(26)} ${ms(median(times)).padStart(9)}   ${rss().padStart(8)}   ${answer}`)
  }
}

const rss = () => megabytes(process.memoryUsage().rss)

/** Each question gets loaders of its own, as a new snapshot does: nothing is remembered. */
const ask = (graph: Graph, source: string, variableValues: object = {}) =>
  graphql({
    schema,
    source,
    variableValues: { ...variableValues },
    contextValue: { loaders: createLoaders(graph), sources: null },
  })

/** The two respondents who say most, the agency with most tasks, and a word of a title. */
async function findSubjects(graph: Graph): Promise<Subjects> {
  const { data, errors } = await ask(
    graph,
    `{
      respondents(first: 2, orderBy: { field: POSITIONS, direction: DESC }) { nodes { id matter { id } } }
      agencies(first: 1, orderBy: { field: ASSIGNMENTS, direction: DESC }) { nodes { id } }
      proposals(first: 1) { nodes { title } }
    }`,
  )
  if (errors) throw errors[0]!
  const found = data as unknown as {
    respondents: { nodes: { id: string; matter: { id: string } }[] }
    agencies: { nodes: { id: string }[] }
    proposals: { nodes: { title: string }[] }
  }
  const [respondent, other] = found.respondents.nodes
  return {
    matter: respondent!.matter.id,
    respondent: respondent!.id,
    other: other!.id,
    agency: found.agencies.nodes[0]!.id,
    word: found.proposals.nodes[0]!.title.split(' ').sort((a, b) => b.length - a.length)[0]!,
  }
}
