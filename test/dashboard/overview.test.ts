import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { engines } from '../graph/engines.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const START = 'matter: ["matter:sou-2023-62"], standing: [PRINCIPAL, CONTRIBUTING]'
const COUNTS = '{ support supportWithCondition mixed doubt oppose noViews respondents positions }'

describe.skipIf(chromium === undefined).each(engines())('the overview on $name', (engine) => {
  const dashboard = useDashboard({}, engine)
  const api = (query: string) => askApi(dashboard.address('/'), query)

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive('/', { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`overview-${name}-${colorScheme}`, true)
      await expectAccessible(page)
      await page.evaluate(
        "for (const part of document.querySelectorAll('main details:not(.figure__menu)')) part.open = true",
      )
      await settled(page)
      await expectFits(page)
      await expectAccessible(page)
      await page.locator('#themes .figure__menu > summary').click()
      await expectFits(page)
      await screenshot(`overview-open-${name}-${colorScheme}`, true)
      await expectAccessible(page, '.figure__menu[open]')
    }
  })

  test('opens on the referral and says what it is, who was invited and how many answered', async () => {
    const { matter, coverage } = await api(
      '{ matter(id: "matter:sou-2023-62") { title report invited issuedBy { name } } coverage(matter: "matter:sou-2023-62") { answered } }',
    )
    const { page } = await dashboard.arrive('/')
    expect(await page.locator('h1').textContent()).toBe(matter.title)
    expect(await page.title()).toBe(`${matter.title} – remissgraf`)
    const lead = await page.locator('.lead').textContent()
    for (const part of [
      matter.issuedBy.name,
      matter.report,
      String(matter.invited),
      String(coverage.answered),
    ])
      expect(lead).toContain(part)
  })

  test('shows for each theme what the API counts', async () => {
    const { tallies } = await api(
      `{ tallies(by: THEME, first: 500, filter: { ${START} }) { item { label } tally ${COUNTS} } }`,
    )
    const { page } = await dashboard.arrive('/')
    const figure = page.locator('#themes')
    await figure.getByRole('button', { name: 'Som tabell' }).click()
    const rows = await figure
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(rows).toEqual(
      tallies.map(({ item, tally: t }: any) => [
        item.label,
        ...[
          t.support,
          t.supportWithCondition,
          t.mixed,
          t.doubt,
          t.oppose,
          t.noViews,
          t.respondents,
          t.positions,
        ].map(String),
      ]),
    )
  })

  test('names the proposals that nobody has spoken on', async () => {
    const { coverage } = await api(
      '{ coverage(matter: "matter:sou-2023-62", standing: [PRINCIPAL, CONTRIBUTING]) { proposals(first: 500) { nodes { stated byRule proposal { title } } } } }',
    )
    const unspoken = coverage.proposals.nodes.filter((node: any) => node.stated === 0 && node.byRule === 0)
    const { page } = await dashboard.arrive('/')
    const shown = await page.locator('#silence .silence').first().locator('li').allTextContents()
    expect(shown).toHaveLength(unspoken.length)
    for (const [at, { proposal }] of unspoken.entries()) expect(shown[at]).toContain(proposal.title)
  })

  test('puts a bar down to the words it stands on', async () => {
    const { page, screenshot } = await dashboard.arrive('/')
    const figure = page.locator('#contested')
    await figure.getByText('Ståndpunkterna bakom').click()
    await figure
      .locator('.figure__part > summary', {
        hasText: '21.2.2 Målet för narkotikapolitiken kan behöva ändras',
      })
      .click()
    await settled(page)
    const position = figure.locator('.position', { hasText: 'Avstyrker' }).first()
    await position.getByText(/^Belägg/).click()
    const { positions } = await api(
      `{ positions(filter: { ${START}, proposal: ["proposal:sou-2023-62/21.2.2"], stance: [OPPOSE] }) { nodes { passages { phrase } } } }`,
    )
    const phrases = positions.nodes.map((node: any) => node.passages[0].phrase)
    expect(phrases).toContain((await position.locator('blockquote').first().textContent())!.trim())
    await position.getByText('Visa raderna omkring').first().click()
    await expect
      .poll(() => position.locator('.quotation').first().textContent())
      .toContain('Källtexterna finns inte')
    await screenshot('overview-evidence')
  })

  test('counts rule-derived positions when asked, says what that changes, and back takes it away', async () => {
    const { page } = await dashboard.arrive('/')
    const told = page.locator('.rule-switch strong')
    const [without, by] = (await told.textContent())!.match(/\d+/g)!.map(Number)
    const totals = await api(
      `{ without: positions(filter: { ${START} }) { totalCount } by: positions(filter: { ${START}, basis: [DEFAULT_RULE] }) { totalCount } }`,
    )
    expect([without, by]).toEqual([totals.without.totalCount, totals.by.totalCount])
    const bars = () => page.locator('#themes svg').textContent()
    const before = await bars()
    await page.getByRole('switch', { name: 'Räkna också regelhärledda ståndpunkter' }).click()
    expect(new URL(page.url()).searchParams.getAll('basis')).toEqual([
      'EXPLICIT',
      'IMPLIED',
      'ADOPTED',
      'DEFAULT_RULE',
    ])
    await expect.poll(bars).not.toBe(before)
    expect(await told.textContent()).toContain(`${without} `)
    await page.goBack()
    await expect.poll(bars).toBe(before)
    expect(new URL(page.url()).search).toBe('')
    await page.goForward()
    await expect.poll(bars).not.toBe(before)
  })

  test('keeps its filters in the address, and every link carries them along', async () => {
    const { page } = await dashboard.arrive('/?stance=OPPOSE&theme=M%C3%A5l+och+styrning&lang=en')
    await page.locator('.filter-bar summary').click()
    expect(await page.getByLabel('Opposes').isChecked()).toBe(true)
    await page.getByLabel('Doubts').check()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('stance')).toEqual(['DOUBT', 'OPPOSE'])
    await page.getByRole('link', { name: 'Matrix' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/matrix')
    const { searchParams } = new URL(page.url())
    expect([searchParams.getAll('stance'), searchParams.get('theme'), searchParams.get('lang')]).toEqual([
      ['DOUBT', 'OPPOSE'],
      'Mål och styrning',
      'en',
    ])
    await page.goBack()
    await expect
      .poll(() =>
        page
          .getByLabel('Opposes')
          .isChecked()
          .catch(() => page.locator('.filter-bar').count()),
      )
      .toBeTruthy()
    expect(new URL(page.url()).searchParams.getAll('stance')).toEqual(['DOUBT', 'OPPOSE'])
  })

  test('says what an address names that does not exist, and counts the rest', async () => {
    const { page } = await dashboard.arrive('/?stance=LIKES&stance=OPPOSE')
    expect(await page.locator('.filter-bar__ignored').textContent()).toContain('stance=LIKES')
    expect(await page.locator('#themes .stance-legend').textContent()).toBe('✕Avstyrker')
  })

  test('a selection without positions is told, not drawn', async () => {
    const { page } = await dashboard.arrive('/?theme=Anh%C3%B6riga&stance=OPPOSE')
    expect(await page.locator('#themes .empty').count()).toBe(1)
    expect(await page.locator('#contested .empty').textContent()).toMatch(/båda sidor/)
  })

  test('a commission, in which nobody takes positions, has its page too', async () => {
    const { page } = await dashboard.arrive('/?matter=matter:goteborg-2015')
    expect(await page.locator('.lead').textContent()).toContain('uppdrag')
    expect(await page.locator('#facts .facts li').count()).toBeGreaterThan(3)
  })

  test('gives each figure as GraphQL, CSV, PNG and SVG, and by a link of its own', async () => {
    const { page } = await dashboard.arrive('/')
    const figure = page.locator('#themes')
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByText(name, { exact: true }).click(),
      ])
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
    }
    await figure.getByText('Använd').click()
    const csv = await save('Det som visas, som CSV')
    expect(csv.name).toBe('themes.csv')
    expect(csv.content.toString()).toMatch(/^\uFEFFTema,Tillstyrker,.*\nBarn och unga,\d/)
    const png = await save('Som PNG')
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(600)
    const svg = (await save('Som SVG')).content.toString()
    expect(svg).toContain('Barn och unga')
    expect(svg).not.toContain('var(')
    const feed = await save('Underlaget, som CSV')
    expect(feed.name).toMatch(/^positions-.*\.csv$/)
    await figure.getByText('Som GraphQL').click()
    const link = (await figure.getByRole('link', { name: 'Öppna i lekplatsen' }).getAttribute('href'))!
    const asked = new URL(link, dashboard.address('/')).searchParams
    const answer = await askApi(
      dashboard.address('/'),
      asked.get('query')!,
      JSON.parse(asked.get('variables')!),
    )
    expect(answer.tallies.length).toBeGreaterThan(5)
    await page.keyboard.press('Escape')
    expect(await figure.locator('.figure__panel').isVisible()).toBe(false)
    const { page: other } = await dashboard.arrive('/#silence')
    await expect
      .poll(() => other.locator('#silence').evaluate((at) => Math.abs(at.getBoundingClientRect().top) < 400))
      .toBe(true)
  })

  test('prints without what only a screen can use, with its citation', async () => {
    const { page, screenshot } = await dashboard.arrive('/', {
      colorScheme: 'dark',
      viewport: { width: 794, height: 1123 },
    })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.header__pages').isVisible()).toBe(false)
    expect(await page.locator('.footer__citation').textContent()).toContain(page.url())
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    await screenshot('overview-print', true)
  })
})
