import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph, Transaction } from '../../src/graph/graph.js'
import { engines, wipe } from './engines.js'
import { inline } from './inline.js'
import { add, create, fail, get, ids, put } from './things.js'

const WRITING = inline<object, never>('CREATE (f:Fact {id: "fact:by-a-read"})')
const WRONG = inline<object, never>('MATCH (f:Fact RETURN f')

describe.each(engines())('writing on $name', (engine) => {
  const names: string[] = []
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open({ onStatement: (name) => names.push(name) })
  })
  beforeEach(() => wipe(graph))
  afterAll(() => graph?.close())

  test('a transaction stores all it wrote, sees it before, and gives what the work gives', async () => {
    const seen = await graph.write(async (transaction) => {
      await put(transaction, 'fact:a', 1)
      return (await add(transaction, 'fact:a'))[0]!.value
    })
    expect(seen).toBe(2)
    expect(await get(graph, 'fact:a')).toBe(2)
  })

  test('nothing is stored when a statement fails', async () => {
    const work = async (transaction: Transaction): Promise<void> => {
      await put(transaction, 'fact:a')
      await fail(transaction)
    }
    await expect(graph.write(work)).rejects.toMatchObject({ code: 'STATEMENT' })
    expect(await ids(graph)).toEqual([])
  })

  test('nothing is stored when the work goes on after a failed statement', async () => {
    const work = async (transaction: Transaction): Promise<void> => {
      await put(transaction, 'fact:a')
      await fail(transaction).catch(() => undefined)
      await put(transaction, 'fact:b').catch(() => undefined)
    }
    await expect(graph.write(work)).rejects.toMatchObject({ code: 'STATEMENT' })
    expect(await ids(graph)).toEqual([])
  })

  test('nothing is stored when the work throws, and its own error comes out', async () => {
    const mistake = new Error('of the work')
    const work = async (transaction: Transaction): Promise<void> => {
      await put(transaction, 'fact:a')
      throw mistake
    }
    await expect(graph.write(work)).rejects.toBe(mistake)
    expect(await ids(graph)).toEqual([])
  })

  test('a second node of one id breaks a rule and leaves the first', async () => {
    await graph.write((transaction) => put(transaction, 'fact:a', 1))
    await expect(graph.write((transaction) => create(transaction, 'fact:a'))).rejects.toMatchObject({
      code: 'CONSTRAINT',
    })
    expect(await get(graph, 'fact:a')).toBe(1)
  })

  test('statements that the work does not wait for one by one still all count', async () => {
    await graph.write(async (transaction) => {
      await Promise.all(Array.from({ length: 10 }, () => add(transaction, 'fact:a')))
    })
    expect(await get(graph, 'fact:a')).toBe(10)
  })

  test('writes that come at once are stored one after another, and none is lost', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => graph.write((transaction) => add(transaction, 'fact:a'))),
    )
    expect(await get(graph, 'fact:a')).toBe(30)
  })

  test('a write that fails does not stop the one behind it', async () => {
    const failing = graph.write(fail)
    const behind = graph.write((transaction) => put(transaction, 'fact:b'))
    await expect(failing).rejects.toThrow()
    await behind
    expect(await ids(graph)).toEqual(['fact:b'])
  })

  test('a write within a write is refused, for it would wait for itself', async () => {
    await expect(graph.write(() => graph.write(fail))).rejects.toMatchObject({
      code: 'STATEMENT',
      message: expect.stringMatching(/inside a write/) as string,
    })
  })

  test('a write that a finished write set off is not refused', async () => {
    let later: Promise<unknown> | undefined
    await graph.write(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        graph.write((transaction) => put(transaction, 'fact:later')),
      )
    })
    await later
    expect(await ids(graph)).toEqual(['fact:later'])
  })

  test('a transaction cannot be used after its end', async () => {
    let kept: Transaction | undefined
    await graph.write(async (transaction) => {
      kept = transaction
    })
    await expect(put(kept!, 'fact:a')).rejects.toMatchObject({ code: 'STATEMENT' })
  })

  test('a reading statement that writes is refused', async () => {
    await expect(graph.read(WRITING, {})).rejects.toMatchObject({ code: 'STATEMENT' })
    expect(await ids(graph)).toEqual([])
  })

  test('a wrong statement is told by its name', async () => {
    await expect(graph.read(WRONG, {})).rejects.toMatchObject({
      code: 'STATEMENT',
      message: expect.stringContaining('cypher/test/inline.cypher') as string,
    })
  })

  test('a listener hears the name of every statement', async () => {
    names.length = 0
    await graph.read(inline('RETURN 1 AS x'), {})
    await graph.write((transaction) => put(transaction, 'fact:a'))
    expect(names).toEqual(['test/inline', 'test/inline'])
  })
})

describe.each(engines())('closing on $name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })

  test('waits for writes, can be done twice, and afterwards nothing can be read or written', async () => {
    let written = false
    const write = graph.write(async (transaction) => {
      await put(transaction, 'fact:a')
      await new Promise((resolve) => setTimeout(resolve, 50))
      await put(transaction, 'fact:b')
      written = true
    })
    const closing = graph.close()
    await expect(ids(graph)).rejects.toMatchObject({ code: 'CLOSED' })
    await closing
    expect(written).toBe(true)
    await write
    await graph.close()
    await expect(ids(graph)).rejects.toMatchObject({ code: 'CLOSED' })
    await expect(graph.write(fail)).rejects.toMatchObject({ code: 'CLOSED' })
    await expect(graph.publish(fail)).rejects.toMatchObject({ code: 'CLOSED' })
    await expect(graph.revision()).rejects.toMatchObject({ code: 'CLOSED' })
    await expect(graph.health()).rejects.toMatchObject({ code: 'CLOSED' })
  })
})
