import 'reflect-metadata'
import { load } from '../src/dataset/load/load.js'
import { datasetState } from '../src/dataset/load/state.js'
import { openGraph } from '../src/graph/open.js'
import { createLoaders } from '../src/schema/loaders.js'
import { createSchema } from '../src/schema/schema.js'
import { readConfig } from '../src/server/config.js'
import { seedRows } from '../src/server/seed-rows.js'
import { createServer } from '../src/server/server.js'
import type { DatasetState } from '../src/server/snapshot.js'
import { IDS, QUESTIONS, type Ids, type Question } from './questions.js'
import { recordReads, replay } from './recording-graph.js'
import { median, ms, timed, times } from './timing.js'

const ROUNDS = 300
const config = readConfig({ REMISSGRAF_DATA: ':memory:', REMISSGRAF_MAX_RATE: '0', REMISSGRAF_LOG: 'error' })

/** Loads the seeds, then asks the service and, with the same statements, the engine itself, in one process. */
export async function benchReads(print: (line: string) => void): Promise<void> {
  const rows = await seedRows(config.REMISSGRAF_SEEDS)
  print(`check and derive the seeds   ${ms(median(await five(() => seedRows(config.REMISSGRAF_SEEDS))))}`)
  print(
    `load ${String(rows.nodes.size).padEnd(6)} nodes, empty     ${ms(median(await five(() => loadEmpty(rows))))}`,
  )

  const store = await openGraph({ engine: 'grafeo', folder: ':memory:' })
  await load(store, rows)
  print(`load again, nothing changed  ${ms(median(await five(() => load(store, rows))))}`)

  const recording = recordReads(store)
  const app = await createServer({
    schema: createSchema(),
    graph: recording.graph,
    config,
    build: 'bench',
    createLoaders,
    context: { sources: null },
    readDataset: async () => (await datasetState(store)) as DatasetState,
  })
  const post = async (question: Pick<Question, 'query'>, variables: object) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: question.query, variables },
    })
    if (response.statusCode !== 200 || response.body.includes('"errors"')) throw new Error(response.body)
    return response
  }
  const ids = idsOf((await post({ query: IDS }, {})).json<{ data: Connections }>().data)

  print(`\nmedians of ${ROUNDS}      raw   service   ratio   remembered   statements`)
  for (const question of QUESTIONS) {
    const raw: number[] = []
    const first: number[] = []
    const again: number[] = []
    let statements = 0
    for (let round = 0; round < ROUNDS; round++) {
      const variables = question.variables(ids, round)
      recording.forget()
      // Opens the new snapshot, so that what follows is an ordinary request in it.
      await post({ query: '{ __typename }' }, {})
      recording.take()
      first.push(await timed(() => post(question, variables)))
      const reads = recording.take()
      statements = reads.length
      again.push(await timed(() => post(question, variables)))
      raw.push(await timed(() => replay(store, reads)))
    }
    const [a, b, c] = [raw, first, again].map((values) => median(values)) as [number, number, number]
    print(
      `${question.name.padEnd(16)} ${ms(a).padStart(8)} ${ms(b).padStart(9)} ${times(b / a).padStart(7)} ${ms(c).padStart(12)} ${String(statements).padStart(12)}`,
    )
  }
  await app.close()
  await store.close()
}

type Connections = Record<keyof Ids, { nodes: { id: string }[] }>

const idsOf = (data: Connections): Ids => ({
  positions: data.positions.nodes.map(({ id }) => id),
  measures: data.measures.nodes.map(({ id }) => id),
  respondents: data.respondents.nodes.map(({ id }) => id),
})

async function loadEmpty(rows: Awaited<ReturnType<typeof seedRows>>): Promise<void> {
  const store = await openGraph({ engine: 'grafeo', folder: ':memory:' })
  await load(store, rows)
  await store.close()
}

async function five(work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let run = 0; run < 5; run++) taken.push(await timed(work))
  return taken
}
