import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph, Transaction } from '../../src/graph/graph.js'
import { MARK } from '../../src/graph/revision.js'
import { engines, wipe } from './engines.js'
import { fail, ids, put } from './things.js'

describe.each(engines())('publishing on $name', (engine) => {
  const names: string[] = []
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open({ onStatement: (name) => names.push(name) })
  })
  beforeEach(async () => {
    await wipe(graph)
    await graph.publish(async () => undefined)
  })
  afterAll(() => graph?.close())

  test('the revision is even and grows by each publication', async () => {
    const before = await graph.revision()
    expect(before % 2).toBe(0)
    expect(await graph.publish((transaction) => put(transaction, 'fact:a', 7))).toEqual([{ value: 7 }])
    const after = await graph.revision()
    expect(after).toBeGreaterThan(before)
    expect(after % 2).toBe(0)
    expect(await ids(graph)).toEqual(['fact:a'])
  })

  test('a plain write leaves the revision', async () => {
    const before = await graph.revision()
    await graph.write((transaction) => put(transaction, 'fact:a'))
    expect(await graph.revision()).toBe(before)
  })

  test.each([
    ['throws', () => Promise.reject(new Error('of the work'))],
    ['has a statement that fails', fail],
  ])('work that %s changes neither data nor the parity of the revision', async (_, ending) => {
    const before = await graph.revision()
    const work = async (transaction: Transaction): Promise<unknown> => {
      await put(transaction, 'fact:a')
      return ending(transaction)
    }
    await expect(graph.publish(work)).rejects.toThrow()
    expect(await ids(graph)).toEqual([])
    expect((await graph.revision()) % 2).toBe(0)
    await graph.publish((transaction) => put(transaction, 'fact:b'))
    expect(await graph.revision()).toBeGreaterThan(before)
  })

  test.each([
    ['in one transaction', (work: (one: Transaction) => Promise<unknown>) => graph.publish(work)],
    [
      'in batches',
      (work: (one: Transaction) => Promise<unknown>) => graph.publishInBatches((write) => write(work)),
    ],
  ])('%s, nothing new is seen within the notice of a read that began before the mark', async (_, publish) => {
    const before = await graph.revision()
    let [lastRead, firstSeen] = [0, Infinity]
    let isOver = false
    const reading = (async () => {
      while (!isOver) {
        const began = performance.now()
        if ((await graph.revision()) === before) lastRead = began
        await new Promise(setImmediate)
      }
    })()
    const looking = (async () => {
      while (firstSeen === Infinity) if ((await ids(graph)).length > 0) firstSeen = performance.now()
    })()
    await publish((transaction) => put(transaction, 'fact:a'))
    isOver = true
    await Promise.all([reading, looking])
    expect(lastRead).toBeGreaterThan(0)
    expect(firstSeen - lastRead).toBeGreaterThan(graph.notice)
  })

  test('in batches, readers see an odd revision from before the first to after the last', async () => {
    const before = await graph.revision()
    const result = await graph.publishInBatches(async (write) => {
      expect((await graph.revision()) % 2).toBe(1)
      await write((transaction) => put(transaction, 'fact:a'))
      expect(await ids(graph)).toEqual(['fact:a'])
      await write((transaction) => put(transaction, 'fact:b'))
      expect((await graph.revision()) % 2).toBe(1)
      return 'done'
    })
    expect(result).toBe('done')
    expect(await graph.revision()).toBeGreaterThan(before)
    expect((await graph.revision()) % 2).toBe(0)
    expect(await ids(graph)).toEqual(['fact:a', 'fact:b'])
  })

  test('batches that were not all written leave it odd, also after recovering, until a publication ends well', async () => {
    const work = async (write: Graph['write']): Promise<void> => {
      await write((transaction) => put(transaction, 'fact:a'))
      await write(fail)
    }
    await expect(graph.publishInBatches(work)).rejects.toMatchObject({ code: 'STATEMENT' })
    expect((await graph.revision()) % 2).toBe(1)
    expect(await ids(graph)).toEqual(['fact:a'])
    await graph.recover()
    expect((await graph.revision()) % 2).toBe(1)
    await expect(graph.publish(fail)).rejects.toThrow()
    expect((await graph.revision()) % 2).toBe(1)
    const odd = await graph.revision()
    await graph.publish((transaction) => put(transaction, 'fact:b'))
    expect(await graph.revision()).toBeGreaterThan(odd)
    expect((await graph.revision()) % 2).toBe(0)
  })

  test('batches can be resumed by batches', async () => {
    await expect(graph.publishInBatches(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed')
    await graph.publishInBatches((write) => write((transaction) => put(transaction, 'fact:a')))
    expect((await graph.revision()) % 2).toBe(0)
  })

  test('recovering where nothing is to recover changes nothing', async () => {
    const before = await graph.revision()
    await graph.recover()
    expect(await graph.revision()).toBe(before)
  })

  test('within batches the own write of the graph is refused, for it would wait for the batches', async () => {
    const work = (): Promise<unknown> => graph.write((transaction) => put(transaction, 'fact:a'))
    await expect(graph.publishInBatches(work)).rejects.toMatchObject({ code: 'STATEMENT' })
    await graph.publish(async () => undefined)
  })

  test('the lock comes first, and on Neo4j the mark last and the raise after it', async () => {
    names.length = 0
    await graph.publish((transaction) => put(transaction, 'fact:a'))
    expect(names).toEqual(
      engine.name === 'neo4j'
        ? ['graph/lock', 'test/inline', 'graph/mark', 'graph/raise']
        : ['test/inline', 'graph/advance'],
    )
  })

  test('a mark is a new one each time, so that nobody ends the publication of another', async () => {
    if (engine.name === 'grafeo') return
    const mark = async (): Promise<number> =>
      (await graph.write((transaction) => transaction.run(MARK, { unfinished: false })))[0]!.value
    const first = await mark()
    expect(await mark()).toBe(first + 2)
    await graph.recover()
    expect(await graph.revision()).toBe(first + 3)
  })
})
