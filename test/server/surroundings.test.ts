import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { GraphError } from '../../src/graph/errors.js'
import { tinyService } from './tiny-service.js'

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

describe('health', () => {
  test('is live whatever the store does', async () => {
    const { store, get } = await tinyService()
    store.down = new GraphError('UNREACHABLE', 'gone')
    expect((await get('/health')).json()).toEqual({ status: 'live' })
  })

  test('is ready with the version that is served', async () => {
    const { get } = await tinyService()
    const response = await get('/ready')
    expect(response.statusCode).toBe(200)
    expect(response.json()).toMatchObject({ status: 'ready', revision: 2, dataset: { version: 'v1' } })
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test.each([
    [
      'the store does not answer',
      { down: new GraphError('UNREACHABLE', 'bolt://10.0.0.7') },
      'STORE_UNAVAILABLE',
    ],
    ['nothing is loaded', { isEmpty: true }, 'NOT_READY'],
    ['a load was killed', { loading: 'abc' }, 'NOT_READY'],
    ['a version is being published', { revision: 3 }, 'NOT_READY'],
  ])('is not ready while %s, and says so at once', async (_, state, code) => {
    const { store, get } = await tinyService()
    Object.assign(store, state)
    const response = await get('/ready')
    expect(response.statusCode).toBe(503)
    expect(response.json()).toMatchObject({ status: 'not ready', code, reason: expect.any(String) })
    expect(response.body).not.toContain('10.0.0.7')
  })
})

test('the metrics count requests, errors, cost, the revision and the dataset', async () => {
  const { get, post } = await tinyService()
  await post('{ version }')
  await post('{ measure(id: "x") { id } }')
  await get('/nothing')
  const { body, headers } = await get('/metrics')
  expect(headers['content-type']).toMatch(/^text\/plain/)
  expect(body).toContain('remissgraf_request_seconds_count{route="/graphql",method="POST",status="200"} 2')
  expect(body).toContain('remissgraf_errors_total{code="BAD_ID"} 1')
  expect(body).toContain('remissgraf_errors_total{code="NOT_FOUND"} 1')
  expect(body).toContain('remissgraf_operation_cost_count 2')
  expect(body).toContain('remissgraf_revision 2')
  expect(body).toContain('remissgraf_dataset_info{version="v1",build="b",loaded_at="2031-05-01T00:00:00Z"} 1')
  expect(body).toContain('process_resident_memory_bytes')
})

test('the metrics are told while the store is gone', async () => {
  const { get, store } = await tinyService()
  store.down = new GraphError('UNREACHABLE', 'gone')
  const response = await get('/metrics')
  expect(response.statusCode).toBe(200)
  expect(response.body).not.toMatch(/^remissgraf_revision /m)
})

describe('a page of another origin', () => {
  const preflight = (app: Awaited<ReturnType<typeof tinyService>>['app'], origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST' },
    })

  test('is let in by nothing where no origin is configured', async () => {
    const { app, get } = await tinyService()
    expect((await preflight(app, 'https://a.example')).headers['access-control-allow-origin']).toBeUndefined()
    const { headers } = await get('/graphql/who-supports?id=measure:naloxon', { origin: 'https://a.example' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('is let in where its origin is configured, and no other', async () => {
    const { app, get } = await tinyService({ REMISSGRAF_CORS: 'https://a.example, https://b.example' })
    const allowed = await preflight(app, 'https://b.example')
    expect(allowed.statusCode).toBe(204)
    expect(allowed.headers['access-control-allow-origin']).toBe('https://b.example')
    expect((await preflight(app, 'https://c.example')).headers['access-control-allow-origin']).toBeUndefined()
    const { headers } = await get('/graphql/who-supports?id=measure:naloxon', { origin: 'https://a.example' })
    expect(headers['access-control-allow-origin']).toBe('https://a.example')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(headers.vary).toBe('Origin, Accept, Accept-Encoding')
  })

  test('is told errors as well', async () => {
    const { get } = await tinyService({ REMISSGRAF_CORS: '*' })
    expect(
      (await get('/graphql/nothing', { origin: 'https://a.example' })).headers['access-control-allow-origin'],
    ).toBe('*')
  })
})

describe('the playground', () => {
  const built = () => {
    const folder = mkdtempSync(`${tmpdir()}/playground-`)
    mkdirSync(`${folder}/assets`)
    writeFileSync(`${folder}/index.html`, '<title>remissgraf</title>')
    writeFileSync(`${folder}/favicon.svg`, '<svg/>')
    writeFileSync(`${folder}/assets/main-AbC.js`, 'console.log(1)')
    return { playground: folder }
  }

  test('opens in a browser at /graphql, under a strict policy', async () => {
    const { get } = await tinyService({}, built())
    for (const url of ['/graphql', '/graphql?query={version}']) {
      const { statusCode, headers, body } = await get(url, BROWSER)
      expect([statusCode, headers['content-type'], body]).toEqual([
        200,
        'text/html; charset=utf-8',
        '<title>remissgraf</title>',
      ])
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect(headers.vary).toContain('Accept')
    }
  })

  test('does not stand in the way of who takes anything, or asks for JSON', async () => {
    const { get } = await tinyService({}, built())
    for (const accept of ['*/*', 'application/json', 'application/json, text/html']) {
      const { headers } = await get('/graphql?query={version}', { accept, 'apollo-require-preflight': '1' })
      expect(headers['content-type']).toContain('application/json')
    }
  })

  test('has its assets kept for long where their name has a hash, else asked for anew', async () => {
    const { get } = await tinyService({}, built())
    const asset = await get('/playground/assets/main-AbC.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(asset.headers['content-type']).toContain('javascript')
    expect((await get('/playground/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  test.each([
    '/playground/../../package.json',
    '/playground/%2e%2e/%2e%2e/package.json',
    '/playground/assets/none.js',
  ])('serves nothing else: %s', async (url) => {
    const { get } = await tinyService({}, built())
    const response = await get(url)
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.statusCode).toBeLessThan(500)
    expect(response.json().errors[0].extensions.code).toEqual(expect.any(String))
  })

  test('that is not built says how to build it', async () => {
    const { get } = await tinyService({}, { playground: '/nowhere' })
    expect((await get('/graphql', BROWSER)).body).toContain('npm run build')
  })
})
