import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { AnswerCache, KeptAnswer } from '../../src/server/answer-cache.js'
import { PREFLIGHT, tinyService } from './tiny-service.js'

const QUERY = 'query A($n: Int) { meanwhile measures(first: $n) { totalCount nodes { name } } }'

/** The tiny service, and how often it has executed `meanwhile`. */
async function counted(environment: Record<string, string> = {}) {
  let executions = 0
  const service = await tinyService(environment, {
    meanwhile: async () => {
      executions++
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  })
  return { ...service, executions: () => executions }
}

describe('an answer that is there already is not made again', () => {
  test.each<[string, [string, object?], [string, object?]]>([
    ['asked to the letter', [QUERY, { n: 2 }], [QUERY, { n: 2 }]],
    ['laid out in another way', [QUERY, { n: 2 }], [QUERY.replaceAll(' ', '\n '), { n: 2 }]],
    [
      'with its variables in another order',
      [
        'query($a: Int, $b: Int) { meanwhile a: measures(first: $a, last: $b) { totalCount } }',
        { a: 1, b: 2 },
      ],
      [
        'query($a: Int, $b: Int) { meanwhile a: measures(first: $a, last: $b) { totalCount } }',
        { b: 2, a: 1 },
      ],
    ],
  ])('%s', async (_, one, other) => {
    const { post, executions } = await counted()
    const first = await post(...one)
    const second = await post(...other)
    expect(second.body).toBe(first.body)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
    expect(executions()).toBe(1)
  })

  test('whoever asks while it is made waits for it', async () => {
    const { post, executions } = await counted()
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(QUERY, { n: 3 })))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(executions()).toBe(1)
  })

  test('in each encoding it is the same, the first time and the next', async () => {
    const { post } = await counted()
    const plain = (await post(QUERY, { n: 100 })).body
    for (let time = 0; time < 2; time++) {
      const zipped = await post(QUERY, { n: 100 }, { 'accept-encoding': 'gzip' })
      expect(zipped.headers['content-encoding']).toBe('gzip')
      expect(zipped.headers['content-length']).toBe(String(zipped.rawPayload.length))
      expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain)
    }
  })

  test('the log tells of it as of any other', async () => {
    const { post, log } = await counted()
    await post(QUERY, { n: 2 })
    await post(QUERY, { n: 2 })
    const [first, second] = log.filter(({ route }) => route === '/graphql')
    expect(second).toMatchObject({ operation: 'A', cost: first!.cost, status: 200 })
  })
})

describe('what differs is not taken for the same', () => {
  test.each<[string, [string, object?, object?], [string, object?, object?]]>([
    ['null and absent', [QUERY, {}], [QUERY, { n: null }]],
    ['values', [QUERY, { n: 1 }], [QUERY, { n: 2 }]],
    ['aliases', ['{ meanwhile }', {}], ['{ m: meanwhile }', {}]],
    [
      'media types',
      ['{ meanwhile }', {}, { accept: 'application/json' }],
      ['{ meanwhile }', {}, { accept: 'application/graphql-response+json' }],
    ],
    [
      'what a fragment holds',
      ['{ meanwhile ...F } fragment F on Query { a: version }', {}],
      ['{ meanwhile ...F } fragment F on Query { b: version }', {}],
    ],
  ])('%s', async (_, one, other) => {
    const { post, executions } = await counted()
    await post(...one)
    await post(...other)
    expect(executions()).toBe(2)
  })

  test('operations of one document', async () => {
    const { get, executions } = await counted()
    const document = encodeURIComponent('query A { meanwhile } query B { meanwhile version }')
    const [a, b] = [
      await get(`/graphql?query=${document}&operationName=A`, PREFLIGHT),
      await get(`/graphql?query=${document}&operationName=B`, PREFLIGHT),
    ]
    expect(a.body).not.toBe(b.body)
    expect(executions()).toBe(2)
  })
})

test('an answer with an error is made anew for everybody', async () => {
  const { post, executions } = await counted()
  const answers = await Promise.all(Array.from({ length: 3 }, () => post('{ meanwhile secret }')))
  expect(answers.map(({ body }) => body.includes('INTERNAL_SERVER_ERROR'))).toEqual([true, true, true])
  expect(executions()).toBe(3)
})

test('what another site may not make a browser ask is refused, kept or not', async () => {
  const { get } = await counted()
  const address = `/graphql?query=${encodeURIComponent('{ meanwhile }')}`
  expect((await get(address, PREFLIGHT)).statusCode).toBe(200)
  expect((await get(address)).statusCode).toBe(400)
})

test('a new version is answered anew, and the old answers are gone', async () => {
  const { post, executions, store } = await counted()
  const before = await post(QUERY, { n: 2 })
  store.publish()
  const after = await post(QUERY, { n: 2 })
  expect([before.json().data.meanwhile, after.json().data.meanwhile]).toEqual([1, 2])
  expect(executions()).toBe(2)
})

test('with no room, nothing is kept', async () => {
  const { post, executions } = await counted({ REMISSGRAF_MAX_CACHE: '0' })
  await post(QUERY, { n: 2 })
  await post(QUERY, { n: 2 })
  expect(executions()).toBe(2)
})

test('a flood of different requests evicts, and never grows', async () => {
  const cache = new AnswerCache(1_000_000)
  const body = 'x'.repeat(10_000)
  const made = (key: string) =>
    new KeptAnswer({ key, contentType: 'application/json', body, operationName: undefined, cost: 1 })
  for (let number = 0; number < 1_000; number++)
    await cache.answer(`r${number}`, async () => made(`k${number}`))
  const kept = Array.from({ length: 1_000 }, (_, number) => cache.withKey(`k${number}`)).filter(
    (one) => one !== undefined,
  )
  expect(kept.length).toBeGreaterThan(50)
  expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1_000_000)
  expect(cache.withKey('k999')).toBeDefined()
})
