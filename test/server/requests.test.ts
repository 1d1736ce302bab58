import { beforeAll, describe, expect, test } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { codes, PREFLIGHT, tinyService, type TinyService } from './tiny-service.js'

let service: TinyService
beforeAll(async () => {
  service = await tinyService()
})
const post = (query: string, variables?: object, headers?: object) => service.post(query, variables, headers)
const get = (url: string, headers?: object) => service.get(url, headers)
const body = (payload: string | Buffer, contentType = 'application/json') =>
  service.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': contentType }, payload })

const nested = (levels: number): unknown => (levels === 0 ? [] : [nested(levels - 1)])

describe('a query', () => {
  test('by POST is answered, with its cost', async () => {
    const response = await post('query Named($id: ID!) { measure(id: $id) { name } }', {
      id: 'measure:naloxon',
    })
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({
      data: { measure: { name: 'Naloxon' } },
      extensions: { cost: { estimated: 2, limit: 500_000 } },
    })
  })

  test('by GET is answered where a header shows that no foreign page sent it', async () => {
    expect((await get('/graphql?query={version}', PREFLIGHT)).json().data).toEqual({ version: 1 })
  })

  test('by GET without such a header is refused', async () => {
    const response = await get('/graphql?query={version}')
    expect([response.statusCode, codes(response)]).toEqual([400, ['BAD_REQUEST']])
    expect(response.body).toContain('apollo-require-preflight')
  })

  test('of introspection, as GraphiQL sends it, is answered', async () => {
    const response = await post(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))
    expect(response.statusCode).toBe(200)
    expect(response.json().data.__schema.queryType.name).toBe('Query')
  })

  test('gets a request id, or keeps its own', async () => {
    expect((await post('{ version }')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect((await post('{ version }', {}, { 'x-request-id': 'abc.1' })).headers['x-request-id']).toBe('abc.1')
    expect((await post('{ version }', {}, { 'x-request-id': 'a\tb' })).headers['x-request-id']).not.toBe(
      'a\tb',
    )
  })
})

describe('a mistake in a query has a code of its own and status 400:', () => {
  test.each([
    ['a syntax error', '{ version', {}, 'GRAPHQL_PARSE_FAILED'],
    ['single quotes', "{ measure(id: 'measure:naloxon') { id } }", {}, 'GRAPHQL_PARSE_FAILED'],
    ['a string without an end', '{ measure(id: "measure:x) { id } }', {}, 'GRAPHQL_PARSE_FAILED'],
    ['half a surrogate pair', '{ measure(id: "measure:\\ud800") { id } }', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a NUL', '\u0000', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', 'mutation { version }', {}, 'BAD_REQUEST'],
    ['a subscription', 'subscription { version }', {}, 'BAD_REQUEST'],
    ['variables without bottom', '{ version }', { a: nested(2_000) }, 'BAD_ARGUMENT'],
    ['an unknown field', '{ versoin }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ nodes(id: 1) { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of a wrong type', 'query ($n: Int!) { slow(ms: $n) }', { n: 'x' }, 'BAD_USER_INPUT'],
    ['a missing variable', 'query ($n: Int!) { slow(ms: $n) }', {}, 'BAD_USER_INPUT'],
    ['an empty query', '', {}, 'BAD_REQUEST'],
    [
      'two operations and no name',
      'query A { version } query B { version }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s', async (_, query, variables, code) => {
    const response = await post(query, variables)
    expect([response.statusCode, [...new Set(codes(response))]]).toEqual([400, [code]])
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.headers.etag).toBeUndefined()
  })

  test('an operation that the document does not have, however often it is asked for', async () => {
    const payload = { query: 'query A { version }', operationName: 'B' }
    for (let time = 0; time < 3; time++) {
      const response = await service.app.inject({ method: 'POST', url: '/graphql', payload })
      expect(response.statusCode).toBe(400)
      expect(codes(response)).toEqual(['OPERATION_RESOLUTION_FAILURE'])
    }
  })

  test('null for an argument that takes none, found while executing', async () => {
    const response = await post('query ($c: Colour = RED) { required(colour: $c) }', { c: null })
    expect(codes(response)).toEqual(['BAD_USER_INPUT'])
  })

  test('an id that is none tells what was expected and what to do', async () => {
    const response = await post('{ measure(id: "naloxon") { name } }')
    expect(response.statusCode).toBe(200)
    expect(response.json().errors).toEqual([
      {
        message: 'id: "naloxon" is not an id; expected the id of a measure',
        path: ['measure'],
        locations: [{ line: 1, column: 3 }],
        extensions: expect.objectContaining({
          code: 'BAD_ID',
          argument: 'id',
          given: 'naloxon',
          hint: expect.any(String),
        }),
      },
    ])
  })
})

describe('a request that is no query speaks the same language:', () => {
  test.each([
    ['broken JSON', () => body('{"query": '), 400, 'BAD_JSON'],
    ['nothing', () => body(''), 400, 'BAD_JSON'],
    ['not UTF-8', () => body(Buffer.from([0x7b, 0xff, 0x7d])), 400, 'BAD_JSON'],
    ['a list', () => body('[{"query":"{version}"}]'), 400, 'BAD_REQUEST'],
    [
      'variables nested beyond what the stack holds',
      () => body(`{"query":"{version}","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`),
      400,
      'BAD_ARGUMENT',
    ],
    ['a number', () => body('1'), 400, 'BAD_REQUEST'],
    ['no query', () => body('{}'), 400, 'BAD_REQUEST'],
    ['variables as text', () => body('{"query":"{version}","variables":"{}"}'), 400, 'BAD_REQUEST'],
    ['a form', () => body('query={version}', 'application/x-www-form-urlencoded'), 415, 'BAD_MEDIA_TYPE'],
    ['plain text', () => body('{"query":"{version}"}', 'text/plain'), 415, 'BAD_MEDIA_TYPE'],
    [
      'another method',
      () => service.app.inject({ method: 'PUT', url: '/graphql' }),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['another path', () => get('/grapql'), 404, 'NOT_FOUND'],
    ['a path like none there is', () => get('/exports'), 404, 'NOT_FOUND'],
    ['a broken address', () => get('/graphql/%zz'), 400, 'BAD_REQUEST'],
    [
      'bad variables in an address',
      () => get('/graphql?query={version}&variables=x', PREFLIGHT),
      400,
      'BAD_REQUEST',
    ],
    [
      'a media type it has not',
      () => get('/graphql?query={version}', { ...PREFLIGHT, accept: 'text/csv' }),
      406,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, send, status, code) => {
    const response = await send()
    expect([response.statusCode, codes(response)]).toEqual([status, [code]])
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test('a wrong path tells the nearest, a wrong method the right ones', async () => {
    expect((await get('/grapql')).json().errors[0].message).toContain('did you mean /graphql?')
    const refused = await service.app.inject({ method: 'DELETE', url: '/graphql' })
    expect(refused.headers.allow).toBe('GET, HEAD, POST')
  })

  test('a key __proto__ in variables changes nothing', async () => {
    const response = await body(
      '{"query":"query($f: Filter){measures(filter:$f){totalCount}}","variables":{"f":{"__proto__":{"text":"x"}}}}',
    )
    expect(response.statusCode).toBe(200)
    expect(({} as { text?: string }).text).toBeUndefined()
  })
})

describe('a fault of the service', () => {
  test.each([
    ['in a resolver', '{ secret }', 'INTERNAL_SERVER_ERROR', 500],
    ['in the data', '{ badResult }', 'INTERNAL_SERVER_ERROR', 500],
    ['of the store', '{ storeDown }', 'STORE_UNAVAILABLE', 200],
  ])('%s is told by its code, and in full only in the log', async (_, query, code, status) => {
    service.log.length = 0
    const response = await post(query, {}, { 'x-request-id': 'trace-me' })
    expect(codes(response)).toEqual([code])
    expect(response.body).not.toMatch(/hunter2|10\.0\.0\.7|stack|node_modules|non-nullable/)
    expect(service.log.filter(({ level }) => level === 50)).toMatchObject([{ reqId: 'trace-me' }])
    expect(response.headers.etag).toBeUndefined()
    if (status === 200) expect(response.json().data).toEqual({ storeDown: null })
  })

  test('leaves the rest of the answer whole', async () => {
    expect((await post('{ version secret }')).json().data).toEqual({ version: 1, secret: null })
  })
})

test('the log has a line for each request, without the contents of variables', async () => {
  service.log.length = 0
  await post('query Find($id: ID!) { measure(id: $id) { name } }', { id: 'measure:hunter2' })
  await get('/graphql/who-supports?id=hunter2')
  expect(service.log).toMatchObject([
    { route: '/graphql', method: 'POST', operation: 'Find', cost: 2, status: 200, ms: expect.any(Number) },
    { route: '/graphql/:name', method: 'GET', operation: 'WhoSupports', codes: ['BAD_ID'] },
  ])
  expect(JSON.stringify(service.log)).not.toContain('hunter2')
})
