import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, useDashboard, WIDE } from './dashboard.js'

interface Listed {
  name: string
  tally: { positions: number }
  within: { name: string } | null
}

describe.skipIf(chromium === undefined)('the list of respondents, in a browser', () => {
  const dashboard = useDashboard()

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive('/respondents', { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`respondents-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('lists all of the matter under their body, with as many positions as the API counts', async () => {
    const { page } = await dashboard.arrive('/respondents?lang=en')
    const { respondents } = await askApi<{ respondents: { totalCount: number; nodes: Listed[] } }>(
      dashboard.address('/'),
      `query ($filter: PositionFilter) { respondents(first: 500, filter: { matter: ["matter:sou-2023-62"],
        standing: [PRINCIPAL, CONTRIBUTING] }) { totalCount nodes { name within { name } tally(filter: $filter) { positions } } } }`,
      { filter: { basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'] } },
    )
    await page.getByText(`${respondents.totalCount} respondents within`).waitFor()
    const shown = await page.locator('section#respondents tbody tr:has(td)').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('a')!.textContent,
        positions: Number(row.querySelector('td:last-child')!.textContent),
      })),
    )
    const order = (a: { name: string; positions: number }, b: { name: string; positions: number }) =>
      a.name.localeCompare(b.name) || a.positions - b.positions
    expect(shown.sort(order)).toEqual(
      respondents.nodes.map(({ name, tally }) => ({ name, positions: tally.positions })).sort(order),
    )
    const city = page.locator('section#respondents tbody').filter({
      has: page.getByRole('rowheader', { name: 'Västerås stad', exact: true }),
    })
    const within = respondents.nodes.filter(({ name, within }) =>
      [name, within?.name].includes('Västerås stad'),
    )
    expect(await city.locator('tr:has(td)').count()).toBe(within.length)
  })

  test('lists members’ own statements where they are chosen', async () => {
    const { page } = await dashboard.arrive('/respondents?lang=en&standing=SEPARATE')
    await page.getByRole('link', { name: 'Kristdemokraterna i socialnämnden' }).waitFor()
    expect(await page.getByRole('link', { name: 'Västerås stad' }).count()).toBe(0)
  })

  test('finds one by words, from the keyboard, and leads to it', async () => {
    const { page } = await dashboard.arrive('/respondents?lang=en')
    await page.getByLabel('Words in name, form or scope').focus()
    await page.keyboard.type('västerås')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d respondents? within 1 body$/).waitFor()
    await page.getByRole('link', { name: 'Västerås stad' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Västerås stad')
    await page.goBack()
    await page.getByText(/^\d respondents? within 1 body$/).waitFor()
  })

  test('speaks Swedish, and says so where nobody fits', async () => {
    const { page } = await dashboard.arrive('/respondents?lang=sv&text=xyzzy&page=-3&sort=shoe-size')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Remissinstanser')
    await page.getByText('Ingen passar.').waitFor()
  })

  test('shows the first page where the address names one that there is not', async () => {
    const { page } = await dashboard.arrive('/respondents?lang=en&page=1e9')
    await page.getByRole('link', { name: 'Västerås stad' }).waitFor()
  })

  test('shows a thousand in pages, with names of 200 characters and HTML in them as text', async () => {
    const name = `<b onclick=alert(1)>${'Överförmyndarnämnden'.repeat(9)}`
    const { page } = await dashboard.arrive('/respondents?lang=en', {
      viewport: NARROW,
      before: async (page) => {
        await page.route('**/graphql', async (route) => {
          const response = await route.fetch()
          if (!route.request().postData()?.includes('query Respondents')) return route.fulfill({ response })
          const answer = (await response.json()) as { data: { respondents: { nodes: { id: string }[] } } }
          const [one] = answer.data.respondents.nodes
          const nodes = Array.from({ length: 500 }, (_, at) => ({ ...one, id: `${one!.id}-${at}`, name }))
          await route.fulfill({ json: { data: { respondents: { totalCount: 1000, nodes } } } })
        })
      },
    })
    await page.getByText('Only 500 of 1,000 are here').waitFor()
    await page.getByText('Page 1 of 9').waitFor()
    expect(await page.getByRole('link', { name }).count()).toBe(60)
    await expectFits(page)
    await page.getByRole('link', { name: /Next/ }).click()
    await page.getByText('Page 2 of 9').waitFor()
  })
})
