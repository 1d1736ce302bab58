import { readFileSync } from 'node:fs'
import { print } from 'graphql'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { FEED_NAMES } from '../../src/export/feed-names.js'
import { readOperations } from '../../src/server/operations.js'
import { expectAccessible } from './accessible.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'
import { answerForCdn, bundled, serveElsewhere } from './elsewhere.js'

const CHARTS = ['Vem stöder vilken åtgärd', 'Vem säger vad om vilket tema']
/** What a page that is not ours may ask, and ours may not. */
const ELSEWHERE = /^another host: (http:\/\/127\.0\.0\.1:\d+\/|https:\/\/cdn\.jsdelivr\.net\/)/

describe.skipIf(chromium === undefined)('the page for builders, in a browser', () => {
  const dashboard = useDashboard({ REMISSGRAF_CORS: '*' })

  const snippet = async (page: Page, chart: string) => {
    const code = page.getByRole('group', { name: new RegExp(`^${chart},`) }).locator('code')
    return (await code.textContent())!
  }
  const measures = async () => {
    const address = '/graphql/measure-tally?matter=matter:sou-2023-62&first=15'
    const { data } = await (await fetch(dashboard.address(address))).json()
    return data as { measures: { nodes: { name: string; tally: any }[] }; dataset: { version: string } }
  }
  const header = async (address: string) => {
    const response = await fetch(address)
    expect(response.status, address).toBe(200)
    const [first, second] = (await response.text()).replace('\uFEFF', '').split(/\r?\n/)
    expect(second).not.toBe('')
    return first!.split(',')
  }

  test('has snippets in HTML that draw from another origin, as shown', async () => {
    const { dataset, ...asked } = await measures()
    for (const chart of CHARTS) {
      const { page, screenshot } = await dashboard.arrive('/build', { expected: ELSEWHERE })
      const html = await snippet(page, chart)
      const [cdn] = /https:\/\/cdn[^']+/.exec(html)!
      expect(cdn).toContain(
        `plot@${JSON.parse(readFileSync('node_modules/@observablehq/plot/package.json', 'utf8')).version}/`,
      )
      await answerForCdn(page, cdn)
      await page.goto(await serveElsewhere(html))
      const drawn = page.locator('#chart svg').last()
      await drawn.waitFor()
      await page.getByText(`version ${dataset.version}`).waitFor()
      const labels = await page.locator('#chart').textContent()
      if (chart === CHARTS[0]) for (const { name } of asked.measures.nodes) expect(labels).toContain(name)
      else expect(labels).toContain('Socialnämnden, Stockholms stad')
      expect(await page.locator('#chart rect').count()).toBeGreaterThan(15)
      await screenshot(`build-html-${CHARTS.indexOf(chart)}`, true)
    }
  })

  test('has cells for Observable that draw where Plot and d3 are there already', async () => {
    const library = await bundled('test/dashboard/notebook.mjs')
    const [first] = (await measures()).measures.nodes
    for (const chart of CHARTS) {
      const { page, screenshot } = await dashboard.arrive('/build?tool=observable', { expected: ELSEWHERE })
      const [, cell] = /^\w+ = (\{[\s\S]+\})\s*$/.exec(await snippet(page, chart))!
      const script = `const cell = async () => ${cell}\ndocument.body.append(await cell())`
      await page.goto(
        await serveElsewhere(
          `<meta charset="utf-8"><body><script type="module">${library}</script><script type="module">${script}</script>`,
        ),
      )
      await page.locator('svg').last().waitFor()
      const labels = await page.locator('body').textContent()
      expect(labels).toContain(chart === CHARTS[0] ? first!.name : 'Rotel IV')
      expect(await page.locator('svg rect').count()).toBeGreaterThan(15)
      await screenshot(`build-observable-${CHARTS.indexOf(chart)}`, true)
    }
  })

  test('has panels for Grafana whose addresses answer with the fields that they name', async () => {
    const { page } = await dashboard.arrive('/build?tool=grafana')
    for (const chart of CHARTS) {
      const { targets } = JSON.parse(await snippet(page, chart))
      for (const { type, url, root_selector, columns } of targets) {
        const selectors: string[] = columns.map(({ selector }: any) => selector)
        if (type === 'csv') expect(await header(url)).toEqual(expect.arrayContaining(selectors))
        else {
          const at = (value: any, path: string) => path.split('.').reduce((inner, key) => inner?.[key], value)
          const rows = at(await (await fetch(url)).json(), root_selector)
          expect(rows.length).toBe(15)
          for (const row of rows)
            for (const selector of selectors) expect(at(row, selector), selector).not.toBeUndefined()
        }
      }
    }
  })

  test('has queries for Excel and Power BI whose addresses answer with the columns that they name', async () => {
    const { page } = await dashboard.arrive('/build?tool=excel')
    for (const chart of CHARTS) {
      const query = await snippet(page, chart)
      const [, address] = /Web\.Contents\(\s*"([^"]+)"/.exec(query)!
      const [, chosen] = /Table\.SelectColumns\(\s*\w+,\s*\{([^}]+)\}/.exec(query)!
      const columns = JSON.parse(`[${chosen}]`) as string[]
      expect(columns.length).toBeGreaterThan(3)
      expect(await header(address!)).toEqual(expect.arrayContaining(columns))
    }
  })

  test.each(['python', 'r'])('fills the address and the matter into the snippets for %s', async (tool) => {
    const { page } = await dashboard.arrive(`/build?tool=${tool}`)
    for (const chart of CHARTS) {
      const text = await snippet(page, chart)
      expect(text).toContain(dashboard.address('/').slice(0, -1))
      expect(text).toContain('matter:sou-2023-62')
      expect(text).not.toContain('{{')
    }
  })

  test('copies a snippet as it is shown, and says so', async () => {
    const { page } = await dashboard.arrive('/build?tool=python&lang=en')
    const name = 'Who supports which measure, Python'
    await page.getByRole('button', { name: `Copy: ${name}` }).click()
    await page.getByRole('status').getByText('Copied').waitFor()
    const shown = await page.getByRole('group', { name, exact: true }).textContent()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(shown)
  })

  test('copies where the page comes by plain http, too', async () => {
    const { page } = await dashboard.arrive('/build?tool=r', {
      before: async (page) =>
        void (await page.addInitScript(
          'window.isSecureContext = false; Object.defineProperty(window, "isSecureContext", { value: false })',
        )),
    })
    await page.getByRole('button', { name: `Kopiera: ${CHARTS[1]}, R` }).click()
    await page.getByRole('status').getByText('Kopierat').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('ggsave("matrix.png"')
  })

  test('lists every registered operation with its variables, and an address that answers', async () => {
    const { page } = await dashboard.arrive('/build')
    for (const { name, operation } of readOperations().values()) {
      const item = page.locator(`#operation-${name}`)
      const href = await item.getByRole('link').first().getAttribute('href')
      expect(href).toContain(`/graphql/${name}`)
      const { data, errors } = await (await fetch(dashboard.address(href!))).json()
      expect(errors, href!).toBeUndefined()
      expect(data).toBeTruthy()
      const shown = await item
        .getByRole('row')
        .evaluateAll((rows) => rows.slice(1).map((row) => row.textContent))
      expect(shown).toEqual(
        (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
          const fallback = defaultValue ? print(defaultValue) : ''
          const isRequired = print(type).endsWith('!') && !defaultValue
          return `${variable.name.value}${print(type)}${isRequired ? 'måste anges' : fallback}`
        }),
      )
    }
  })

  test('lists every feed, with lines for the address that the page came from', async () => {
    const { page } = await dashboard.arrive('/build')
    for (const feed of Object.keys(FEED_NAMES)) {
      const item = page.locator(`[id="feed-${feed}"]`)
      expect(await item.getByRole('link').first().getAttribute('href')).toBe(`/export/${feed}`)
      await item.getByText('En rad att kopiera').click()
      const lines = await item.locator('.build__lines code').allTextContents()
      for (const line of lines.filter((line) => line.includes('http')))
        expect(line).toContain(dashboard.address(`/export/${feed}`))
    }
    await page.getByText('PositionFilter', { exact: true }).click()
    await page.getByRole('row', { name: /^hasConditions/ }).waitFor()
  })

  test('is used without a mouse, and keeps the tool in its address', async () => {
    const { page } = await dashboard.arrive('/build?tool=abacus')
    const tools = page.getByRole('navigation', { name: 'Verktyg' })
    expect(await tools.locator('[aria-current]').textContent()).toBe('HTML och Plot')
    await tools.getByRole('link', { name: 'R', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: `${CHARTS[0]}, R`, exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('tool')).toBe('r')
    await page.goBack()
    await page.getByRole('group', { name: `${CHARTS[0]}, HTML och Plot` }).waitFor()
  })

  test('leads from its list of contents to each part', async () => {
    const { page } = await dashboard.arrive('/build?lang=en')
    for (const name of ['Caching', 'Versions', 'Limits', 'Pages from other origins']) {
      await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name }).click()
      await expect
        .poll(() =>
          page
            .getByRole('heading', { name })
            .evaluate((heading) => Math.round(heading.getBoundingClientRect().top) < 700),
        )
        .toBe(true)
    }
  })

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const lang = colorScheme === 'light' ? 'sv' : 'en'
      const { page, screenshot } = await dashboard.arrive(`/build?lang=${lang}`, { viewport, colorScheme })
      for (const summary of await page
        .locator('[id="feed-matrix.csv"] summary, #operation-ties summary')
        .all())
        await summary.click()
      await settled(page)
      await expectFits(page)
      await screenshot(`build-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })
})
