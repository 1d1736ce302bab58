import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'
import { largeNetwork } from './large-network.js'

interface Answer {
  network: {
    nodes: { item: { id: string; label: string }; community: number | null; statements: number }[]
    edges: {
      source: number
      target: number
      weight: number
      because: { share: number; concept: { label: string }; a: { passages: { phrase: string }[] } }[]
    }[]
  }
}

const FILTER =
  '{ matter: ["matter:sou-2023-62"], standing: [PRINCIPAL, CONTRIBUTING], basis: [EXPLICIT, IMPLIED, ADOPTED] }'
const FIELDS = 'nodes { item { id label } community statements } edges { source target weight }'
const rowsOf = (page: Page, caption: string) => page.getByRole('table', { name: caption }).locator('tbody tr')
const openMenu = (page: Page) => page.locator('#network .figure__menu > summary').click()

describe.skipIf(chromium === undefined)('the network, in a browser', () => {
  const dashboard = useDashboard()
  const network = async (options: string, fields = FIELDS) => {
    const query = `{ network(filter: ${FILTER}, options: ${options}) { ${fields} } }`
    return (await askApi<Answer>(dashboard.address('/graphql'), query)).network
  }

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    const open =
      '/network?qualifier=SUBTRACT&tie=organisation:stockholms-stad/rotel-iv&tie=organisation:vasteras-stad'
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive(open, { viewport, colorScheme })
      await page.getByText('Alla val').click()
      await expectFits(page)
      await screenshot(`network-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('tells in tables what the API answers: who is tied to whom, how strongly, in which community', async () => {
    const { nodes, edges } = await network('{}')
    const { page } = await dashboard.arrive('/network?lang=en')
    await expect.poll(() => page.locator('.network-canvas canvas').count()).toBeGreaterThan(0)
    expect(await page.getByRole('heading', { name: /^Ties/ }).textContent()).toBe(`Ties (${edges.length})`)
    const names = ({ source, target }: { source: number; target: number }) =>
      `${nodes[source]!.item.label} – ${nodes[target]!.item.label}`
    for (const [at, edge] of edges.slice(0, 5).entries()) {
      const cells = await rowsOf(page, 'All ties').nth(at).locator('th, td').allTextContents()
      expect(cells).toEqual([names(edge), String(edge.weight), 'agree'])
    }
    const shown = await rowsOf(page, 'All nodes')
      .locator('th, td:nth-child(2), td:nth-child(3)')
      .allTextContents()
    for (const { item, community, statements } of nodes) {
      const at = shown.indexOf(item.label)
      expect(shown.slice(at + 1, at + 3).map((cell) => cell.trim())).toEqual([
        community === null ? '–' : String(community + 1),
        String(statements),
      ])
    }
  })

  test('opens why two are tied by keyboard alone, down to the words, and closes it by back', async () => {
    const because = 'because(first: 100) { share concept { label } a { passages { phrase } } }'
    const { edges } = await network(
      '{}',
      `nodes { item { label } } edges(first: 1) { source target weight ${because} }`,
    )
    const { page } = await dashboard.arrive('/network?lang=en')
    await rowsOf(page, 'All ties').first().getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H3')
    await settled(page)
    expect(new URL(page.url()).searchParams.getAll('tie')).toHaveLength(2)
    const panel = page.locator('.network-panel')
    const reasons = edges[0]!.because
    const concepts = [...new Set(reasons.map(({ concept }) => concept.label))]
    expect(await panel.locator('.network-reasons h4').allTextContents()).toEqual(concepts)
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(edges[0]!.weight)
    expect(await panel.textContent()).toContain(
      `${reasons.length} reasons make the weight ${edges[0]!.weight}`,
    )
    await panel
      .getByText(/^Evidence/)
      .first()
      .click()
    expect(await panel.textContent()).toContain(reasons[0]!.a.passages[0]!.phrase)
    await page.goBack()
    await expect.poll(() => panel.count()).toBe(0)
    await page.goForward()
    await expect.poll(() => panel.count()).toBe(1)
  })

  test('opens what an actor says from its row, and its ties from there', async () => {
    const { page } = await dashboard.arrive('/network?lang=en&actors=RESPONDENT')
    await rowsOf(page, 'All nodes').first().getByRole('link').press('Enter')
    await settled(page)
    const panel = page.locator('.network-panel')
    expect(await panel.textContent()).toContain('positions')
    await panel.locator('.network-panel__ties a').first().press('Enter')
    await settled(page)
    expect(await panel.textContent()).toContain('reasons make the weight')
  })

  test('shows conflict by dashes and in words, and who is for and against what', async () => {
    const { page, screenshot } = await dashboard.arrive('/network')
    await page.getByRole('link', { name: 'Konflikt', exact: true }).click()
    await settled(page)
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Vilka är oense?')
    expect(await page.locator('.network-legend line').getAttribute('stroke-dasharray')).toMatch(/\d+ \d+/)
    expect(await rowsOf(page, 'Alla band').first().textContent()).toContain('oense')
    await page.getByRole('link', { name: 'Vem säger vad' }).click()
    await settled(page)
    const { nodes, edges } = await network('{ mode: TWO_MODE, qualifier: SUBTRACT }')
    expect(await page.getByRole('heading', { name: /^Noder/ }).textContent()).toBe(`Noder (${nodes.length})`)
    const against = edges.filter(({ weight }) => weight < 0).length
    expect(against).toBeGreaterThan(0)
    while (await page.getByRole('button', { name: /^Visa fler \(\d+ av \d+\)/ }).count())
      await page
        .getByRole('button', { name: /^Visa fler \(\d+ av \d+\)/ })
        .first()
        .click()
    expect(await rowsOf(page, 'Alla band').getByText('emot', { exact: true }).count()).toBe(against)
    await screenshot('network-two-mode')
  })

  test('offers just the options that the API takes together, and tells of an address that mixes others', async () => {
    const { page } = await dashboard.arrive('/network?lang=en')
    for (const mode of ['ONE_MODE', 'TWO_MODE']) {
      await page.goto(dashboard.address(`/network?lang=en&mode=${mode}`))
      await settled(page)
      for (const [name, label] of [
        ['qualifier', 'What is counted'],
        ['normalisation', 'The weight is divided by'],
      ] as const) {
        const options = page.getByLabel(label, { exact: true }).locator('option')
        for (const option of await options.all()) {
          const value = (await option.getAttribute('value'))!
          const start = mode === 'TWO_MODE' && name !== 'qualifier' ? 'qualifier: SUBTRACT' : ''
          const taken = await network(
            `{ mode: ${mode}, ${name}: ${value} ${start} }`,
            'nodes { community }',
          ).then(
            () => true,
            () => false,
          )
          expect([mode, value, await option.isEnabled()]).toEqual([mode, value, taken])
        }
      }
    }
    await page.goto(dashboard.address('/network?lang=en&mode=TWO_MODE&normalisation=JACCARD&concepts=WORDS'))
    await settled(page)
    const told = await page.locator('.network-options__faults').textContent()
    expect(told).toContain('normalisation=JACCARD')
    expect(told).toContain('concepts=WORDS')
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Who is for and against what?',
    )
  })

  test('comes as files, as shown: GraphML with all ties, a picture of vectors with the names', async () => {
    const { page } = await dashboard.arrive('/network?lang=en&qualifier=CONFLICT&minimumWeight=2')
    const { edges, nodes } = await network('{ qualifier: CONFLICT, minimumWeight: 2 }')
    await openMenu(page)
    for (const [label, pattern] of [
      ['The network as GraphML', /<edge /g],
      ['The network as GEXF', /<edge /g],
    ] as const) {
      const href = await page.getByRole('link', { name: label }).getAttribute('href')
      const text = await (await fetch(dashboard.address(href!))).text()
      expect(text.match(pattern)).toHaveLength(edges.length)
    }
    const saved = async (label: string) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: label, exact: true }).click()
      return readFile(await (await coming).path())
    }
    const svg = (await saved('As SVG')).toString()
    expect(svg).toContain(nodes[0]!.item.label.split(' ')[0])
    expect(svg).toMatch(/stroke-dasharray="7/)
    const png = await saved('As PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    await page.reload()
    await settled(page)
    await openMenu(page)
    expect((await saved('As PNG')).equals(png), 'the same network is drawn alike').toBe(true)
  })

  test('draws the strongest ties of a network of 500 and 20,000, and has all of them in the table', async () => {
    const answer = largeNetwork(500, 20_000)
    const { page, screenshot } = await dashboard.arrive('/network?lang=en', {
      before: async (page) => {
        await page.addInitScript(
          'window.held = []; new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => held.push(duration))).observe({ type: "longtask", buffered: true })',
        )
        await page.route('**/graphql', (route) =>
          route.request().postData()!.includes('query Network')
            ? route.fulfill({ json: { data: { network: answer } } })
            : route.continue(),
        )
      },
    })
    const held = await page.evaluate<number[]>('held')
    console.log(
      `500 nodes, 20,000 ties: the page is held up ${held.length} times, ${Math.round(Math.max(0, ...held))} ms at the longest, ${Math.round(held.reduce((a, b) => a + b, 0))} ms in all`,
    )
    await screenshot('network-large')
    expect(await page.locator('.network-drawing__hint').textContent()).toMatch(/The 18,500 weakest ties/)
    expect(await page.getByRole('heading', { name: /^Ties/ }).textContent()).toBe('Ties (20,000)')
    expect(await page.locator('main img').count(), 'names are text, whatever they hold').toBe(0)
  })

  test('says what to narrow where a network is too large, and leaves the rest of the page standing', async () => {
    const { page } = await dashboard.arrive('/network?lang=en&actors=RESPONDENT', {
      before: async (page) => {
        await page.route('**/graphql', (route) =>
          route.request().postData()!.includes('query Network')
            ? route.fulfill({
                json: {
                  data: { network: null },
                  errors: [
                    {
                      message: 'network would hold 612 actors, more than 500',
                      extensions: {
                        code: 'RESULT_TOO_LARGE',
                        field: 'network',
                        size: 612,
                        limit: 500,
                        unit: 'actors',
                      },
                    },
                  ],
                },
              })
            : route.continue(),
        )
      },
    })
    const fault = page.locator('#network .fault')
    expect(await fault.textContent()).toContain('612 actors')
    expect(await page.locator('.coalitions > li').count()).toBeGreaterThan(0)
    await fault.getByRole('link', { name: 'count organisations instead of respondents' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('actors')).toBe(null)
  })

  test('tells of a tie and of a node that are not there', async () => {
    const { page } = await dashboard.arrive('/network?lang=en&tie=organisation:a&tie=organisation:<b>')
    expect(await page.locator('.network-panel').textContent()).toContain(
      'no tie between organisation:a – organisation:<b>',
    )
    await page.goto(dashboard.address('/network?lang=en&node=measure:nowhere'))
    await settled(page)
    expect(await page.locator('.network-panel').textContent()).toContain(
      'no node with the id measure:nowhere',
    )
  })

  test('names coalitions with their members, cohesion and silent pairs', async () => {
    const { coalitions } = await askApi<{
      coalitions: {
        cohesion: number
        silentPairs: number
        members: { name: string }[]
        measures: { name: string }[]
      }[]
    }>(
      dashboard.address('/graphql'),
      `{ coalitions(filter: ${FILTER}, minimumOverlap: 2) { cohesion silentPairs members { name } measures { name } } }`,
    )
    const { page } = await dashboard.arrive('/network?lang=en&overlap=2')
    const shown = page.locator('.coalitions > li')
    expect(await shown.count()).toBe(coalitions.length)
    for (const [at, { cohesion, silentPairs, members, measures }] of coalitions.entries()) {
      const text = await shown.nth(at).textContent()
      expect(text).toContain(`Cohesion ${Math.round(cohesion * 100)}%`)
      expect(text).toContain(`${silentPairs} of `)
      for (const { name } of [...members, ...measures]) expect(text).toContain(name)
    }
  })
})
