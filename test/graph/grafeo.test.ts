import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unsupported } from '../../src/graph/grafeo-errors.js'
import { GRAFEO_FILE } from '../../src/graph/grafeo.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { create, ids, put } from './things.js'

const HOLDER = fileURLToPath(new URL('holder.ts', import.meta.url))

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remissgraf-'))
  file = join(folder, GRAFEO_FILE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (where = folder): Promise<Graph> => openGraph({ engine: 'grafeo', folder: where })

async function filled(): Promise<void> {
  const graph = await open()
  await ensureSchema(graph)
  await graph.publish((transaction) => put(transaction, 'fact:a', 'x'.repeat(1000)))
  await graph.close()
}

describe('the embedded file', () => {
  test('is made with its folder where there is none', async () => {
    const graph = await open(join(folder, 'new', 'folder'))
    await graph.close()
    expect(existsSync(join(folder, 'new', 'folder', GRAFEO_FILE))).toBe(true)
  })

  test('keeps data, constraints and the revision, which grows over restarts', async () => {
    await filled()
    const graph = await open()
    try {
      expect(await ids(graph)).toEqual(['fact:a'])
      expect(await graph.revision()).toBe(2)
      await expect(graph.write((transaction) => create(transaction, 'fact:a'))).rejects.toMatchObject({
        code: 'CONSTRAINT',
      })
      await graph.publish((transaction) => put(transaction, 'fact:b'))
      expect(await graph.revision()).toBe(4)
    } finally {
      await graph.close()
    }
  })

  test.each([
    ['empty', () => writeFileSync(file, '')],
    ['foreign', () => writeFileSync(file, 'no store at all\n'.repeat(1000))],
    ['cut off', () => truncateSync(file, readFileSync(file).length / 2)],
    ['a folder', () => (rmSync(file), mkdirSync(file))],
  ])('that is %s is refused with the remedy, and left as it is', async (_, damage) => {
    await filled()
    damage()
    await expect(open()).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringMatching(
        /remissgraf\.grafeo is damaged .* the seeds rebuild it\. Delete the file/,
      ) as string,
    })
    expect(existsSync(file)).toBe(true)
  })

  test('that cannot be made says where and what to check', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    await expect(open(join(folder, 'a-file', 'below'))).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/a-file.* cannot be opened .* REMISSGRAF_DATA/) as string,
    })
  })

  test('without a binary for the platform points to Docker', () => {
    expect(unsupported(new Error('Cannot find native binding'))).toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringMatching(/docker compose up/) as string,
    })
  })
})

describe('another process', () => {
  let holder: ChildProcess | undefined
  afterEach(async () => {
    await kill()
  })

  async function start(doing: string): Promise<void> {
    holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, folder, doing], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout!, 'data')
  }

  async function kill(): Promise<void> {
    if (!holder || holder.signalCode !== null) return
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }

  test('that holds the file is told by the path', async () => {
    await start('nothing')
    await expect(open()).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/remissgraf\.grafeo is held by another remissgraf process/) as string,
    })
  })

  test('killed within a transaction leaves what was committed, and nothing else', async () => {
    await start('a transaction')
    await kill()
    const graph = await open()
    expect(await ids(graph)).toEqual(['fact:committed'])
    expect(await graph.revision()).toBe(2)
    await graph.close()
  })

  test('killed between batches leaves the revision odd, until they are published again', async () => {
    await start('batches')
    await kill()
    const graph = await open()
    expect(await ids(graph)).toEqual(['fact:committed', 'fact:first-batch'])
    await graph.recover()
    expect(await graph.revision()).toBe(3)
    await graph.publishInBatches((write) => write((transaction) => put(transaction, 'fact:second-batch')))
    expect((await graph.revision()) % 2).toBe(0)
    await graph.close()
  })
})
