import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { RELATIONS, USUAL } from '../../src/dashboard/pages/trace/trace-address.js'
import { USUAL_RELATIONS } from '../../src/trace/relations.js'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

interface Answer {
  trace: {
    length: number
    steps: { relation: string; to: { id: string; name?: string }; passages: { phrase: string }[] }[]
  }[]
}

const ENDS = 'from=organisation:socialstyrelsen&to=measure:naloxon'
const paths = (page: Page) => page.locator('.trace-paths > li')
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

/** Answers the trace in the place of the API. */
const faulty = (status: number, errors: object[]) => async (page: Page) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()!.includes('query Trace(')
      ? route.fulfill({ status, json: { data: { trace: null }, errors } })
      : route.continue(),
  )
}

test('the relations that are walked unless chosen are those of the API', () => {
  expect([...USUAL].sort()).toEqual([...USUAL_RELATIONS].sort())
  expect(RELATIONS.length).toBeGreaterThan(USUAL.length)
})

describe.skipIf(chromium === undefined)('the trace, in a browser', () => {
  const dashboard = useDashboard()
  const trace = (to: string) =>
    askApi<Answer>(
      dashboard.address('/graphql'),
      `{ trace(from: "organisation:socialstyrelsen", to: "${to}") {
        length steps { relation to { id ... on Measure { name } ... on Organisation { name } } passages { phrase } } } }`,
    )

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive(`/trace?${ENDS}`, { viewport, colorScheme })
      await page.locator('.trace-via > summary').click()
      await page.locator('.trace-step summary').first().click()
      await page.getByRole('combobox', { name: 'Till' }).fill('nalox')
      await page.locator('[role=option]').first().waitFor()
      await expectFits(page)
      await screenshot(`trace-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('shows the paths as the API ranks them, each step with the words that bear it', async () => {
    const answer = await trace('measure:naloxon')
    const { page } = await dashboard.arrive(`/trace?lang=en&${ENDS}`)
    expect(await paths(page).count()).toBe(answer.trace.length)
    for (const [at, { length, steps }] of answer.trace.entries()) {
      const text = await paths(page).nth(at).textContent()
      expect(text).toContain(`Path ${at + 1} ${length} steps`)
      for (const { to } of steps) if (to.name) expect(text).toContain(to.name)
    }
    const first = answer.trace[0]!.steps[0]!
    const step = paths(page).first().locator('details').first()
    await step.locator('summary').first().click()
    for (const { phrase } of first.passages) expect(await step.textContent()).toContain(phrase)
  })

  test('is chosen by keyboard: words, arrows, Enter; back undoes it', async () => {
    const { page } = await dashboard.arrive('/trace?lang=en')
    expect(await page.locator('#paths').count()).toBe(0)
    await page.getByRole('combobox', { name: 'From' }).focus()
    await page.keyboard.type('socialstyrelsen')
    await page
      .getByRole('option', { name: /Organisation/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const chosen = await page.locator('[role=option][aria-selected=true]').textContent()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'from')).not.toBe(null)
    await settled(page)
    expect(chosen).toContain(await page.getByRole('combobox', { name: 'From' }).inputValue())
    await page.getByRole('combobox', { name: 'To' }).focus()
    await page.keyboard.type('naloxon')
    await page.getByRole('option', { name: 'Measure Naloxon', exact: true }).waitFor()
    while (!(await page.locator('[aria-selected=true]').textContent())!.startsWith('MeasureNaloxon'))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'to')).toBe('measure:naloxon')
    await settled(page)
    expect(await paths(page).count()).toBeGreaterThan(0)
    await page.goBack()
    await expect.poll(() => paths(page).count()).toBe(0)
    await page.getByRole('combobox', { name: 'To' }).fill('zzqqxx')
    await page.getByText('Nothing was found.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByText('Nothing was found.').count()).toBe(0)
  })

  test('starts from examples in the data, each of which leads somewhere', async () => {
    const { page } = await dashboard.arrive('/trace?lang=en')
    const examples = page.locator('.trace-examples a')
    expect(await examples.count()).toBe(4)
    for (const example of await examples.all()) {
      await example.click()
      await settled(page)
      await expect.poll(() => paths(page).count()).toBeGreaterThan(0)
    }
  })

  test('offers the nearest ids for an unknown one, and search for what is no id', async () => {
    const { page } = await dashboard.arrive(
      '/trace?lang=en&from=measure:naloxonn&to=organisation:socialstyrelsen',
      {
        expected: /\b404\b/,
      },
    )
    await page.getByRole('link', { name: 'measure:naloxon', exact: true }).click()
    await settled(page)
    expect(parameter(page, 'from')).toBe('measure:naloxon')
    expect(await paths(page).count()).toBeGreaterThan(0)
    await page.goto(
      dashboard.address(`/trace?lang=en&from=${encodeURIComponent('<b>x'.repeat(60))}&to=measure:naloxon`),
    )
    await settled(page)
    expect(await page.locator('#paths .fault').textContent()).toContain('Search in the field above')
    await expectFits(page)
  })

  test('says where there is no path, and what may find one', async () => {
    const { page } = await dashboard.arrive(`/trace?lang=en&${ENDS}&maxLength=2`)
    expect(await page.locator('#paths .empty').textContent()).toContain('No path of at most 2 steps')
    await page.getByRole('link', { name: 'Look up to 4 steps far' }).click()
    await settled(page)
    expect(await paths(page).count()).toBeGreaterThan(0)
    await page.goto(dashboard.address(`/trace?lang=en&${ENDS}&via=WITHIN&maxLength=6`))
    await settled(page)
    await page.locator('#paths').getByRole('link', { name: 'Walk the usual relations' }).click()
    await settled(page)
    expect(parameter(page, 'via')).toBe(null)
    expect(await paths(page).count()).toBeGreaterThan(0)
  })

  test('walks the relations that are chosen, and tells of values that are none', async () => {
    const { page } = await dashboard.arrive(`/trace?lang=en&${ENDS}&via=LIKES&maxLength=99`)
    expect(await page.locator('.trace-form__ignored').textContent()).toContain('via=LIKES, maxLength=99')
    await page.locator('.trace-via > summary').click()
    await page.getByLabel('is addressed to').uncheck()
    await settled(page)
    expect(new URL(page.url()).searchParams.getAll('via')).toHaveLength(USUAL.length - 1)
    expect(await page.locator('.trace-paths').textContent()).not.toContain('is addressed to')
    await page.getByLabel('is addressed to').check()
    await expect.poll(() => parameter(page, 'via')).toBe(null)
  })

  test('names the relation to leave out of a trace that is too large, and leaves it out', async () => {
    const message = 'trace would hold more than 10000 nodes; most of them come by ON: leave it out of via'
    const { page } = await dashboard.arrive(`/trace?lang=en&${ENDS}`, {
      before: faulty(200, [{ message, extensions: { code: 'RESULT_TOO_LARGE', leaveOut: 'ON' } }]),
    })
    await page.unroute('**/graphql')
    await page.getByRole('link', { name: 'Do not walk “is on”' }).click()
    await settled(page)
    const via = new URL(page.url()).searchParams.getAll('via')
    expect([via.includes('ON'), via.length]).toEqual([false, USUAL.length - 1])
  })

  test('tells of a service that fails where the paths would stand, and tries again when asked', async () => {
    const { page } = await dashboard.arrive(`/trace?lang=en&${ENDS}`, {
      expected: /\b500\b/,
      before: faulty(500, [{ message: 'the service failed', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]),
    })
    await page.locator('#paths .fault').waitFor()
    expect(await page.locator('.trace-examples a').count()).toBe(4)
    await page.unroute('**/graphql')
    await page.locator('#paths').getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => paths(page).count()).toBeGreaterThan(0)
  })
})
