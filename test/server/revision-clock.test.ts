import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { RevisionClock } from '../../src/server/revision-clock.js'

const NOTICE = 60

/** A store whose publications give notice, as those of Neo4j do; `version` is what a reader sees of the data. */
class Store {
  readonly notice = NOTICE
  value = 2
  version = 1
  reads = 0

  async revision(): Promise<number> {
    this.reads++
    const { value } = this
    await sleep(1)
    return value
  }

  async publish(): Promise<void> {
    this.value++
    await sleep(this.notice + 10)
    this.version++
    await sleep(5)
    this.value++
  }
}

test('one read serves all answers of a notice, and the next one is read', async () => {
  const store = new Store()
  const clock = new RevisionClock(store)
  for (let i = 0; i < 100; i++) expect(await clock.now()).toBe(2)
  expect(store.reads).toBe(1)
  await sleep(NOTICE + 10)
  expect(await clock.now()).toBe(2)
  expect(store.reads).toBe(2)
})

test('where answers come one upon the other none waits for a read', async () => {
  const store = new Store()
  const clock = new RevisionClock(store)
  await clock.now()
  for (let i = 0; i < 40; i++) {
    clock.ahead()
    await sleep(5)
    const before = store.reads
    await clock.now()
    expect(store.reads).toBe(before)
  }
  expect(store.reads).toBeLessThan(15)
})

test('an odd revision is asked for again at once', async () => {
  const store = new Store()
  store.value = 3
  const clock = new RevisionClock(store)
  expect(await clock.now()).toBe(3)
  store.value = 4
  expect(await clock.now()).toBe(4)
})

test('a failed read is no answer', async () => {
  const store = new Store()
  const clock = new RevisionClock({
    notice: NOTICE,
    revision: () => (store.reads++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve(2)),
  })
  await expect(clock.now()).rejects.toThrow('away')
  expect(await clock.now()).toBe(2)
})

test('nothing read while a revision is said to stand is of a newer one', async () => {
  const store = new Store()
  const clock = new RevisionClock(store)
  let isOver = false
  const publications = (async () => {
    for (let i = 0; i < 12; i++) {
      await store.publish()
      await sleep(20)
    }
    isOver = true
  })()
  const versions = new Map<number, Set<number>>()
  const reader = async () => {
    while (!isOver) {
      clock.ahead()
      const first = store.version
      await sleep(3)
      const seen = [first, store.version]
      const revision = await clock.now()
      if (revision % 2 === 1) continue
      const known = versions.get(revision) ?? new Set()
      versions.set(revision, known)
      for (const version of seen) known.add(version)
    }
  }
  await Promise.all([publications, reader(), reader(), reader()])
  expect(versions.size).toBeGreaterThan(5)
  for (const [revision, seen] of versions) expect([revision, [...seen]]).toEqual([revision, [revision / 2]])
})
