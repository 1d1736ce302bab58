import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { records } from './csv-rows.js'
import { type HttpService, httpService } from './service.js'

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const ID = 'position:skolmat-2031/ekby/ekby-2031/4.2.1'

describe('a permalink', () => {
  let data: Service
  let service: HttpService
  let version: string
  beforeAll(async () => {
    data = await serve(engines()[0]!)
    service = await httpService(data.graph)
    version = (await data.data<{ dataset: { version: string } }>('{ dataset { version } }')).dataset.version
  })
  afterAll(() => data.close())
  const get = (url: string, headers?: Record<string, string>) => service.get(url, headers)

  test('tells a program what the node is, and that the data has not moved', async () => {
    const { statusCode, headers, body } = await get(`/id/${ID}?version=${version}`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(body)).toEqual({ id: ID, kind: 'POSITION', version, asked: version, current: true })
    expect(headers.vary).toBe('Accept, Accept-Encoding')
    expect(
      (await get(`/id/${ID}?version=${version}`, { 'if-none-match': String(headers.etag) })).statusCode,
    ).toBe(304)
  })

  test('without a version is current', async () => {
    expect(JSON.parse((await get(`/id/${ID}`)).body)).toEqual({
      id: ID,
      kind: 'POSITION',
      version,
      asked: null,
      current: true,
    })
  })

  test('of another version says so', async () => {
    expect(JSON.parse((await get(`/id/${ID}?version=0123456789abcdef`)).body)).toEqual({
      id: ID,
      kind: 'POSITION',
      version,
      asked: '0123456789abcdef',
      current: false,
      remark: `The data has moved on: this is version ${version}, the link is from version 0123456789abcdef.`,
    })
  })

  test.each([
    ['measure:skolfrukt', '/measures/skolfrukt'],
    ['respondent:skolmat-2031/ekby', '/respondents/skolmat-2031/ekby'],
    ['matter:skolmat-2031', '/?matter=matter%3Askolmat-2031'],
    [ID, `/search?id=${encodeURIComponent(ID)}`],
  ])('sends a browser that opens %s on to where the dashboard shows it', async (id, page) => {
    const { statusCode, headers } = await get(`/id/${id}?version=${version}`, BROWSER)
    expect([statusCode, headers['cache-control'], headers.location]).toEqual([303, 'no-store', page])
  })

  test('of another version tells the dashboard which, in plain characters whatever was typed', async () => {
    const old = encodeURIComponent('old\n} mutation { x')
    const { headers } = await get(`/id/measure:skolfrukt?version=${old}`, BROWSER)
    expect(headers.location).toBe('/measures/skolfrukt?version=old%3Fmutation%3Fx')
  })

  test.each([
    ['/id/measure:skolfruk', ['measure:skolfrukt']],
    ['/id/measure:nothing-like-it-at-all', []],
    ['/id/skolfrukt', []],
    ['/id/__proto__:x', []],
    ['/id/', []],
  ])('%s is no node: the nearest are named', async (url, nearest) => {
    for (const headers of [undefined, BROWSER]) {
      const { statusCode, body } = await get(url, headers)
      const { extensions } = JSON.parse(body).errors[0]
      expect([statusCode, extensions.code, extensions.nearest]).toEqual([404, 'UNKNOWN_ID', nearest])
    }
  })

  test('of a long id reaches its node or says that there is none', async () => {
    expect((await get(`/id/position:${'a'.repeat(400)}`)).statusCode).toBe(404)
    expect((await get(`/id/position:${'a'.repeat(4000)}`)).statusCode).toBe(404)
  })

  test('takes GET and HEAD alone', async () => {
    const url = `/id/${ID}`
    expect((await service.app.inject({ method: 'HEAD', url })).statusCode).toBe(200)
    const { statusCode, headers } = await service.app.inject({ method: 'POST', url })
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test.each(['positions.csv', 'respondents.csv', 'proposals.csv', 'measures.csv'])(
    'of each row of %s leads to its node',
    async (feed) => {
      for (const { id, permalink } of records((await get(`/export/${feed}`)).body)) {
        const { pathname, search } = new URL(permalink!)
        expect(JSON.parse((await get(pathname + search)).body)).toMatchObject({ id, current: true })
      }
    },
  )
})
