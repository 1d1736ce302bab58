import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltService, startBuilt } from '../e2e/built-service.js'
import { findBrowser, launch, visit } from '../playground/browser.js'

const PAGE = 'dist/examples/who-supports-what.html'
const program = findBrowser()

describe.skipIf(program === undefined)('the example page, opened from the disk', () => {
  let browser: Browser
  let service: BuiltService
  beforeAll(async () => {
    if (!existsSync(PAGE)) throw new Error(`${PAGE} is missing: run npm run build`)
    ;[browser, service] = await Promise.all([launch(program!), startBuilt({ REMISSGRAF_CORS: '*' })])
  })
  afterAll(() => Promise.all([browser?.close(), service?.stop()]))

  const open = async (api: string) => {
    const guest = await visit(browser, api)
    await guest.page.goto(`${pathToFileURL(PAGE).href}?api=${encodeURIComponent(api)}`)
    return guest
  }

  test('draws what the API tells: a cell for each stance, and asks nobody else', async () => {
    const { page, faults, screenshot, close } = await open(service.address)
    await page.waitForSelector('#chart svg [aria-label="cell"] rect')
    const drawn = await page.locator('#chart svg [aria-label="cell"] rect').count()
    expect(drawn).toBe(await cellsOfTheApi())
    expect(await page.textContent('#about')).toContain('De 15 åtgärder')
    await screenshot('example')
    expect(faults.filter((fault) => !fault.includes(PAGE))).toEqual([])
    await close()
  })

  test('says so where the API does not answer', async () => {
    const { page, close } = await open('http://127.0.0.1:9/graphql')
    const alert = page.locator('[role=alert]')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(
      'Det gick inte att hämta data från http://127.0.0.1:9/graphql',
    )
    await close()
  })

  /** Cells of the measures with most respondents, counted without the page. */
  async function cellsOfTheApi(): Promise<number> {
    const filter = '{ standing: [PRINCIPAL, CONTRIBUTING] }'
    const response = await fetch(service.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ tallies(by: MEASURE, first: 15, filter: ${filter}) { item { id } tally { respondents } } }`,
      }),
    })
    const { data } = (await response.json()) as { data: { tallies: { tally: { respondents: number } }[] } }
    return data.tallies.reduce((sum, { tally }) => sum + tally.respondents, 0)
  }
})
