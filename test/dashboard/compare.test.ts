import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const IN = 'respondent:sou-2023-62'
const VASTERAS = `${IN}/vasteras-stad`
const COUNTY = `${IN}/lansstyrelsen-i-stockholms-lan`
const SOCIAL = `${IN}/stockholms-stad/socialnamnden`
const ROTEL = `${IN}/stockholms-stad/rotel-iv`
const HAGERSTEN = `${IN}/stockholms-stad/hagersten-alvsjo-stadsdelsnamnd`
const DRAFTING = `${IN}/stockholms-stad/socialforvaltningen`
const FILTER = { matter: ['matter:sou-2023-62'], basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'] }

const comparing = (...ids: string[]) => `/compare?lang=en${ids.map((id) => `&with=${id}`).join('')}`

interface Agreement {
  score: number | null
  shared: number
  same: number
  opposed: number
  details: {
    target: { title?: string; number?: string | null; name?: string }
    score: number
    a: { stance: string; summary: string | null; passages: { phrase: string }[] }
    b: { stance: string }
  }[]
}

const STANCES: Record<string, string> = {
  SUPPORT: 'Supports',
  SUPPORT_WITH_CONDITION: 'Supports with a condition',
  MIXED: 'Mixed',
  DOUBT: 'Doubts',
  OPPOSE: 'Opposes',
}

describe.skipIf(chromium === undefined)('comparing, in a browser', () => {
  const dashboard = useDashboard()

  const agreement = (a: string, b: string, filter: object = FILTER) =>
    askApi<{ agreement: Agreement }>(
      dashboard.address('/'),
      `query ($a: ID!, $b: ID!, $filter: PositionFilter!) { agreement(a: $a, b: $b, filter: $filter) {
        score shared same opposed details(first: 500) { score
          target { ... on Proposal { title number } ... on Measure { name } }
          a { stance summary passages { phrase } } b { stance } } } }`,
      { a, b, filter },
    ).then((data) => data.agreement)

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive('/compare', { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`compare-choice-${name}-${colorScheme}`, true)
      await expectAccessible(page)
      const opened = `&target=proposal:sou-2023-62/15.1&of=${COUNTY}`
      await page.goto(dashboard.address(comparing(VASTERAS, COUNTY, SOCIAL, ROTEL, HAGERSTEN) + opened))
      await settled(page)
      await expectFits(page)
      await screenshot(`compare-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('shows how far two agree, and each shared target with what both say, as the API answers', async () => {
    const told = await agreement(SOCIAL, ROTEL)
    const { page } = await dashboard.arrive(comparing(SOCIAL, ROTEL))
    const figure = page.getByRole('region', { name: 'How far they agree' })
    await figure.getByText(`${Math.round(told.score! * 100)}%`).waitFor()
    await figure
      .getByText(`on ${told.shared} shared: ${told.same} the same, ${told.opposed} opposite`)
      .waitFor()

    const rows = await page
      .locator('.compare-table tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(told.details.length).toBe(told.shared)
    for (const { target, a, b } of told.details) {
      const name = target.name ?? [target.number, target.title].filter(Boolean).join(' ')
      const row = rows.find(([head]) => head === name)!
      expect(row[1]).toContain(STANCES[a.stance])
      expect(row[2]).toContain(STANCES[b.stance])
    }
    const place = (name: string) => rows.findIndex(([head]) => head?.startsWith(name))
    expect(place('On opposite sides')).toBeGreaterThan(-1)
    expect(place('On opposite sides')).toBeLessThan(place('Say the same'))
    expect(place('Say the same')).toBeLessThan(place('Only one takes a side'))
    const opposite = rows.slice(place('On opposite sides') + 1).findIndex((row) => row.length === 1)
    expect(opposite).toBe(told.opposed)
  })

  test('a cell unfolds to the deciding position and its quotation, by the keyboard too, and the address keeps it', async () => {
    const { details } = await agreement(SOCIAL, ROTEL)
    const { a, target } = details.find(({ score }) => score === 0)!
    const { page } = await dashboard.arrive(comparing(SOCIAL, ROTEL))
    const row = page.getByRole('row', { name: new RegExp(target.title!.slice(0, 40)) })
    await row.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByText(a.passages[0]!.phrase).first().waitFor()
    expect(await row.getByRole('button').first().getAttribute('aria-expanded')).toBe('true')
    const address = page.url()
    expect(new URL(address).searchParams.get('of')).toBe(SOCIAL)
    await page.goBack()
    await expect.poll(() => page.getByText(a.passages[0]!.phrase).count()).toBe(0)
    await page.goto(address)
    await page.getByText(a.passages[0]!.phrase).first().waitFor()
  })

  test('five are told pair by pair, and a pair leads to the comparison of these two', async () => {
    const { score } = await agreement(COUNTY, ROTEL)
    const { page } = await dashboard.arrive(comparing(VASTERAS, COUNTY, SOCIAL, ROTEL, HAGERSTEN))
    const table = page.getByRole('region', { name: 'How far they agree' }).getByRole('table')
    expect(await table.getByRole('link').count()).toBe(10)
    const pair = table
      .getByRole('link', { name: /.*/ })
      .and(page.locator(`[title="Compare only Länsstyrelsen i Stockholms län and Rotel IV"]`))
    expect(await pair.textContent()).toContain(`${Math.round(score! * 100)}%`)
    await pair.click()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('with')).toEqual([COUNTY, ROTEL])
  })

  test('respondents are chosen from those of the matter, and taken away', async () => {
    const { page } = await dashboard.arrive('/compare')
    await page.getByText('Välj två till fem remissinstanser').waitFor()
    await page.getByLabel('Sök bland ärendets remissinstanser').fill('vasteras')
    await page.getByRole('checkbox', { name: /^Västerås stad/ }).check()
    await page.getByText('En är vald. Välj minst en till').waitFor()
    await page.getByLabel('Sök bland ärendets remissinstanser').fill('länsstyr')
    await page.getByRole('checkbox', { name: /^Länsstyrelsen/ }).check()
    await page.getByRole('heading', { name: 'Vad de säger' }).waitFor()
    expect(new URL(page.url()).searchParams.getAll('with')).toEqual([VASTERAS, COUNTY])
    await page.getByRole('button', { name: 'Ta bort Västerås stad' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('with')).toEqual([COUNTY])
    await page.goBack()
    await page.getByRole('heading', { name: 'Vad de säger' }).waitFor()
    await page.getByLabel('Sök bland ärendets remissinstanser').fill('rymdstyrelsen')
    await page.getByText('Ingen remissinstans i ärendet heter något med ”rymdstyrelsen”.').waitFor()
  })

  test('who was chosen by name is compared, in whatever capacity', async () => {
    const told = await agreement(DRAFTING, SOCIAL)
    expect(told.shared).toBeGreaterThan(0)
    const { page } = await dashboard.arrive(comparing(DRAFTING, SOCIAL))
    await page.getByText(`on ${told.shared} shared: ${told.same} the same`).waitFor()
  })

  test('rule-derived positions are marked once they are counted', async () => {
    const rules = ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE']
      .map((basis) => `&basis=${basis}`)
      .join('')
    const { page } = await dashboard.arrive(comparing(VASTERAS, COUNTY))
    expect(await page.getByRole('cell', { name: /by a rule for silence/ }).count()).toBe(0)
    await page.goto(dashboard.address(comparing(VASTERAS, COUNTY) + rules))
    await settled(page)
    expect(await page.getByRole('cell', { name: /by a rule for silence/ }).count()).toBeGreaterThan(20)
  })

  test.each([
    ['nobody', [], /Choose two to five respondents/],
    ['one', [VASTERAS], /One is chosen. Choose at least one more/],
    ['the same twice', [VASTERAS, VASTERAS], /is named more than once and counts once/],
    [
      'an unknown id',
      [VASTERAS, `${IN}/nobody`],
      /Nothing in the data has the id respondent:sou-2023-62\/nobody/,
    ],
    ['no id at all', [VASTERAS, '<b>x</b>'], /Nothing in the data has the id <b>x<\/b>/],
    [
      'an id of another kind',
      [VASTERAS, 'measure:naloxon'],
      /measure:naloxon is no respondent, but of the kind measure/,
    ],
    [
      'one of another matter',
      [VASTERAS, 'respondent:goteborg-2015/goteborgs-stad/kommunstyrelsen'],
      /belongs to another matter/,
    ],
    [
      'six',
      [VASTERAS, COUNTY, SOCIAL, ROTEL, HAGERSTEN, DRAFTING],
      /At most five .* left out are: Socialförvaltningen/,
    ],
  ] as const)('%s: says what is expected', async (_, ids, message) => {
    const { page } = await dashboard.arrive(comparing(...ids.map(encodeURIComponent)))
    await page.getByText(message).waitFor()
    const isFull = ids.length === 6
    expect(await page.getByRole('heading', { name: 'What they say' }).count()).toBe(isFull ? 1 : 0)
  })

  test('an opened cell that is not there is told', async () => {
    const { page } = await dashboard.arrive(
      `${comparing(VASTERAS, COUNTY)}&target=proposal:nothing&of=${COUNTY}`,
    )
    await page.getByText(/opens something that is not in the comparison: proposal:nothing/).waitFor()
  })

  test('one figure that fails is told there, and the other stays', async () => {
    const { page } = await dashboard.arrive(comparing(VASTERAS, COUNTY), {
      expected: /503/,
      before: async (page) => {
        await page.route('**/graphql', (route) =>
          String(route.request().postData()).includes('query Agreements(')
            ? route.fulfill({ status: 503, body: 'down' })
            : route.continue(),
        )
      },
    })
    await page
      .getByRole('region', { name: 'How far they agree' })
      .getByText('Something went wrong in the service.')
      .waitFor({ timeout: 10_000 })
    await page.getByRole('region', { name: 'What they say' }).getByRole('table').waitFor()
  })
})
