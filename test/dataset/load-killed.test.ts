import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { load } from '../../src/dataset/load/load.js'
import type { Rows } from '../../src/dataset/rows/rows.js'
import { datasetState } from '../../src/dataset/load/state.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { dice, editedSeeds } from './editing.js'
import { storedGraph } from './stored-graph.js'

const PROCESS = fileURLToPath(new URL('loading-process.ts', import.meta.url))
const claims = (seed: number): Rows => editedSeeds(dice(seed)).next()

let folder: string
let graph: Graph | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remissgraf-load-'))
})
afterEach(async () => {
  await graph?.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(where = folder): Promise<Graph> {
  return openGraph({ engine: 'grafeo', folder: where })
}

async function fresh(wanted: Rows): Promise<string[]> {
  const other = await open(':memory:')
  await load(other, wanted)
  const found = await storedGraph(other)
  await other.close()
  return found
}

/** Kills a loading process with SIGKILL after so many batches. */
async function killedAfter(batches: number, seed: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, folder, String(seed), String(batches)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), exit])
  child.kill('SIGKILL')
  expect((await exit)[1]).toBe('SIGKILL')
}

test.each([1, 12, 40])(
  'a load killed after %i batches is taken up by the next, nothing lost',
  async (batches) => {
    graph = await open()
    await load(graph, claims(1))
    await graph.close()

    await killedAfter(batches, 2)

    graph = await open()
    // Readers see an odd revision, so nobody is answered from the half that is stored.
    expect((await graph.revision()) % 2).toBe(1)
    expect(await datasetState(graph)).toMatchObject({
      version: claims(1).version,
      loading: claims(2).version,
    })
    await load(graph, claims(2))
    expect(await storedGraph(graph)).toEqual(await fresh(claims(2)))
    expect((await graph.revision()) % 2).toBe(0)
    expect(await datasetState(graph)).toMatchObject({ version: claims(2).version, loading: undefined })
  },
)

test('the claims of before a killed load can be loaded again as well', async () => {
  graph = await open()
  await load(graph, claims(1))
  await graph.close()
  await killedAfter(25, 2)
  graph = await open()
  await load(graph, claims(1))
  expect(await storedGraph(graph)).toEqual(await fresh(claims(1)))
})
