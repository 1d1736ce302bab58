import { once } from 'node:events'
import { get as request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/open.js'
import type { Graph } from '../../src/graph/graph.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { records } from './csv-rows.js'
import { manyPositions } from './many-positions.js'
import { type HttpService, httpService } from './service.js'

const URL = '/export/positions.csv'
const [grafeo] = engines()

describe('a feed over HTTP', () => {
  let data: Service
  let service: HttpService
  let version: string
  beforeAll(async () => {
    data = await serve(grafeo!)
    service = await httpService(data.graph)
    version = (await data.data<{ dataset: { version: string } }>('{ dataset { version } }')).dataset.version
  })
  afterAll(() => data.close())
  const get = (url: string, headers?: Record<string, string>) => service.get(url, headers)

  test.each([
    ['positions.csv', 'text/csv; charset=utf-8; header=present'],
    ['respondents.csv', 'text/csv; charset=utf-8; header=present'],
    ['edges.csv', 'text/csv; charset=utf-8; header=present'],
    ['network.graphml', 'application/graphml+xml'],
    ['network.gexf', 'application/gexf+xml'],
    ['graph.jsonld', 'application/ld+json'],
    ['context.jsonld', 'application/ld+json'],
  ])('%s has its type, a file name with the version, a tag, and what caches need', async (feed, type) => {
    const { statusCode, headers, body } = await get(`/export/${feed}`)
    const [name, extension] = feed.split('.')
    expect([statusCode, headers['content-type']]).toEqual([200, type])
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}-${version}.${extension}"`)
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['x-request-id']).toMatch(/\S/)
    expect(body.length).toBeGreaterThan(500)
  })

  test('permalinks begin with the address that the caller came by', async () => {
    const rows = records((await get(URL, { host: 'graf.example.org:8080' })).body)
    expect(rows[0]!.permalink).toBe(`http://graf.example.org:8080/id/${rows[0]!.id}?version=${version}`)
  })

  test.each(['a"b', 'a b', 'a/b', 'a@b', ':'])('a Host that is none, %j, is refused', async (host) => {
    const { statusCode, body } = await get(URL, { host })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  test('HEAD has the headers of GET and a tag that GET honours, without reading positions', async () => {
    const got = await get(URL)
    data.statements.length = 0
    const head = await service.app.inject({ method: 'HEAD', url: URL })
    expect([head.statusCode, head.body]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'content-disposition', 'cache-control', 'vary'])
      expect(head.headers[name], name).toBe(got.headers[name])
    expect(data.statements.filter((name) => name.startsWith('export/'))).toEqual([])
    const headers = { 'accept-encoding': 'gzip' }
    const compressed = await service.app.inject({ method: 'HEAD', url: URL, headers })
    const held = String(compressed.headers.etag)
    expect((await get(URL, { ...headers, 'if-none-match': held })).statusCode).toBe(304)
  })

  test('what the client holds is not sent again, and not read again', async () => {
    const etag = String((await get(URL)).headers.etag)
    data.statements.length = 0
    const again = await get(URL, { 'if-none-match': etag })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
    expect(again.headers['content-type']).toBeUndefined()
    expect(data.statements.filter((name) => name.startsWith('export/'))).toEqual([])
  })

  test('the tag differs by feed, parameters, origin and encoding, and not by how parameters are written', async () => {
    const tag = async (url: string, headers?: Record<string, string>) =>
      (await get(url, headers)).headers.etag
    const tags = await Promise.all([
      tag(URL),
      tag('/export/measures.csv'),
      tag(`${URL}?stance=SUPPORT`),
      tag(`${URL}?stance=OPPOSE`),
      tag(URL, { host: 'other' }),
      tag(URL, { 'accept-encoding': 'gzip' }),
    ])
    expect(new Set(tags).size).toBe(tags.length)
    expect(await tag(`${URL}?filter=${encodeURIComponent('{"stance":["SUPPORT"]}')}`)).toBe(tags[2])
    expect(await tag(`${URL}?stance=SUPPORT&basis=EXPLICIT`)).toBe(
      await tag(`${URL}?basis=EXPLICIT&stance=SUPPORT`),
    )
  })

  test('is compressed as the rest is', async () => {
    const plain = (await get(URL)).body
    const gzip = await get(URL, { 'accept-encoding': 'gzip' })
    const br = await get(URL, { 'accept-encoding': 'br, gzip' })
    expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br'])
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain)
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain)
  })

  test('pages of configured origins may read it', async () => {
    const open = await httpService(data.graph, { REMISSGRAF_CORS: 'https://page.example.org' })
    const { headers } = await open.get(URL, { origin: 'https://page.example.org' })
    expect(headers['access-control-allow-origin']).toBe('https://page.example.org')
    expect(headers.vary).toBe('Origin, Accept-Encoding')
    expect((await get(URL, { origin: 'https://page.example.org' })).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
  })

  test('counts against the rate of an address', async () => {
    const bounded = await httpService(data.graph, { REMISSGRAF_MAX_RATE: '2' })
    const codes = []
    for (let tries = 0; tries < 3; tries++) codes.push((await bounded.get(URL)).statusCode)
    expect(codes).toEqual([200, 200, 429])
  })

  test.each([
    ['/export/position.csv', ['positions.csv']],
    ['/export/positions', ['positions.csv']],
    ['/export/POSITIONS.CSV', ['positions.csv']],
    ['/export/__proto__', []],
    ['/export/', []],
    ['/export', []],
  ])('%s is no feed: the nearest are named, and all there are', async (url, near) => {
    const { statusCode, headers, body } = await get(url)
    const { code, nearest, feeds } = JSON.parse(body).errors[0].extensions
    expect([statusCode, code, nearest]).toEqual([404, 'UNKNOWN_FEED', near])
    expect(feeds).toContain('graph.jsonld')
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store'])
  })

  test('a tie of a network opens at its permalink', async () => {
    const edges = records((await get('/export/edges.csv')).body)
    const { pathname, search } = new globalThis.URL(edges[0]!.permalink!)
    const { statusCode, body } = await get(pathname + search)
    expect(statusCode).toBe(200)
    const { network, dataset } = JSON.parse(body).data
    expect([network.edges.length, dataset.version]).toEqual([1, version])
    expect(network.edges[0].because).toHaveLength(Number(edges[0]!.weight))
  })

  test('options that do not go together are told before anything is sent', async () => {
    const { statusCode, body } = await get('/export/network.gexf?mode=TWO_MODE&normalisation=COSINE')
    const [error] = JSON.parse(body).errors
    expect([statusCode, error.extensions.code]).toEqual([400, 'BAD_PARAMETERS'])
    expect(error.message).toContain('qualifier')
  })

  test.each(['POST', 'PUT', 'DELETE'] as const)('%s is not taken', async (method) => {
    const { statusCode, headers } = await service.app.inject({ method, url: URL })
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('a fault of the parameters is told before anything is sent', async () => {
    const { statusCode, headers, body } = await get(`${URL}?stanse=SUPPORT`)
    const { code, faults } = JSON.parse(body).errors[0].extensions
    expect([statusCode, code]).toEqual([400, 'BAD_PARAMETERS'])
    expect(faults).toEqual(['"stanse" is no parameter, did you mean stance?'])
    expect([headers.etag, headers['content-disposition']]).toEqual([undefined, undefined])
  })

  test('what changed before the first page was sent is read anew, and the answer is of one version', async () => {
    let moved = 0
    const graph = watching(data.graph, (name) => {
      if (name === 'export/positions' && moved === 0) moved = 2
    })
    const shifting = await httpService({ ...graph, revision: async () => 2 + moved })
    const { statusCode, body } = await shifting.get(URL)
    expect(statusCode).toBe(200)
    expect(records(body)).toHaveLength(records((await get(URL)).body).length)
    expect(data.statements.filter((name) => name === 'export/positions').length).toBeGreaterThan(1)
  })
})

describe('a feed of thousands of rows', () => {
  const COUNT = 12_000
  let graph: Graph
  const statements: string[] = []
  const open: HttpService[] = []
  beforeAll(async () => {
    graph = await openGraph({
      engine: 'grafeo',
      folder: ':memory:',
      onStatement: (name) => statements.push(name),
    })
    await ensureSchema(graph)
    await manyPositions(graph, COUNT)
  })
  afterEach(async () => {
    for (const { app } of open.splice(0)) await app.close()
  })
  afterAll(() => graph.close())

  /** Listening, for what only a real connection shows. */
  async function listening(
    environment: Record<string, string> = {},
    options: Parameters<typeof httpService>[2] = {},
    on = graph,
  ): Promise<{ service: HttpService; url: string }> {
    const service = await httpService(on, environment, options)
    open.push(service)
    await service.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = service.app.server.address() as AddressInfo
    statements.length = 0
    return { service, url: `http://127.0.0.1:${port}${URL}` }
  }

  /** The headers alone: the body waits until somebody reads it. */
  async function begin(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
    const [message] = (await once(request(url, { headers, agent: false }), 'response')) as [IncomingMessage]
    return message
  }

  /** Uncompressed: random letters cost an encoder much. */
  const whole = (url: string) => fetch(url, { headers: { 'accept-encoding': 'identity' } })

  const pages = () => statements.filter((name) => name === 'export/positions').length
  const settled = async () => {
    for (let before = -1; before !== pages(); await sleep(150)) before = pages()
    return pages()
  }

  test('is read in pages, and a reader gets it whole', async () => {
    const { url } = await listening()
    const lines = (await (await whole(url)).text()).split('\r\n')
    expect(lines).toHaveLength(COUNT + 2)
    expect(pages()).toBeGreaterThan(10)
  })

  test.each(['identity', 'gzip', 'br'])(
    'is broken off where the data moves on its way (%s)',
    async (encoding) => {
      let revision = 2
      const moving = watching(graph, (name) => {
        if (name === 'export/positions' && pages() === 5) revision += 2
      })
      const { url, service } = await listening({}, {}, { ...moving, revision: async () => revision })
      const message = await begin(url, { 'accept-encoding': encoding })
      if (message.statusCode === 200) {
        message.resume()
        await expect(once(message, 'end')).rejects.toThrow('aborted')
        expect(message.complete).toBe(false)
      } else {
        // An encoder may have kept all to itself so far: then the answer can still be the error itself.
        const { headers } = message
        expect([headers.etag, headers['content-disposition']]).toEqual([undefined, undefined])
        expect(await text(message)).toContain('DATA_MOVED')
      }
      expect(await settled()).toBe(5)
      expect(service.log.map(({ codes }) => codes)).toContainEqual(['DATA_MOVED'])
    },
  )

  test.each(['identity', 'gzip'])('is read no further than its reader takes it (%s)', async (encoding) => {
    const { url } = await listening()
    const message = await begin(url, { 'accept-encoding': encoding })
    const waiting = await settled()
    expect(waiting).toBeLessThan(10)
    message.resume()
    await once(message, 'end')
    expect(pages()).toBeGreaterThan(waiting)
  })

  test('is read no further once its reader has gone, and its place is free', async () => {
    const { url } = await listening({ REMISSGRAF_MAX_EXPORTS: '1' })
    const message = await begin(url)
    message.destroy()
    const read = await settled()
    expect(read).toBeLessThan(10)
    const next = await whole(url)
    expect(next.status).toBe(200)
    await next.text()
  })

  test('is cut off where its reader takes nothing', async () => {
    const { url, service } = await listening({ REMISSGRAF_MAX_EXPORTS: '1' }, { readerPatience: 300 })
    const message = await begin(url)
    await settled()
    await sleep(600)
    message.resume()
    await expect(once(message, 'end')).rejects.toThrow('aborted')
    expect(service.log.map(({ codes }) => codes)).toContainEqual(['TIMEOUT'])
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
  })

  test('is cut off after its whole time', async () => {
    const { url } = await listening({ REMISSGRAF_MAX_EXPORT_TIME: '700' })
    const message = await begin(url)
    await sleep(900)
    message.resume()
    await expect(once(message, 'end')).rejects.toThrow('aborted')
  })

  test('has a place among those that are sent at once; the next is told to wait', async () => {
    const { url } = await listening({ REMISSGRAF_MAX_EXPORTS: '2' })
    const [first, second] = [await begin(url), await begin(url)]
    const third = await whole(url)
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '10'])
    expect(((await third.json()) as any).errors[0].extensions.code).toBe('BUSY')
    first.resume()
    await once(first, 'end')
    const fourth = await whole(url)
    expect(fourth.status).toBe(200)
    await fourth.text()
    second.destroy()
  })
})

/** The graph, whose reads are told of when they are done. */
function watching(graph: Graph, told: (statement: string) => void): Graph {
  return {
    engine: graph.engine,
    read: async (statement, params) => {
      const rows = await graph.read(statement, params)
      told(statement.name)
      return rows
    },
    revision: () => graph.revision(),
    health: () => graph.health(),
  } as Graph
}
