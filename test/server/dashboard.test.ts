import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { bestLanguage } from '../../src/server/accept-language.js'
import { PAGE_ADDRESSES } from '../../src/server/page-addresses.js'
import { tinyService } from './tiny-service.js'

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

function built() {
  const folder = mkdtempSync(`${tmpdir()}/dashboard-`)
  mkdirSync(`${folder}/assets`)
  writeFileSync(`${folder}/index.html`, '<!doctype html>\n<html lang="sv"><title>remissgraf</title></html>')
  writeFileSync(`${folder}/assets/index-AbC.js`, 'console.log(1)')
  return { dashboard: folder }
}

test.each(Object.values(PAGE_ADDRESSES))(
  'a browser gets the page at %s, under a strict policy',
  async (address) => {
    const { get } = await tinyService({}, built())
    const { statusCode, headers, body } = await get(address.replace('*', 'some/slug?lang=sv'), BROWSER)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toContain('<title>remissgraf</title>')
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['cache-control']).toBe('no-cache')
  },
)

describe('the language of the page', () => {
  test.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['de,fr;q=0.9', 'sv'],
    ['de, en;q=0.1', 'en'],
    ['en;q=0.2, sv;q=0.7', 'sv'],
    ['en;q=0', 'sv'],
    ['*', 'sv'],
    [';;q=x,,en;q=,=', 'sv'],
  ])('for a browser that accepts %s is %s', (header, language) => {
    expect(bestLanguage(header)).toBe(language)
  })

  test('is told to caches, and the one that the address names wins', async () => {
    const { get } = await tinyService({}, built())
    const { body, headers } = await get('/', { ...BROWSER, 'accept-language': 'en-GB' })
    expect(body).toContain('<html lang="en">')
    expect(headers.vary).toBe('Accept, Accept-Language, Accept-Encoding')
    expect((await get('/?lang=sv', { ...BROWSER, 'accept-language': 'en' })).body).toContain(
      '<html lang="sv">',
    )
    expect((await get('/?lang="><script>', { ...BROWSER, 'accept-language': 'en' })).body).toContain(
      '<html lang="en">',
    )
  })
})

test.each([
  ['/nothing', 404],
  ['/measures2', 404],
  ['/export/nothing.csv/deeper', 404],
  ['/%E5%E4', 400],
])('a browser at %s, where nothing is, gets the page; a program the error', async (url, status) => {
  const { get } = await tinyService({}, built())
  const page = await get(url, BROWSER)
  expect([page.statusCode, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
  for (const accept of ['*/*', 'application/json', 'application/json, text/html']) {
    const error = await get(url, { accept })
    expect(error.statusCode).toBe(status)
    expect(error.json().errors[0].extensions.code).toMatch(/NOT_FOUND|BAD_REQUEST/)
  }
})

test('a program at the root is sent on to the API; at another page it learns that there is nothing for it', async () => {
  const { get } = await tinyService({}, built())
  const root = await get('/', { accept: '*/*' })
  expect([root.statusCode, root.headers.location]).toEqual([302, '/graphql'])
  expect(root.headers.vary).toContain('Accept')
  expect((await get('/matrix', { accept: 'application/json' })).json().errors[0].extensions.code).toBe(
    'NOT_FOUND',
  )
})

test('its assets are kept for long, and a page takes no other method', async () => {
  const { app, get } = await tinyService({}, built())
  const asset = await get('/dashboard/assets/index-AbC.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const refused = await app.inject({ method: 'POST', url: '/matrix', payload: {} })
  expect([refused.statusCode, refused.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('where it is not built it says how to build it', async () => {
  const { get } = await tinyService({}, { dashboard: '/nowhere' })
  expect((await get('/', BROWSER)).body).toContain('npm run build')
})
