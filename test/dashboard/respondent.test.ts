import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const VASTERAS = '/respondents/sou-2023-62/vasteras-stad'
const COMMITTEE = '/respondents/sou-2023-62/stockholms-stad/socialnamnden'
const BASIS = ['EXPLICIT', 'IMPLIED', 'ADOPTED']

const figure = (page: Page, id: string) => page.locator(`section#${id}`)

describe.skipIf(chromium === undefined)('the page of a respondent, in a browser', () => {
  const dashboard = useDashboard()

  test.each([
    ['vasteras', VASTERAS, 'wide', WIDE],
    ['vasteras', VASTERAS, 'narrow', NARROW],
    ['committee', COMMITTEE, 'wide', WIDE],
    ['committee', COMMITTEE, 'narrow', NARROW],
  ])('of %s (%s) fits a %s screen, and anybody can use it', async (who, path, name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive(path, { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`respondent-${who}-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })

  test('tells what it is, and what it submitted', async () => {
    const { page } = await dashboard.arrive(`${COMMITTEE}?lang=en`)
    await page.getByText('Respondent · Committee · Heard within the asked').waitFor()
    await page.getByRole('link', { name: 'Stockholms stad', exact: true }).first().click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Stockholms stad')
  })

  test('shows each position under its theme, and unfolds it to the words it stands on', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`)
    const { positions } = await askApi<{ positions: { totalCount: number } }>(
      dashboard.address('/'),
      'query ($filter: PositionFilter!) { positions(filter: $filter) { totalCount } }',
      { filter: { respondent: ['respondent:sou-2023-62/vasteras-stad'], basis: BASIS } },
    )
    const lines = figure(page, 'positions')
      .locator('summary')
      .filter({ has: page.locator('.stance-mark') })
    expect(await lines.count()).toBe(positions.totalCount)
    const rejected = lines.filter({ hasText: 'Opposes' }).first()
    expect(await rejected.textContent()).toContain('21.2.2')
    await rejected.focus()
    await page.keyboard.press('Enter')
    await figure(page, 'positions')
      .getByText(/^Evidence/)
      .click()
    await figure(page, 'positions').locator('blockquote').first().waitFor()
  })

  test('says in words what its silence shall mean', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`)
    const rule = figure(page, 'rule')
    await rule.getByText('What is not commented on is to be read as:').waitFor()
    await rule.getByText('Supports (by a rule for silence)').waitFor()
    await rule.getByText('Uncertain whether it also means').waitFor()
    const { positions } = await askApi<{ positions: { totalCount: number } }>(
      dashboard.address('/'),
      `{ positions(filter: { respondent: ["respondent:sou-2023-62/vasteras-stad"], basis: [DEFAULT_RULE] }) { totalCount } }`,
    )
    await rule.getByText(`${positions.totalCount} positions follow from the rule.`).waitFor()
    await rule.getByText(/^Evidence/).click()
    await rule.locator('blockquote').first().waitFor()
  })

  test('shows its parts as a tree, of which each leads on', async () => {
    const { page } = await dashboard.arrive('/respondents/sou-2023-62/stockholms-stad?lang=en')
    const { respondents } = await askApi<{ respondents: { totalCount: number } }>(
      dashboard.address('/'),
      '{ respondents(filter: { within: ["respondent:sou-2023-62/stockholms-stad"] }) { totalCount } }',
    )
    const parts = figure(page, 'parts')
    expect(
      await parts
        .locator('li')
        .filter({ has: page.locator('.respondent__part') })
        .count(),
    ).toBe(respondents.totalCount)
    const committee = parts.locator('li').filter({ hasText: 'Socialnämnden' }).first()
    await committee.locator('li').getByRole('link', { name: 'Socialförvaltningen' }).waitFor()
    await figure(page, 'positions').getByText('those that speak within it stand under “Parts”').waitFor()
  })

  test('sets adopted and separate statements beside each other, what differs first', async () => {
    const { page } = await dashboard.arrive(`${COMMITTEE}?lang=en`)
    const beside = figure(page, 'beside')
    const heads = await beside.locator('thead th').allTextContents()
    expect(heads.join()).toMatch(/Socialnämnden.*Socialförvaltningen.*Kristdemokraterna i socialnämnden/)
    const groups = await beside
      .getByRole('rowheader')
      .filter({ hasText: /^(They differ|Agreed)/ })
      .allTextContents()
    expect(groups[0]).toMatch(/^They differ/)
    const row = beside.getByRole('row').filter({ hasText: 'Opposes' }).first()
    expect(await row.textContent()).toContain('Supports')
    const open = row.getByRole('button', { name: 'What they say' })
    await open.focus()
    await page.keyboard.press('Enter')
    expect(await open.getAttribute('aria-expanded')).toBe('true')
    expect(await beside.locator('.respondent__said article').count()).toBeGreaterThan(1)
    const compare = new URL(
      (await beside.getByRole('link', { name: 'Compare them on everything' }).getAttribute('href'))!,
      page.url(),
    )
    expect(compare.searchParams.getAll('with')).toContain(
      'respondent:sou-2023-62/stockholms-stad/socialforvaltningen',
    )
  })

  test('lists what it requests, of whom, and for which agency', async () => {
    const { page } = await dashboard.arrive(`${COMMITTEE}?lang=en`)
    const { respondent } = await askApi<{
      respondent: {
        requests: { totalCount: number; nodes: { title: string; assigns: { name: string }[] }[] }
      }
    }>(
      dashboard.address('/'),
      `{ respondent(id: "respondent:sou-2023-62/stockholms-stad/socialnamnden") { requests(first: 100) {
        totalCount nodes { title assigns { name } } } } }`,
    )
    const requests = figure(page, 'requests')
    expect(await requests.getByRole('article').count()).toBe(respondent.requests.totalCount)
    const assigning = respondent.requests.nodes.find(({ assigns }) => assigns.length > 0)!
    const request = requests.getByRole('article').filter({ hasText: assigning.title })
    await request.getByRole('link', { name: assigning.assigns[0]!.name }).waitFor()
  })

  test('tells how far it agrees with each other, as the API reckons it, and leads to the comparison', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`)
    const { agreement } = await askApi<{
      agreement: { score: number; shared: number; same: number; opposed: number }
    }>(
      dashboard.address('/'),
      `query ($filter: PositionFilter) { agreement(a: "respondent:sou-2023-62/vasteras-stad",
        b: "respondent:sou-2023-62/lansstyrelsen-i-stockholms-lan", filter: $filter) { score shared same opposed } }`,
      { filter: { matter: ['matter:sou-2023-62'], basis: BASIS } },
    )
    const row = figure(page, 'agreement')
      .getByRole('row')
      .filter({ hasText: 'Länsstyrelsen i Stockholms län' })
    const cells = await row.getByRole('cell').allTextContents()
    expect(cells[0]).toContain(`${Math.round(agreement.score * 100)}%`)
    expect(cells.slice(1, 4).map(Number)).toEqual([agreement.shared, agreement.same, agreement.opposed])
    const compare = await row.getByRole('link', { name: /^Compare with/ }).getAttribute('href')
    expect(new URL(compare!, page.url()).searchParams.getAll('with')).toEqual([
      'respondent:sou-2023-62/vasteras-stad',
      'respondent:sou-2023-62/lansstyrelsen-i-stockholms-lan',
    ])
  })

  test('asks for its agreements in a query that anybody can send', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`)
    const agreement = figure(page, 'agreement')
    const [text, variables] = await agreement.locator('.figure__question code').allTextContents()
    const answer = await askApi<Record<string, { score: number | null }>>(
      dashboard.address('/'),
      text!,
      JSON.parse(variables!) as object,
    )
    const compared = Object.values(answer).filter(({ score }) => score !== null)
    expect(compared.length).toBe(await agreement.locator('tbody tr').count())
  })

  test('tells on what it is silent, which is no stance', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`)
    const { coverage } = await askApi<{
      coverage: {
        respondents: {
          nodes: { respondent: { name: string }; stated: number; byRule: number; silent: number }[]
        }
      }
    }>(
      dashboard.address('/'),
      `{ coverage(matter: "matter:sou-2023-62") { respondents(first: 500) {
        nodes { respondent { name } stated byRule silent } } } }`,
    )
    const own = coverage.respondents.nodes.find(({ respondent }) => respondent.name === 'Västerås stad')!
    const silence = figure(page, 'silence')
    await silence
      .getByText(
        `Speaks on ${own.stated}, only by its rule on ${own.byRule}, and is silent on ${own.silent}.`,
      )
      .waitFor()
    for (const theme of await silence
      .locator('summary')
      .filter({ hasText: /\(\d+\)$/ })
      .all())
      await theme.click()
    expect(await silence.locator('.respondent__silence li').count()).toBe(own.silent)
  })

  test('tells of a body that is an agency what it would have to do', async () => {
    const { page } = await dashboard.arrive('/respondents/sou-2023-62/lansstyrelsen-i-stockholms-lan?lang=en')
    await page
      .getByText(/state agency/)
      .first()
      .waitFor()
    const { organisation } = await askApi<{
      organisation: Record<'assignments' | 'involvedIn' | 'addressedBy', { totalCount: number }>
    }>(
      dashboard.address('/'),
      `query ($filter: ProposalFilter) { organisation(id: "organisation:lansstyrelsen-i-stockholms-lan") {
        assignments(filter: $filter) { totalCount } involvedIn(filter: $filter) { totalCount } addressedBy(filter: $filter) { totalCount } } }`,
      { filter: { matter: ['matter:sou-2023-62'] } },
    )
    const all = Object.values(organisation).reduce((sum, { totalCount }) => sum + totalCount, 0)
    expect(all).toBeGreaterThan(0)
    expect(await figure(page, 'tasks').getByRole('article').count()).toBe(all)
  })

  test('speaks Swedish', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=sv`)
    for (const name of [
      'Vad den säger',
      'Vad tystnaden ska betyda',
      'Vad den yrkar',
      'Hur ense den är med andra',
    ])
      await page.getByRole('heading', { name }).waitFor()
  })

  test('tells where it answers in another matter than the one chosen, and shows that one', async () => {
    const { page } = await dashboard.arrive(
      '/respondents/goteborg-2015/goteborgs-stad/social-resursforvaltning?lang=en',
    )
    await page.getByText('answers in another matter than the one chosen').waitFor()
    expect(await figure(page, 'requests').getByRole('article').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Choose that matter' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('matter')).toBe('matter:goteborg-2015')
    await settled(page)
    expect(await page.getByText('answers in another matter').count()).toBe(0)
  })

  test.each([
    '/respondents/sou-2023-62/atlantis',
    '/respondents/sou-2023-62/vasteras-stad/',
    '/respondents/%3Cscript%3E',
  ])('offers search where there is no such respondent: %s', async (path) => {
    const { page } = await dashboard.arrive(`${path}?lang=en`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not here')
  })

  test('takes a page of others that there is not for the first', async () => {
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en&others=-7`)
    expect(await figure(page, 'agreement').locator('tbody tr').count()).toBeGreaterThan(3)
  })

  test('tells a fault where it happened, and another try mends it', async () => {
    let isDown = true
    const { page } = await dashboard.arrive(`${VASTERAS}?lang=en`, {
      expected: /503/,
      before: async (page) => {
        await page.route('**/graphql', async (route) => {
          if (isDown && route.request().postData()?.includes('query OtherRespondents'))
            await route.fulfill({ status: 503, json: { errors: [{ message: 'too busy by far' }] } })
          else await route.continue()
        })
      },
    })
    await figure(page, 'agreement').getByText('too busy by far').waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    isDown = false
    await figure(page, 'agreement').getByRole('button', { name: 'Try again' }).click()
    await figure(page, 'agreement').getByRole('row').nth(3).waitFor()
  })
})
