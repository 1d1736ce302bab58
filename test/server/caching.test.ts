import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { PREFLIGHT, tinyService, type TinyService } from './tiny-service.js'

let service: TinyService
beforeEach(async () => {
  service = await tinyService()
})
const BIG = '/graphql/who-supports?id=measure:naloxon&first=100'
const SMALL = '/graphql/who-supports?id=measure:naloxon'
const tagOf = async (url: string, headers: object = {}) => {
  const { headers: got } = await service.get(url, { ...PREFLIGHT, ...headers })
  return String(got.etag)
}
const ask = (query: string, variables: object = {}) =>
  `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`

describe('an answer without errors', () => {
  test('is tagged, and caches must ask whether it still holds', async () => {
    const { headers } = await service.get(SMALL)
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers.vary).toBe('Accept, Accept-Encoding')
  })

  test('that the client holds is not sent again, and not even made again', async () => {
    const etag = await tagOf(SMALL)
    const reads = service.store.reads.version
    const response = await service.get(SMALL, { 'if-none-match': `"other", W/${etag}` })
    expect([response.statusCode, response.body, response.headers.etag]).toEqual([304, '', etag])
    expect(response.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(service.store.reads.version).toBe(reads)
  })

  test('is sent again once a load has been published', async () => {
    const etag = await tagOf(SMALL)
    service.store.publish()
    const response = await service.get(SMALL, { 'if-none-match': etag })
    expect(response.statusCode).toBe(200)
    expect(response.headers.etag).not.toBe(etag)
  })

  test('has the same tag after a load that changed nothing but the revision', async () => {
    const etag = await tagOf(SMALL)
    service.store.revision += 2
    expect((await service.get(SMALL, { 'if-none-match': etag })).statusCode).toBe(304)
  })

  test('is sent in full to a POST, which no cache keeps by its tag', async () => {
    const { headers } = await service.post('{ version }')
    const again = await service.post('{ version }', {}, { 'if-none-match': headers.etag })
    expect(again.statusCode).toBe(200)
  })

  test('is tagged for HEAD as well, without a body', async () => {
    const { app } = service
    const response = await app.inject({ method: 'HEAD', url: SMALL })
    expect([response.statusCode, response.body]).toEqual([200, ''])
    expect(response.headers.etag).toBe(await tagOf(SMALL))
  })
})

describe('the tag', () => {
  test('is the same however the query is laid out and its variables are ordered', async () => {
    const query = 'query A($id: ID!, $n: Int!) { measure(id: $id) { id } slow(ms: $n) }'
    const one = await tagOf(ask(query, { id: 'measure:naloxon', n: 1 }))
    const other = await tagOf(ask(query.replaceAll(' ', '  '), { n: 1, id: 'measure:naloxon' }))
    expect(other).toBe(one)
  })

  test.each([
    ['another query', ask('{ version }'), ask('{ v: version }')],
    [
      'another variable',
      ask('query($n: Int!) { slow(ms: $n) }', { n: 1 }),
      ask('query($n: Int!) { slow(ms: $n) }', { n: 2 }),
    ],
    [
      'null instead of absent',
      ask('query($n: Int) { measures(first: $n) { totalCount } }'),
      ask('query($n: Int) { measures(first: $n) { totalCount } }', { n: null }),
    ],
    [
      'another operation',
      `${ask('query A { version } query B { v: version }')}&operationName=A`,
      `${ask('query A { version } query B { v: version }')}&operationName=B`,
    ],
  ])('differs for %s', async (_, one, other) => {
    expect(await tagOf(one)).not.toBe(await tagOf(other))
  })

  test('differs for another build', async () => {
    const other = await tinyService({}, { build: 'other' })
    expect((await other.get(SMALL)).headers.etag).not.toBe(await tagOf(SMALL))
  })

  test('differs for another media type', async () => {
    expect(await tagOf(SMALL, { accept: 'application/json' })).not.toBe(
      await tagOf(SMALL, { accept: 'application/graphql-response+json' }),
    )
  })

  test('differs for each encoding, and holds for the encoding it was given in', async () => {
    const [plain, gzip, br] = await Promise.all(
      ['identity', 'gzip', 'br, gzip'].map((encoding) => service.get(BIG, { 'accept-encoding': encoding })),
    )
    expect(plain!.headers['content-encoding']).toBeUndefined()
    expect(gzip!.headers['content-encoding']).toBe('gzip')
    expect(br!.headers['content-encoding']).toBe('br')
    for (const it of [plain, gzip, br]) expect(it!.headers.vary).toBe('Accept, Accept-Encoding')
    expect(new Set([plain, gzip, br].map((it) => it!.headers.etag)).size).toBe(3)
    expect(gunzipSync(gzip!.rawPayload).toString()).toBe(plain!.body)

    const held = { 'if-none-match': String(gzip!.headers.etag) }
    const same = await service.get(BIG, { ...held, 'accept-encoding': 'gzip' })
    expect([same.statusCode, same.headers.etag]).toEqual([304, gzip!.headers.etag])
    expect((await service.get(BIG, { ...held, 'accept-encoding': 'identity' })).statusCode).toBe(200)
  })
})

describe('no tag and no storing', () => {
  test.each([
    ['for an error', ask('{ measure(id: "x") { id } }')],
    ['for a query that is wrong', ask('{ nothing }')],
    ['for what is not found', '/nothing'],
    ['for an unknown operation', '/graphql/nothing'],
  ])('%s', async (_, url) => {
    const { headers } = await service.get(url, PREFLIGHT)
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store'])
  })

  test('a tag guessed for an answer that fails gets the error, not 304', async () => {
    const response = await service.get(ask('{ measure(id: "x") { id } }'), {
      ...PREFLIGHT,
      'if-none-match': '*, "x"',
    })
    expect(response.statusCode).toBe(200)
    expect(response.json().errors).toHaveLength(1)
  })

  test('a tag does not get round validation and limits', async () => {
    const etag = await tagOf(SMALL)
    const response = await service.get('/graphql/who-supports?id=measure:naloxon&first=999', {
      'if-none-match': etag,
    })
    expect(response.statusCode).toBe(400)
  })
})
