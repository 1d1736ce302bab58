import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { chromium, expectFits, NARROW, settled, useDashboard } from './dashboard.js'

const EXPECTED = /Failed to (load resource|fetch)|^5\d\d|net::ERR/

type Fault = (route: Route) => Promise<void> | void

const down: Fault = (route) => route.abort('connectionrefused')
const refusing: Fault = (route) =>
  route.fulfill({
    status: 503,
    json: { errors: [{ message: 'the store does not answer', extensions: { code: 'STORE_UNAVAILABLE' } }] },
  })
const proxy: Fault = (route) =>
  route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })

/** Lets `fault` answer the operations of a name for as long as it is broken. */
async function breakApi(page: Page, operation: RegExp, fault: Fault): Promise<{ mend: () => void }> {
  let isBroken = true
  await page.route('**/graphql', (route) => {
    const query = (route.request().postDataJSON() as { query: string }).query
    return isBroken && operation.test(query) ? fault(route) : route.fallback()
  })
  return { mend: () => (isBroken = false) }
}

describe.skipIf(chromium === undefined)('when the API does not answer as it should', () => {
  const dashboard = useDashboard()

  test.each([
    ['is down', down, 'Tjänsten går inte att nå.'],
    ['fails', refusing, 'the store does not answer'],
    ['is hidden by a proxy’s error page', proxy, 'HTTP 502'],
  ] as [string, Fault, string][])(
    'one that %s is told in the figure that asked, and another try mends it',
    async (_, fault, words) => {
      let mend!: () => void
      const { page, screenshot } = await dashboard.arrive('/', {
        viewport: NARROW,
        expected: EXPECTED,
        before: async (page) => ({ mend } = await breakApi(page, /query StanceByTheme/, fault)),
      })
      const figure = page.locator('#themes')
      expect(await figure.locator('.fault').textContent()).toContain(words)
      expect(await page.locator('#silence .fault').count()).toBe(0)
      await expectAccessible(page)
      await expectFits(page)
      if (fault === refusing) await screenshot('fault-in-figure', true)
      mend()
      await figure.getByRole('button', { name: 'Försök igen' }).click()
      await settled(page)
      expect(await figure.locator('svg').count()).toBe(1)
    },
  )

  test('one that is down altogether leaves a page with its frame, which another try fills', async () => {
    let mend!: () => void
    const { page, screenshot } = await dashboard.arrive('/', {
      expected: EXPECTED,
      before: async (page) => ({ mend } = await breakApi(page, /./, down)),
    })
    expect(await page.locator('main .fault').textContent()).toContain('går inte att nå')
    expect(await page.getByRole('navigation').isVisible()).toBe(true)
    await expectAccessible(page)
    await screenshot('fault-everywhere')
    mend()
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await settled(page)
    expect(await page.locator('#themes svg').count()).toBe(1)
  })

  test('one that is slow is waited for, and the wait is told', async () => {
    const { page } = await dashboard.arrive('/build', {
      before: async (page) => {
        await breakApi(page, /query StanceByTheme/, async (route) => {
          await new Promise((done) => setTimeout(done, 6_000))
          await route.fallback()
        })
      },
    })
    await page.getByRole('link', { name: 'Översikt' }).click()
    const figure = page.locator('#themes')
    await expect.poll(() => figure.getAttribute('aria-busy').catch(() => null)).toBe('true')
    await expect.poll(() => figure.locator('.busy').textContent()).toContain('längre tid än vanligt')
    await settled(page)
    expect(await figure.locator('svg').count()).toBe(1)
  })

  test('a page whose code does not come says so, and another try opens it', async () => {
    const { page } = await dashboard.arrive('/', { expected: EXPECTED })
    await page.route('**/NetworkPage*.js', (route) => route.abort())
    await page.getByRole('link', { name: 'Nätverk' }).click()
    await expect.poll(() => page.locator('main .fault').textContent()).toContain('gick fel på sidan')
    await page.unroute('**/NetworkPage*.js')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nätverk')
  })

  test('names of 200 characters and markup in the data stay text and within the page', async () => {
    const evil = '<img src=x onerror=alert(1)> <b>fet</b>'
    const { page, screenshot } = await dashboard.arrive('/', {
      viewport: NARROW,
      before: (page) =>
        page.route('**/graphql', async (route) => {
          const { query } = route.request().postDataJSON() as { query: string }
          const response = await route.fetch()
          const text = await response.text()
          if (!/StanceByTheme|WhoHasSpoken/.test(query)) return route.fulfill({ response, body: text })
          const body = text
            .replace(/"label":"[^"]*"/, `"label":"${'å'.repeat(200)}"`)
            .replace(/"label":"[^"]*"(?=.*Anhöriga)/, `"label":"${evil}"`)
            .replaceAll(/"title":"[^"]*"/g, `"title":"${evil}${'ö'.repeat(170)}"`)
          return route.fulfill({ response, body })
        }),
    })
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(await page.locator('#silence').textContent()).toContain(evil)
    await expectFits(page)
    await screenshot('hard-names', true)
  })
})
