import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { gatheringLoader } from '../../src/schema/batch.js'
import { NO_FILTER } from '../../src/schema/filter.js'
import { listLoader, type ListQuery } from '../../src/schema/list.js'

/** A loader over a store that answers when it is told to, and the batches that it was asked. */
function slowStore() {
  const batches: string[][] = []
  const ends: { resolve(): void; reject(error: Error): void }[] = []
  const loader = gatheringLoader<string, { key: string }>(
    async (keys) => {
      batches.push([...keys])
      await new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
      return keys.map((key) => ({ key }))
    },
    (key) => key,
  )
  return {
    loader,
    batches,
    end: (batch: number) => ends[batch]!.resolve(),
    fail: (batch: number) => ends[batch]!.reject(new Error('the store is away')),
  }
}

const turn = () => new Promise(setImmediate)

test('what is asked while statements are under way goes together when one has ended', async () => {
  const { loader, batches, end } = slowStore()
  const first = loader.load('1')
  await turn()
  for (const key of ['2', '3', '4']) {
    void loader.load(key)
    await turn()
  }
  const others = [loader.load('b'), loader.load('c')]
  await turn()
  others.push(loader.load('d'))
  expect(batches).toEqual([['1'], ['2'], ['3'], ['4']])
  end(0)
  expect(await first).toEqual({ key: '1' })
  await turn()
  expect(batches[4]).toEqual(['b', 'c', 'd'])
  end(4)
  expect(await Promise.all(others)).toEqual([{ key: 'b' }, { key: 'c' }, { key: 'd' }])
})

test('nothing waits long for slow statements', async () => {
  const { loader, batches, end } = slowStore()
  for (const key of ['1', '2', '3', '4']) {
    void loader.load(key)
    await turn()
  }
  const quick = loader.load('quick')
  await sleep(100)
  expect(batches[4]).toEqual(['quick'])
  end(4)
  expect(await quick).toEqual({ key: 'quick' })
})

test('what does not fit into one statement is read as well, however much waits', async () => {
  const { loader, batches, end } = slowStore()
  for (const key of ['1', '2', '3', '4']) {
    void loader.load(key)
    await turn()
  }
  const many = Array.from({ length: 2_500 }, (_, number) => loader.load(`many ${number}`))
  end(0)
  await sleep(100)
  expect(batches.slice(4).map(({ length }) => length)).toEqual([1_000, 1_000, 500])
  for (const batch of [4, 5, 6]) end(batch)
  expect(await Promise.all(many)).toHaveLength(2_500)
})

test('statements that fail hold nothing up', async () => {
  const { loader, batches, end, fail } = slowStore()
  const failing: Promise<unknown>[] = []
  for (const key of ['1', '2', '3', '4']) {
    failing.push(loader.load(key))
    await turn()
  }
  for (const batch of [0, 1, 2, 3]) fail(batch)
  for (const one of await Promise.allSettled(failing)) expect(one.status).toBe('rejected')
  const next = loader.load('next')
  await turn()
  expect(batches[4]).toEqual(['next'])
  end(4)
  expect(await next).toEqual({ key: 'next' })
})

test('what is at hand does not wait for what is being gathered', async () => {
  const { loader, batches, end } = slowStore()
  const first = loader.load('at hand')
  await turn()
  end(0)
  await first
  void loader.load('slow')
  expect(await loader.load('at hand')).toEqual({ key: 'at hand' })
  await turn()
  expect(batches).toEqual([['at hand'], ['slow']])
})

describe('lists that are asked for at the same time', () => {
  const query = (text: string, whole: boolean): ListQuery => ({
    ...{ parent: '', order: 'any', key: 'n.key', direction: 'ASC', filter: { ...NO_FILTER, text } },
    scope: whole ? { text: 'MATCH (n:Position)', whole } : { text: 'MATCH (a {id: parent})--(n)' },
  })
  const FAILING = 'n.fails'
  const SLOW = 'n.slow'

  /** Over a store that fails or never answers where the statement says so. */
  const { counts } = listLoader({
    read: async ({ text }: { text: string }) => {
      await turn()
      if (text.includes(FAILING)) throw new Error('TIMEOUT')
      if (text.includes(SLOW)) await new Promise(() => undefined)
      return [{ at: 0, total: 7 }]
    },
  } as unknown as Graph)

  test('do not fail with each other', async () => {
    const [failed, counted] = await Promise.allSettled([
      counts.load(query(FAILING, false)),
      counts.load(query('n.passes', false)),
    ])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'TIMEOUT' } })
    expect(counted).toEqual({ status: 'fulfilled', value: { total: 7 } })
  })

  test('do not wait for those of the whole graph, where they hang on a node', async () => {
    void counts.load(query(SLOW, true))
    expect(await counts.load(query('true', false))).toEqual({ total: 7 })
  })
})
