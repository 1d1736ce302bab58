import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const PAGE = '/measures/sprututbyte'
const FILTER = {
  matter: ['matter:sou-2023-62'],
  standing: ['PRINCIPAL', 'CONTRIBUTING'],
  basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'],
}

const figure = (page: Page, id: string) => page.locator(`section#${id}`)

describe.skipIf(chromium === undefined)('the page of a measure, in a browser', () => {
  const dashboard = useDashboard()

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive(PAGE, { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`measure-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('tells by standing who is for it, as the API counts, and what of it is on the measure itself', async () => {
    const { page } = await dashboard.arrive(`${PAGE}?lang=en`)
    const { measure } = await askApi<{
      measure: { tally: Counts; direct: Counts }
    }>(
      dashboard.address('/'),
      `query ($filter: PositionFilter) { measure(id: "measure:sprututbyte") {
        tally(filter: $filter) { respondents positions support }
        direct: tally(filter: $filter, direct: true) { respondents positions support } } }`,
      { filter: FILTER },
    )
    expect(measure.direct.positions).toBeGreaterThan(0)
    const through = measure.tally.positions - measure.direct.positions
    await figure(page, 'standing')
      .getByText(`${measure.tally.respondents} respondents with ${measure.tally.positions} positions.`)
      .waitFor()
    await figure(page, 'standing')
      .getByText(
        `${measure.direct.positions} on the measure itself, ${through} on proposals that advance it.`,
      )
      .waitFor()

    await figure(page, 'standing').getByRole('button', { name: 'As a table' }).click()
    const all = figure(page, 'standing').getByRole('row').filter({ hasText: 'All in the selection' })
    expect(await all.getByRole('cell').first().textContent()).toBe(String(measure.tally.support))
  })

  test('shows supporters with their conditions, down to the words, their page and lines', async () => {
    const { page } = await dashboard.arrive('/measures/naloxon?lang=en')
    const { positions } = await askApi<{ positions: { nodes: Voice[] } }>(
      dashboard.address('/'),
      `query ($filter: PositionFilter!) { positions(filter: $filter, first: 1) { nodes {
        respondent { name } conditions passages { phrase page firstLine lastLine document { title } } } } }`,
      { filter: { ...FILTER, measure: ['measure:naloxon'], stance: ['SUPPORT_WITH_CONDITION'] } },
    )
    const { respondent, conditions, passages } = positions.nodes[0]!
    const conditional = figure(page, 'voices').getByRole('region', { name: 'Supports with a condition' })
    const voice = conditional.getByRole('article').filter({ hasText: respondent.name }).first()
    await voice.getByText(conditions[0]!).waitFor()
    await voice.getByText(/^Evidence/).click()
    const { phrase, page: number, firstLine, lastLine, document } = passages[0]!
    const quotation = voice.getByRole('figure').filter({ hasText: phrase })
    expect(await quotation.locator('figcaption').textContent()).toContain(
      `${document.title}, p. ${number}, lines ${firstLine}–${lastLine}`,
    )
  })

  test('lists each proposal under what it would mean for the measure', async () => {
    const { page } = await dashboard.arrive('/measures/skadereduktion?lang=en')
    const { measure } = await askApi<{
      measure: {
        proposals: {
          nodes: { title: string; concerns: { bearing: string; measure: { id: string } }[] }[]
        }
      }
    }>(
      dashboard.address('/'),
      `{ measure(id: "measure:skadereduktion") { proposals(first: 100) { nodes {
        title concerns { bearing measure { id } } } } } }`,
    )
    const names = { ADVANCES: 'Advances', EXAMINES: 'Examines', LIMITS: 'Limits' } as const
    for (const [bearing, name] of Object.entries(names)) {
      const expected = measure.proposals.nodes.filter(({ concerns }) =>
        concerns.some((one) => one.measure.id === 'measure:skadereduktion' && one.bearing === bearing),
      )
      const group = figure(page, 'proposals').getByRole('region', { name: new RegExp(name) })
      expect(await group.count()).toBe(expected.length > 0 ? 1 : 0)
      if (expected.length > 0) expect(await group.getByRole('article').count()).toBe(expected.length)
    }
  })

  test('tells who would get tasks, which statutes change, and who works with it, with evidence', async () => {
    const { page } = await dashboard.arrive(`${PAGE}?lang=en`)
    const { measure } = await askApi<{
      measure: {
        practices: { organisation: { name: string } }[]
        statutes: { name: string }[]
        proposals: { nodes: { addressedTo: { name: string }[] }[] }
      }
    }>(
      dashboard.address('/'),
      `{ measure(id: "measure:sprututbyte") { practices { organisation { name } } statutes { name }
        proposals(first: 100) { nodes { addressedTo { name } } } } }`,
    )
    expect(measure.practices.length * measure.statutes.length).toBeGreaterThan(0)
    for (const { organisation } of measure.practices)
      await figure(page, 'practices').getByRole('link', { name: organisation.name }).first().waitFor()
    for (const { name } of measure.statutes) await figure(page, 'statutes').getByText(name).first().waitFor()
    for (const { name } of measure.proposals.nodes.flatMap(({ addressedTo }) => addressedTo))
      await figure(page, 'tasks').getByRole('link', { name }).first().waitFor()
    for (const id of ['practices', 'statutes', 'tasks']) {
      await figure(page, id)
        .getByText(/^Evidence/)
        .first()
        .click()
      await figure(page, id).locator('blockquote').first().waitFor()
    }
  })

  test('counts rule-derived positions only when asked, and the address keeps that', async () => {
    const { page } = await dashboard.arrive('/measures/anhorigstod?lang=en')
    const sum = () => figure(page, 'standing').locator('strong').first().textContent()
    const before = await sum()
    await page.getByRole('switch').click()
    await expect.poll(sum).not.toBe(before)
    await settled(page)
    const after = await sum()
    expect(page.url()).toContain('basis=DEFAULT_RULE')
    await page.goBack()
    await expect.poll(sum).toBe(before)
    await page.goForward()
    await expect.poll(sum).toBe(after)
  })

  test('fits a narrow screen with rule-derived positions, each marked as one', async () => {
    const bases = [...FILTER.basis, 'DEFAULT_RULE'].map((basis) => `basis=${basis}`).join('&')
    const { page } = await dashboard.arrive(`/measures/skadereduktion?lang=en&${bases}`, { viewport: NARROW })
    await figure(page, 'voices').getByText('Supports (by a rule for silence)').first().waitFor()
    await expectFits(page)
  })

  test('leads to the matters in which something is proposed on it', async () => {
    const { page } = await dashboard.arrive('/measures/vardkedja?lang=en')
    await figure(page, 'proposals').getByText('No proposal of the matter concerns the measure.').waitFor()
    await page.getByText('Also in the matter').locator('..').getByRole('link').click()
    await expect.poll(() => new URL(page.url()).searchParams.get('matter')).toBe('matter:goteborg-2015')
    await figure(page, 'proposals').getByRole('article').first().waitFor()
  })

  test('leads by keyboard from the list of its parts to a proposal’s positions', async () => {
    const { page } = await dashboard.arrive(`${PAGE}?lang=en`)
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Proposals' })
      .focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#proposals')
    const positions = figure(page, 'proposals')
      .getByText(/^The positions/)
      .first()
    await positions.focus()
    await page.keyboard.press('Enter')
    await figure(page, 'proposals').locator('.position-list article').first().waitFor()
  })

  test('speaks Swedish and English', async () => {
    const { page } = await dashboard.arrive(PAGE)
    await page.getByRole('heading', { name: 'Vem är för och emot' }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Who is for and against' }).waitFor()
  })

  test('says so where nobody has taken a position, and where nobody would do anything', async () => {
    const { page } = await dashboard.arrive('/measures/andts-samordnare?lang=en')
    await figure(page, 'standing').getByText('Nobody in the selection has taken a position').waitFor()
    await figure(page, 'tasks').getByText('No proposal on the measure gives anybody a task.').waitFor()
  })

  test.each(['/measures/heroin-fritt', '/measures/sprututbyte/more', '/measures/a%00b'])(
    'offers search where there is no such measure: %s',
    async (path) => {
      const { page } = await dashboard.arrive(`${path}?lang=en`, { expected: /4\d\d/ })
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not here')
      expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(1)
    },
  )

  test('tells a fault in the figure that has it, and keeps the rest', async () => {
    let isDown = true
    const { page } = await dashboard.arrive(`${PAGE}?lang=en`, {
      expected: /^503|503/,
      before: async (page) => {
        await page.route('**/graphql', async (route) => {
          if (isDown && route.request().postData()?.includes('query MeasureTasks'))
            await route.fulfill({ status: 503, json: { errors: [{ message: 'too busy by far' }] } })
          else await route.continue()
        })
      },
    })
    const tasks = figure(page, 'tasks')
    await tasks.getByText('too busy by far').waitFor()
    expect(await figure(page, 'statutes').getByRole('alert').count()).toBe(0)
    isDown = false
    await tasks.getByRole('button', { name: 'Try again' }).click()
    await tasks.getByRole('link').first().waitFor()
  })

  test('shows names of 200 characters and HTML in the data as text', async () => {
    const name = `<img src=x onerror=alert(1)>${'å'.repeat(180)}`
    const { page } = await dashboard.arrive(`${PAGE}?lang=en`, {
      viewport: NARROW,
      before: async (page) => {
        await page.route('**/graphql', async (route) => {
          const response = await route.fetch()
          const text = await response.text()
          await route.fulfill({
            response,
            body: text
              .replaceAll(/"name":"Sprututbyte"/g, `"name":${JSON.stringify(name)}`)
              .replaceAll(/"title":"Krav[^"]*"/g, `"title":${JSON.stringify(name)}`),
          })
        })
      },
    })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
    await expectFits(page)
  })
})

interface Counts {
  respondents: number
  positions: number
  support: number
}

interface Voice {
  respondent: { name: string }
  conditions: string[]
  passages: {
    phrase: string
    page: number
    firstLine: number
    lastLine: number
    document: { title: string }
  }[]
}
