import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gatheringLoader } from '../../src/schema/batch.js'

/** A loader over a store that answers when it is told to, and the batches that it was asked. */
function slowStore() {
  const batches: string[][] = []
  const ends: (() => void)[] = []
  const loader = gatheringLoader<string, { key: string }>(
    async (keys) => {
      batches.push([...keys])
      await new Promise<void>((resolve) => ends.push(resolve))
      return keys.map((key) => ({ key }))
    },
    (key) => key,
  )
  return { loader, batches, end: (batch: number) => ends[batch]!() }
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

test('a statement that fails holds nothing up', async () => {
  let failing = true
  const loader = gatheringLoader<string, { key: string }>(
    async (keys) => {
      await turn()
      if (failing) throw new Error('the store is away')
      return keys.map((key) => ({ key }))
    },
    (key) => key,
  )
  const failed = loader.load('a')
  await Promise.resolve()
  await expect(failed).rejects.toThrow('the store is away')
  failing = false
  expect(await loader.load('b')).toEqual({ key: 'b' })
})
