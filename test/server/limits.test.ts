import { describe, expect, test } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { codes, tinyService } from './tiny-service.js'

const deep = (levels: number) =>
  `{ measure(id: "measure:naloxon") ${'{ broader '.repeat(levels)}{ id } ${'}'.repeat(levels)} }`

describe('each limit has its own code and variable:', () => {
  test.each([
    ['depth', { REMISSGRAF_MAX_DEPTH: '5' }, deep(3), deep(4), 'TOO_DEEP'],
    [
      'depth within fragments',
      { REMISSGRAF_MAX_DEPTH: '3' },
      '{ ...A } fragment A on Query { measure(id: "measure:x") { id } }',
      '{ ...A } fragment A on Query { measure(id: "measure:x") { ...B } } fragment B on Measure { broader { broader { id } } }',
      'TOO_DEEP',
    ],
    [
      'aliases',
      { REMISSGRAF_MAX_ALIASES: '2' },
      '{ a: version b: version }',
      '{ a: version b: version c: version }',
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases within fragments, as often as they are spread',
      { REMISSGRAF_MAX_ALIASES: '2' },
      '{ ...A } fragment A on Query { a: version }',
      '{ m: measure(id: "measure:x") { ...A } n: measure(id: "measure:x") { ...A } } fragment A on Measure { a: id b: id }',
      'TOO_MANY_ALIASES',
    ],
    [
      'tokens',
      { REMISSGRAF_MAX_TOKENS: '5' },
      '{ version }',
      '{ version version version version }',
      'TOO_MANY_TOKENS',
    ],
    [
      'cost',
      { REMISSGRAF_MAX_COST: '101' },
      '{ measures { nodes { id } } }',
      '{ measures(first: 99) { nodes { id } } }',
      'TOO_COSTLY',
    ],
    [
      'the page',
      { REMISSGRAF_MAX_PAGE: '10' },
      '{ measures(first: 10) { totalCount } }',
      '{ measures(first: 11) { totalCount } }',
      'BAD_PAGE',
    ],
    ['time', { REMISSGRAF_MAX_TIME: '300' }, '{ version }', '{ slow(ms: 2000) }', 'TIMEOUT'],
    [
      'the body',
      { REMISSGRAF_MAX_BODY: '60' },
      '{ version }',
      `{ version ${' '.repeat(60)} }`,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_, environment, allowed, refused, code) => {
    const { post } = await tinyService(environment)
    const fine = await post(allowed)
    expect([fine.statusCode, codes(fine)]).toEqual([200, []])
    const response = await post(refused)
    expect(codes(response)).toEqual([code])
    expect(response.statusCode).toBe({ TIMEOUT: 503, BODY_TOO_LARGE: 413 }[code] ?? 400)
    expect(response.json().errors[0].extensions.hint).toEqual(expect.any(String))
  })

  test('requests a minute', async () => {
    const { post, get } = await tinyService({ REMISSGRAF_MAX_RATE: '2' })
    await post('{ version }')
    await get('/graphql/who-supports?id=measure:naloxon')
    const response = await get('/graphql/who-supports?id=measure:naloxon')
    expect([response.statusCode, codes(response)]).toEqual([429, ['RATE_LIMITED']])
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
    expect((await get('/health')).statusCode).toBe(200)
  })

  test('no limit of requests where it is 0', async () => {
    const { post } = await tinyService({ REMISSGRAF_MAX_RATE: '0' })
    expect((await post('{ version }')).statusCode).toBe(200)
  })
})

describe('the cost', () => {
  test.each([
    ['is one a field', '{ version measure(id: "measure:x") { id name } }', 4],
    ['counts a page as long as asked for', '{ measures(first: 7) { nodes { id } } }', 1 + 7 * 2],
    ['counts a page as long by last', '{ measures(last: 7) { nodes { id } } }', 1 + 7 * 2],
    ['counts a page without a size as 50', '{ measures { nodes { id } } }', 1 + 50 * 2],
    ['counts a list as ten', '{ measure(id: "measure:x") { parts { id } tags } }', 1 + 1 + 10 + 1],
    ['counts nodes(ids:) by its length', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
    [
      'counts fragments where they are spread',
      '{ nodes(ids: ["a", "b"]) { ...A } } fragment A on Measure { id name }',
      1 + 4,
    ],
    ['leaves out what is skipped', '{ version @skip(if: true) measure(id: "measure:x") { id } }', 2],
    ['of __typename is nothing', '{ __typename version }', 1],
  ])('%s', async (_, query, cost) => {
    const { post } = await tinyService()
    expect((await post(query)).json().extensions.cost.estimated).toBe(cost)
  })

  test('follows variables and their defaults', async () => {
    const { post } = await tinyService()
    const query = 'query ($n: Int = 3) { measures(first: $n) { nodes { id } } }'
    expect((await post(query)).json().extensions.cost.estimated).toBe(1 + 3 * 2)
    expect((await post(query, { n: 5 })).json().extensions.cost.estimated).toBe(1 + 5 * 2)
    expect((await post(query, { n: null })).json().extensions.cost.estimated).toBe(1 + 50 * 2)
  })

  test('of fragments that multiply each other is refused before it is counted out', async () => {
    const { post } = await tinyService()
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Measure { ...F${i + 1} broader { ...F${i + 1} } }`,
    )
    const response = await post(
      `{ measure(id: "measure:x") { ...F0 } } ${fragments.join(' ')} fragment F20 on Measure { id }`,
    )
    expect(codes(response)).toContain('TOO_DEEP')
    const wide = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Measure { ...F${i + 1} ... { ...F${i + 1} } }`,
    )
    const refused = await post(
      `{ measure(id: "measure:x") { ...F0 } } ${wide.join(' ')} fragment F20 on Measure { id }`,
    )
    expect(codes(refused)).toEqual(['TOO_MANY_FRAGMENTS'])
  })

  test('of fragments that multiply each other is refused where they are skipped, too', async () => {
    const { post } = await tinyService()
    const skipped = (levels: number) => {
      const names = Array.from(
        { length: levels },
        (_, at) => `fragment F${at} on Measure { ...F${at + 1} ...F${at + 1} }`,
      )
      return `{ measure(id: "measure:x") { id ...F0 @skip(if: true) } } ${names.join(' ')} fragment F${levels} on Measure { id }`
    }
    expect((await post(skipped(8))).statusCode).toBe(200)
    const response = await post(skipped(24))
    expect(codes(response)).toEqual(['TOO_MANY_FRAGMENTS'])
    expect(response.json().errors[0].extensions).toMatchObject({ spreads: 2 ** 25 - 1, limit: 1_000 })
  })
})

test('fragments in a circle are refused and not followed for ever', async () => {
  const { post } = await tinyService()
  const response = await post('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
  expect(codes(response)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

test('introspection passes the tightest limits', async () => {
  const { post } = await tinyService({
    REMISSGRAF_MAX_DEPTH: '1',
    REMISSGRAF_MAX_COST: '1',
    REMISSGRAF_MAX_ALIASES: '0',
  })
  expect((await post(getIntrospectionQuery())).statusCode).toBe(200)
})

test('introspection that goes round in circles is refused', async () => {
  const { post } = await tinyService()
  const round =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
  expect(codes(await post(round))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

test('fragments by the hundred are refused before they are compared with each other', async () => {
  const { post } = await tinyService()
  const names = Array.from({ length: 51 }, (_, index) => `f${index}`)
  const query = `{ ${names.map((name) => `...${name}`).join(' ')} } ${names.map((name) => `fragment ${name} on Query { version }`).join(' ')}`
  const response = await post(query)
  expect(response.statusCode).toBe(400)
  expect(codes(response)).toEqual(['TOO_MANY_FRAGMENTS'])
  for (const gap of [',', ' , ', '# a comment\n', '\uFEFF'])
    expect(codes(await post(query.replaceAll('...', `...${gap}`)))).toEqual(['TOO_MANY_FRAGMENTS'])
})

test('the whole schema is told once a request', async () => {
  const { post } = await tinyService()
  expect((await post('{ __schema { queryType { name } } }')).statusCode).toBe(200)
  const response = await post('{ a: __schema { queryType { name } } b: __schema { queryType { name } } }')
  expect(response.statusCode).toBe(400)
  expect(codes(response)).toEqual(['BAD_REQUEST'])
})
