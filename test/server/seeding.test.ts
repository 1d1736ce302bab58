import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { load } from '../../src/dataset/load/load.js'
import { datasetState } from '../../src/dataset/load/state.js'
import type { Graph } from '../../src/graph/graph.js'
import { SeedFaults, seedRows } from '../../src/server/seed-rows.js'
import { seed } from '../../src/server/seeding.js'
import { engines } from '../graph/engines.js'
import { freshFolders } from './child.js'

describe.each(engines())('before serving, a store on $name', (engine) => {
  let graph: Graph | undefined
  afterEach(async () => {
    await graph?.close()
    graph = undefined
  })

  async function service(mode: 'auto' | 'never' = 'auto') {
    const { REMISSGRAF_SEEDS: folder } = freshFolders()
    const log: string[] = []
    const store = (graph = await engine.open())
    return {
      folder,
      log,
      store,
      run: () =>
        seed({
          graph: store,
          mode,
          readRows: () => seedRows(folder),
          log: pino({ level: 'warn' }, { write: (line: string) => void log.push(line) }),
        }),
      stored: async () => (await datasetState(store))?.version,
      /** Makes the seeds differ from what they were. */
      change: () => appendFileSync(`${folder}/measures.yaml`, '\nnew: { name: Ny, category: knowledge }\n'),
      spoil: () =>
        writeFileSync(
          `${folder}/measures.yaml`,
          `${readFileSync(`${folder}/measures.yaml`, 'utf8')}\nx: {}\n`,
        ),
    }
  }

  /** A load in batches that ends in the middle, as if the process had been killed. */
  async function kill(store: Graph, folder: string): Promise<void> {
    const stop = () => {
      throw new Error('killed')
    }
    const half = load(store, await seedRows(folder), { transactionLimit: 0, batchSize: 50, onProgress: stop })
    await expect(half).rejects.toThrow('killed')
  }

  test('that is empty is loaded, and left alone the next time', async () => {
    const { run, store, stored, folder } = await service()
    await run()
    expect(await stored()).toBe((await seedRows(folder)).version)
    const revision = await store.revision()
    await run()
    expect(await store.revision()).toBe(revision)
  })

  test('is not loaded where that is not wanted, and the log says so', async () => {
    const { run, stored, log } = await service('never')
    await run()
    expect(await stored()).toBeUndefined()
    expect(log.join()).toContain('remissgraf load')
  })

  test('that differs is loaded where it is embedded, else served as it is with a warning', async () => {
    const { run, stored, change, folder, log } = await service()
    await run()
    const before = await stored()
    change()
    await run()
    if (engine.name === 'grafeo') expect(await stored()).toBe((await seedRows(folder)).version)
    else {
      expect(await stored()).toBe(before)
      expect(log.join()).toContain('Neo4j holds another version than the seeds')
    }
  })

  test('keeps what it has when the seeds are faulty', async () => {
    const { run, stored, spoil, log } = await service()
    await run()
    const before = await stored()
    spoil()
    if (engine.name === 'grafeo') await expect(run()).rejects.toThrow(SeedFaults)
    else {
      await run()
      expect(log.join()).toMatch(/measures\.yaml:\d+:\d+/)
    }
    expect(await stored()).toBe(before)
  })

  test('whose first load was killed is loaded to its end', async () => {
    const { run, stored, store, folder } = await service()
    await kill(store, folder)
    expect((await datasetState(store))?.loading).toBeDefined()
    await run()
    expect((await datasetState(store))?.loading).toBeUndefined()
    expect(await stored()).toBe((await seedRows(folder)).version)
    expect((await store.revision()) % 2).toBe(0)
  })
})
