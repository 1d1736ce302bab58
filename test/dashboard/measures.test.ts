import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const names = (page: Page) => page.locator('section#measures tbody th a').allTextContents()

describe.skipIf(chromium === undefined)('the list of measures, in a browser', () => {
  const dashboard = useDashboard()

  const asked = async (argument: string) => {
    const { measures } = await askApi<{ measures: { totalCount: number; nodes: { name: string }[] } }>(
      dashboard.address('/'),
      `{ measures(${argument}) { totalCount nodes { name } } }`,
    )
    return { total: measures.totalCount, names: measures.nodes.map(({ name }) => name) }
  }

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive('/measures?sort=support', { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`measures-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('lists them in the order that is chosen, as the API sorts them', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en')
    expect(await names(page)).toEqual((await asked('first: 25, orderBy: { field: NAME }')).names)
    for (const [choice, field] of [
      ['Most supported', 'SUPPORT'],
      ['Most conditional', 'CONDITIONS'],
      ['Most contested', 'CONTESTED'],
    ] as const) {
      await page.getByLabel('Order').selectOption({ label: choice })
      const expected = await asked(`first: 25, orderBy: { field: ${field}, direction: DESC }`)
      await expect.poll(() => names(page)).toEqual(expected.names)
    }
    expect(new URL(page.url()).searchParams.get('sort')).toBe('contested')
  })

  test('narrows them by category and by words, from the keyboard, and back undoes it', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en')
    await page.getByLabel('Category', { exact: true }).selectOption({ label: 'Harm reduction' })
    const reducing = await asked('first: 25, filter: { category: [HARM_REDUCTION] }')
    await expect.poll(() => names(page)).toEqual(reducing.names)
    await page.getByText(`${reducing.total} measures`).waitFor()
    await page.getByLabel('Words in name or description').focus()
    await page.keyboard.type('naloxon')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => names(page))
      .toEqual((await asked('first: 25, filter: { category: [HARM_REDUCTION], text: "naloxon" }')).names)
    await page.goBack()
    await expect.poll(() => names(page)).toEqual(reducing.names)
    expect(await page.getByLabel('Words in name or description').inputValue()).toBe('')
  })

  test('goes from page to page, with the page in the address', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en&sort=support')
    const all = (await asked('first: 60, orderBy: { field: SUPPORT, direction: DESC }')).names
    await page.getByRole('link', { name: /Next/ }).click()
    await expect.poll(() => names(page)).toEqual(all.slice(25, 50))
    await page.reload()
    await settled(page)
    expect(await names(page)).toEqual(all.slice(25, 50))
    await page.getByRole('link', { name: /Previous/ }).click()
    await expect.poll(() => names(page)).toEqual(all.slice(0, 25))
  })

  test('a row leads to the measure, with the selection', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en&sort=support&standing=PRINCIPAL')
    const [first] = await names(page)
    await page.getByRole('link', { name: first!, exact: true }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(first)
    expect(new URL(page.url()).searchParams.getAll('standing')).toEqual(['PRINCIPAL'])
    expect(new URL(page.url()).searchParams.has('sort')).toBe(false)
  })

  test('speaks Swedish', async () => {
    const { page } = await dashboard.arrive('/measures?lang=sv')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Åtgärder')
    await page.getByLabel('Ordning').selectOption({ label: 'Mest omstridd' })
  })

  test('takes what is no value for nothing said, and says so where no measure fits', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en&sort=worst&category=MAGIC&of=moon')
    expect(await names(page)).toEqual((await asked('first: 25')).names)
    await page.getByLabel('Words in name or description').fill('xyzzy')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.getByText('No measure fits.').waitFor()
  })

  test('leads back to the beginning from a page that there is not', async () => {
    const { page } = await dashboard.arrive('/measures?lang=en&after=nonsense', { expected: /400/ })
    await page.getByRole('alert').waitFor()
    await page.getByRole('link', { name: 'To the beginning of the list' }).click()
    await expect.poll(() => names(page)).toEqual((await asked('first: 25')).names)
  })
})
