import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { load } from '../../src/dataset/load/load.js'
import { datasetState } from '../../src/dataset/load/state.js'
import { rows } from '../../src/dataset/rows/rows.js'
import { readSeeds, type Seeds } from '../../src/dataset/seeds/seeds.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { httpService } from '../export/service.js'
import { type Engine, engines, neo4jInTurn } from '../graph/engines.js'
import { EKBY } from '../schema/service.js'

const REQUESTS = 10_000
const CLIENTS = 16
/** Loaded while they ask, at least. */
const VERSIONS = 10
/** Added, so that a commit takes a while and an answer reads from many of its places. */
const MEASURES = 200
const QUERY = `{ dataset { version } measures(first: 500) { nodes { description } }
  more: measures(first: 500, orderBy: { field: NAME, direction: DESC }) { nodes { description } } }`

interface Answer {
  data: {
    dataset: { version: string }
    measures: { nodes: { description: string }[] }
    more: { nodes: { description: string }[] }
  }
}

/** The rows of one edition: every measure says in its description which one it is of. */
function edition(seeds: Seeds, number: number) {
  const measures = Object.fromEntries(
    Array.from({ length: MEASURES }, (_, index) => [
      `atgard-${index}`,
      { name: `Åtgärd ${index}`, category: 'KNOWLEDGE', aliases: [], evidence: [], sameAs: [] },
    ]),
  )
  const all = Object.entries({ ...measures, ...seeds.measures })
  const marked = all.map(([slug, measure]) => [slug, { ...measure, description: `utgåva ${number}` }])
  return rows({ ...seeds, measures: Object.fromEntries(marked) as Seeds['measures'] })
}

/** A store whose transactions stay open for a while, as those of a loader far away do. */
function slowly(graph: Graph, wait: number): Graph {
  return new Proxy(graph, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      if (name !== 'publish') return member.bind(target) as unknown
      return (work: Parameters<Graph['publish']>[0]) =>
        target.publish(async (transaction) => {
          const result = await work(transaction)
          await pause(wait)
          return result
        })
    },
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The store as a loader sees it: on a server by connections of its own. */
async function loadersView(
  engine: Engine,
  graph: Graph,
): Promise<{ graph: Graph; close: () => Promise<void> }> {
  if (engine.name === 'grafeo') return { graph, close: async () => undefined }
  const own = await openGraph(neo4jInTurn())
  return { graph: own, close: () => own.close() }
}

describe.each(engines())('while one version after the other is loaded, on $name', (engine) => {
  let graph: Graph
  let loader: Awaited<ReturnType<typeof loadersView>>
  beforeAll(async () => {
    graph = await engine.open()
    loader = await loadersView(engine, graph)
  })
  afterAll(async () => {
    await loader?.close()
    await graph?.close()
  })

  test('no answer is older than what was there when it was asked for, and none mixes two', async () => {
    const read = await readSeeds(EKBY)
    if ('faults' in read) throw new Error('the seeds have faults')
    const editions = new Map<string, number>()
    let latest = 0
    const publish = async (number: number) => {
      const made = edition(read.seeds, number)
      editions.set(made.version, number)
      await load(slowly(loader.graph, 40), made)
      latest = number
    }
    await publish(1)
    const { app } = await httpService(graph, { REMISSGRAF_MAX_RATE: '0' }, { patience: 5_000 })

    let asked = 0
    let isOver = false
    const seen = new Set<number>()
    const faults: string[] = []
    const client = async () => {
      // However fast the service is, it meets so many versions.
      while (asked < REQUESTS || latest <= VERSIONS) {
        const number = asked++
        // Every fifth looks at the store itself: it may have been written a moment before the loader knows.
        const stored = number % 5 === 0 ? await datasetState(loader.graph) : undefined
        const floor = Math.max(latest, editions.get(stored?.version ?? '') ?? 0)
        // Some are asked again and again, as dashboards do, and some never were before.
        const alias = number % 3 === 0 ? `only${number}: ` : ''
        const query = QUERY.replace('{ dataset', `{ ${alias}__typename dataset`)
        const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
        if (response.statusCode !== 200) {
          faults.push(`${response.statusCode} ${response.body.slice(0, 200)}`)
          continue
        }
        const { data } = JSON.parse(response.body) as Answer
        const told = [data.measures, data.more].flatMap(({ nodes }) =>
          nodes.map(({ description }) => description),
        )
        const found = new Set([`utgåva ${editions.get(data.dataset.version)}`, ...told])
        if (found.size !== 1) faults.push(`mixed: ${[...found].join(', ')}`)
        if (editions.get(data.dataset.version)! < floor)
          faults.push(`stale: ${data.dataset.version} after ${floor}`)
        seen.add(editions.get(data.dataset.version)!)
      }
    }
    const loads = (async () => {
      for (let number = 2; !isOver; number++) {
        await publish(number)
        await pause(250)
      }
    })()
    await Promise.all(Array.from({ length: CLIENTS }, client))
    isOver = true
    await loads
    await app.close()

    expect(faults).toEqual([])
    expect(asked).toBeGreaterThanOrEqual(REQUESTS)
    expect(latest).toBeGreaterThan(VERSIONS)
    expect(seen.size).toBeGreaterThan(5)
  }, 600_000)
})
