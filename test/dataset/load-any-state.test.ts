import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { load, type LoadOptions } from '../../src/dataset/load/load.js'
import type { Rows } from '../../src/dataset/rows/rows.js'
import { datasetState } from '../../src/dataset/load/state.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { engines, wipe } from '../graph/engines.js'
import { dice, editedSeeds, type Dice } from './editing.js'
import { storedGraph } from './stored-graph.js'

/** What a load into an empty store gives. */
async function freshlyLoaded(wanted: Rows): Promise<string[]> {
  const graph = await openGraph({ engine: 'grafeo', folder: ':memory:' })
  try {
    await load(graph, wanted)
    return await storedGraph(graph)
  } finally {
    await graph.close()
  }
}

/** The store of a process that dies after some transactions of a load in batches. */
function dyingAfter(transactions: number, graph: Graph): Graph {
  let left = transactions
  return new Proxy(graph, {
    get(target, name) {
      if (name !== 'publishInBatches') {
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return (work: Parameters<Graph['publishInBatches']>[0]) =>
        target.publishInBatches((write, define) =>
          work((batch) => {
            if (left-- === 0) throw new Error('killed')
            return write(batch)
          }, define),
        )
    },
  })
}

const someWay = (roll: Dice): LoadOptions => ({
  transactionLimit: roll(2) === 0 ? 0 : 20_000,
  batchSize: 5 + roll(60),
  deleteSize: 3 + roll(30),
})

describe.each(engines())(
  'whatever the store holds, a load on $name makes it what a fresh one would be',
  (engine) => {
    let graph: Graph
    beforeAll(async () => {
      graph = await engine.open()
    })
    beforeEach(() => wipe(graph))
    afterAll(() => graph?.close())
    // Neo4j takes its time for each of many small transactions.
    const rounds = engine.name === 'grafeo' ? 12 : 2

    test.each([1, 2, 3])(
      'after many edits, each loaded (%i)',
      async (seed) => {
        const roll = dice(seed)
        const seeds = editedSeeds(roll)
        for (let round = 0; round < rounds; round++) {
          const wanted = seeds.next()
          await load(graph, wanted, someWay(roll))
          expect(await storedGraph(graph)).toEqual(await freshlyLoaded(wanted))
        }
      },
      120_000,
    )

    test.each([11, 12, 13])(
      'after loads killed anywhere, of whatever claims (%i)',
      async (seed) => {
        const roll = dice(seed)
        const seeds = editedSeeds(roll)
        const kept: Rows[] = []
        for (let round = 0; round < rounds; round++) {
          for (let kills = 1 + roll(3); kills > 0; kills--) {
            const interrupted = kept.length > 0 && roll(3) === 0 ? kept[roll(kept.length)]! : seeds.next()
            kept.push(interrupted)
            const dying = dyingAfter(roll(40), graph)
            await load(dying, interrupted, { ...someWay(roll), transactionLimit: 0 }).catch(
              (error: Error) => {
                expect(error.message).toBe('killed')
              },
            )
          }
          // Also claims that were loaded before: nothing of what came between may stay.
          const wanted = kept[roll(kept.length)]!
          await load(graph, wanted, someWay(roll))
          expect(await storedGraph(graph)).toEqual(await freshlyLoaded(wanted))
          expect(await datasetState(graph)).toMatchObject({ version: wanted.version, loading: undefined })
          expect((await graph.revision()) % 2).toBe(0)
        }
      },
      120_000,
    )
  },
)
