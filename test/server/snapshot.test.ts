import { expect, test } from 'vitest'
import { GraphError } from '../../src/graph/errors.js'
import { Snapshots } from '../../src/server/snapshot.js'
import { codes, tinyService, TinyLoaders, TinyStore } from './tiny-service.js'

function snapshots(store: TinyStore, patience = 100) {
  const { graph, readDataset } = store
  return new Snapshots({
    graph,
    readDataset,
    createLoaders: () => new TinyLoaders(store),
    patience,
    pause: 5,
  })
}

test('requests share what was read as long as the revision stands', async () => {
  const store = new TinyStore()
  const shared = snapshots(store)
  for (let i = 0; i < 3; i++) expect(await shared.answer(async ({ loaders }) => loaders.version())).toBe(1)
  expect(store.reads.version).toBe(1)
})

test('an answer during which the store changed is made anew', async () => {
  const store = new TinyStore()
  let executions = 0
  const answer = await snapshots(store).answer(async ({ loaders, dataset }) => {
    loaders.version()
    if (executions++ === 0) store.publish()
    return [dataset.version, loaders.version()]
  })
  expect(answer).toEqual(['v2', 2])
  expect(executions).toBe(2)
})

test('what is read after the change but in the old scope never gets out', async () => {
  const store = new TinyStore()
  const seen: unknown[] = []
  const answer = await snapshots(store).answer(async ({ loaders, dataset }) => {
    if (seen.length === 0) store.publish()
    const mixed = [dataset.version, loaders.version()]
    seen.push(mixed)
    return mixed
  })
  expect(seen[0]).toEqual(['v1', 2])
  expect(answer).toEqual(['v2', 2])
})

test('no answer mixes two versions, whatever is published meanwhile', async () => {
  const store = new TinyStore()
  const shared = snapshots(store, 5_000)
  // Turns of the event loop instead of milliseconds: a busy machine stretches both sides alike.
  const turns = async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise(setImmediate)
  }
  let isDone = false
  const loads = (async () => {
    while (!isDone) {
      await turns(20)
      store.revision++
      store.version++ // visible before the revision is even again, as on Neo4j
      await turns(2)
      store.revision++
    }
  })()
  let executions = 0
  const requests = Array.from({ length: 200 }, async (_, i) => {
    await turns(i * 2)
    return shared.answer(async ({ loaders, dataset }) => {
      executions++
      await turns(i % 7)
      const read = loaders.version()
      await turns(i % 3)
      return { dataset: dataset.version, read: `v${read}`, direct: `v${store.version}` }
    })
  })
  const settled = await Promise.allSettled(requests)
  isDone = true
  await loads
  const answers = settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
  expect(answers.length).toBeGreaterThan(100)
  expect(executions).toBeGreaterThan(answers.length)
  for (const { dataset, read, direct } of answers) expect([read, direct]).toEqual([dataset, dataset])
})

test('requests that wait for the revision share one read, which starts after they asked', async () => {
  const store = new TinyStore()
  const shared = snapshots(store)
  await shared.answer(async () => 0)
  const before = store.reads.revision
  await Promise.all(Array.from({ length: 50 }, () => shared.answer(async () => 0)))
  expect(store.reads.revision - before).toBeLessThanOrEqual(2)
})

test('a request waits for a publication to end', async () => {
  const store = new TinyStore()
  store.revision = 3
  setTimeout(() => (store.revision = 4), 30)
  expect(await snapshots(store).answer(async ({ revision }) => revision)).toBe(4)
})

test('a publication that does not end is NOT_READY, at once for whoever comes later', async () => {
  const store = new TinyStore()
  store.revision = 3
  const shared = snapshots(store)
  await expect(shared.answer(async () => 0)).rejects.toMatchObject({ code: 'NOT_READY' })
  const started = Date.now()
  await expect(shared.answer(async () => 0)).rejects.toMatchObject({ code: 'NOT_READY' })
  expect(Date.now() - started).toBeLessThan(50)
  store.revision = 4
  expect(await shared.answer(async ({ revision }) => revision)).toBe(4)
})

test('a store that changes without pause is NOT_READY instead of a mix', async () => {
  const store = new TinyStore()
  const answer = snapshots(store).answer(async () => store.publish())
  await expect(answer).rejects.toMatchObject({ code: 'NOT_READY' })
})

test.each([
  ['nothing is loaded', (store: TinyStore) => (store.isEmpty = true), 'nothing is loaded yet'],
  ['a load was killed', (store: TinyStore) => (store.loading = 'abc'), 'version abc is only half loaded'],
])('NOT_READY with status 503 while %s', async (_, spoil, reason) => {
  const { store, post } = await tinyService()
  spoil(store)
  const response = await post('{ version }')
  expect(response.statusCode).toBe(503)
  expect(codes(response)).toEqual(['NOT_READY'])
  expect(response.body).toContain(reason)
  expect(response.headers['cache-control']).toBe('no-store')
})

test('a store that comes back answers again', async () => {
  const { store, post } = await tinyService()
  store.down = new GraphError('UNREACHABLE', 'bolt://10.0.0.7 is not there')
  const response = await post('{ version }')
  expect([response.statusCode, codes(response)]).toEqual([503, ['STORE_UNAVAILABLE']])
  expect(response.body).not.toContain('10.0.0.7')
  store.down = undefined
  expect((await post('{ version }')).json().data).toEqual({ version: 1 })
})

test('over HTTP, an answer during which a load was published is of the new version alone', async () => {
  let published = false
  const service = await tinyService(
    {},
    { meanwhile: () => void (published ||= (service.store.publish(), true)) },
  )
  const response = await service.post('{ version meanwhile }')
  expect(response.json().data).toEqual({ version: 2, meanwhile: 2 })
})
