import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $matter: ID, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, matter: $matter, first: $first, after: $after) {
    totalCount
    facets { kind count }
    pageInfo { endCursor }
    nodes { node { id } highlights { text matches { start end } } }
  }
}`

describe.skipIf(chromium === undefined)('the search, in a browser', () => {
  const dashboard = useDashboard()

  async function ask(query: string, variables: object = {}): Promise<any> {
    const response = await fetch(dashboard.address('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await response.json()
    expect(errors).toBeUndefined()
    return data
  }
  const search = async (text: string, more: object = {}) =>
    (await ask(SEARCH, { text, first: 20, ...more })).search

  const links = (page: Page) =>
    page.locator('.search__list h3 a').evaluateAll((found) => found.map((link) => link.getAttribute('href')))
  const marks = (page: Page) => page.locator('.search__list mark').allTextContents()
  const results = (page: Page) => page.getByRole('region', { name: 'Träffar' })

  test('shows what the API finds, in its order, with the words marked', async () => {
    const { page } = await dashboard.arrive('/search?q=naloxon')
    const found = await search('naloxon')
    await results(page).getByText(`${found.totalCount} träffar`).waitFor()
    const ids = found.nodes.map(({ node }: any) => node.id)
    const shown = (await links(page)).map((href) => decodeURIComponent(href!))
    expect(shown).toHaveLength(ids.length)
    for (const [at, id] of ids.entries()) {
      expect(shown[at]).toContain(id.startsWith('measure:') ? `/measures/${id.slice(8)}` : id)
    }
    const words = found.nodes.flatMap(({ highlights }: any) =>
      highlights.flatMap(({ text, matches }: any) => matches.map((m: any) => text.slice(m.start, m.end))),
    )
    expect((await marks(page)).sort()).toEqual(words.sort())
  })

  test('is narrowed by kind and by matter, by links that tell how many there are', async () => {
    const { page } = await dashboard.arrive('/search?q=v%C3%A5rd')
    const { facets } = await search('vård')
    const kinds = page.getByRole('navigation', { name: 'Slag' })
    for (const { kind, count } of facets) {
      const name = { MEASURE: 'Åtgärd', PASSAGE: 'Textställe', STATUTE: 'Författning' }[kind as string]
      if (name) expect(await kinds.getByRole('link', { name }).textContent()).toContain(String(count))
    }
    await kinds.getByRole('link', { name: 'Åtgärd' }).click()
    const measures = await search('vård', { kinds: ['MEASURE'] })
    await results(page).getByText(`${measures.totalCount} träffar`).waitFor()
    await kinds.getByRole('link', { name: 'Författning' }).click()
    const both = await search('vård', { kinds: ['MEASURE', 'STATUTE'] })
    await results(page).getByText(`${both.totalCount} träffar`).waitFor()
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['MEASURE', 'STATUTE'])
    await page.goBack()
    await results(page).getByText(`${measures.totalCount} träffar`).waitFor()

    await page.getByRole('navigation', { name: 'Var' }).getByRole('link', { name: /^SOU/ }).click()
    const here = await search('vård', { kinds: ['MEASURE'], matter: 'matter:sou-2023-62' })
    await results(page).getByText(`${here.totalCount} träffar`).waitFor()
  })

  test('is reached by the key / from any page, and used without a mouse', async () => {
    const { page } = await dashboard.arrive('/matrix')
    await page.keyboard.press('/')
    await page.keyboard.type('Naloxon får hanteras')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Sök: Naloxon får hanteras' }).waitFor()
    await settled(page)
    const unfold = results(page).locator('summary', { hasText: 'Vad det är' }).first()
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (await unfold.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await results(page).getByText('Riktas till').first().waitFor()
    expect(await unfold.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('goes through many results a page at a time, and back', async () => {
    const { page } = await dashboard.arrive('/search?q=v%C3%A5rd')
    const first = await links(page)
    await page.getByRole('link', { name: 'Fler träffar' }).click()
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toMatch(/^217 träffar|träffar$/)
    const { pageInfo } = await search('vård')
    const second = await search('vård', { after: pageInfo.endCursor })
    await expect
      .poll(async () => decodeURIComponent((await links(page))[0] ?? ''))
      .toContain(second.nodes[0].node.id.split(':')[1])
    await page.getByRole('link', { name: 'Tidigare träffar' }).click()
    await expect.poll(() => links(page)).toEqual(first)
    await page.goBack()
    await expect.poll(() => links(page)).not.toEqual(first)
  })

  test('unfolds a proposal to its tally, its measures and agencies, and its positions with their words', async () => {
    const id = 'proposal:sou-2023-62/14.3'
    const { proposal } = await ask(
      `query ($id: ID!) { proposal(id: $id) {
        title measures { name } assigns { name } addressedTo { name } parts { title }
        tally(filter: { standing: [PRINCIPAL, CONTRIBUTING] }) { support respondents }
        positions(first: 1, filter: { standing: [PRINCIPAL, CONTRIBUTING] }) { nodes { respondent { name } passages { phrase } } }
      } }`,
      { id },
    )
    const { page } = await dashboard.arrive(`/search?q=${encodeURIComponent(proposal.title)}&kind=PROPOSAL`)
    const result = page.locator('.result', { hasText: proposal.title }).first()
    await result.getByText('Vad det är, med belägg').click()
    for (const { name } of [...proposal.measures, ...proposal.assigns, ...proposal.addressedTo])
      await result.getByRole('link', { name, exact: true }).first().waitFor()
    for (const { title } of proposal.parts) await result.getByRole('link', { name: title }).waitFor()
    const figure = result.getByRole('region', { name: 'Så ställer sig remissinstanserna' })
    await figure.getByRole('button', { name: 'Som tabell' }).click()
    const row = figure.getByRole('row', { name: /^Tillstyrker \d/ })
    expect(await row.textContent()).toBe(`Tillstyrker${proposal.tally.support}`)
    await figure.getByText('Ståndpunkterna bakom').click()
    const [position] = proposal.positions.nodes
    const line = figure.locator('article', { hasText: position.respondent.name }).first()
    await line.getByText(/^Belägg/).click()
    await line.getByText(position.passages[0].phrase).waitFor()
  })

  test('shows a body with its parts in matters, its tasks and what it does today', async () => {
    const id = 'organisation:socialstyrelsen'
    const { organisation } = await ask(
      `query ($id: ID!) { organisation(id: $id) {
        name assignments(first: 100) { nodes { title } } practices { measure { name } passages { phrase } }
      } }`,
      { id },
    )
    const { page } = await dashboard.arrive(`/search?id=${id}&lang=en`)
    await page.getByRole('heading', { level: 1, name: organisation.name }).waitFor()
    expect(organisation.assignments.nodes.length).toBeGreaterThan(0)
    for (const { title } of organisation.assignments.nodes)
      expect(await page.getByRole('link', { name: title }).count()).toBeGreaterThan(0)
    for (const { measure } of organisation.practices)
      expect(await page.getByRole('link', { name: measure.name }).count()).toBeGreaterThan(0)
  })

  test.each(['FACT', 'DOCUMENT', 'ORGANISATION', 'PROPOSAL', 'STATUTE', 'POSITION', 'PRACTICE', 'PASSAGE'])(
    'has an entry for a %s, in both languages',
    async (kind) => {
      const { nodes } = await search('stockholm', { kinds: [kind] })
      const [{ node }] = nodes.length > 0 ? nodes : (await search('lag', { kinds: [kind] })).nodes
      for (const [lang, graphql] of [
        ['sv', 'Som GraphQL i lekplatsen'],
        ['en', 'As GraphQL in the playground'],
      ]) {
        const { page } = await dashboard.arrive(`/search?id=${encodeURIComponent(node.id)}&lang=${lang}`)
        await page.getByRole('link', { name: graphql }).waitFor()
        expect(await page.locator('.fault').count()).toBe(0)
      }
    },
  )

  test.each([
    ['/search', 'Till exempel'],
    ['/search?q=+++', 'Till exempel'],
    ['/search?q=och+att', 'för vanliga att söka på'],
    ['/search?q=%3F%21', 'inga bokstäver'],
    ['/search?q=naloxon&kind=ELEPHANT', 'kind=ELEPHANT'],
    ['/search?id=proposal:nothing-of-the-kind', 'Finns inte här'],
    ['/search?id=elephant', 'Finns inte här'],
  ])('tells at %s what is missing', async (path, text) => {
    const { page } = await dashboard.arrive(path)
    await page.locator('main').getByText(text).first().waitFor()
  })

  test('offers what there is where a text finds nothing', async () => {
    const { page } = await dashboard.arrive('/search?q=naloxon+zebra&lang=en')
    const { totalCount } = await search('naloxon')
    await page.getByText('No results').waitFor()
    await page
      .locator('.no-results li', { hasText: `(${totalCount} results)` })
      .getByRole('link')
      .click()
    await page.getByText(`${totalCount} results`, { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('naloxon')
  })

  test('offers other kinds and other matters before giving up', async () => {
    const { page } = await dashboard.arrive('/search?q=naloxon&kind=STATUTE')
    await page.getByRole('link', { name: /visa alla slag/ }).click()
    await results(page).getByText('24 träffar').waitFor()
  })

  test.each([
    ['of 1,200 characters', 'ab '.repeat(400)],
    ['of 30 words', Array.from({ length: 30 }, (_, at) => `ord${at}`).join(' ')],
  ])('refuses a text %s kindly and offers a shorter one', async (_, text) => {
    const { page } = await dashboard.arrive(`/search?q=${encodeURIComponent(text)}`, {
      expected: /^400|status of 400/,
    })
    await page.getByText('Texten är för lång att söka på').waitFor()
    await page.getByRole('alert').getByRole('link').click()
    await expect.poll(() => page.locator('.search__count, .no-results').count()).toBeGreaterThan(0)
  })

  test('finds its way back from a page of results that is not there', async () => {
    const { page } = await dashboard.arrive('/search?q=naloxon&after=nonsense', {
      expected: /^400|status of 400/,
    })
    await page.getByRole('link', { name: 'Till de första träffarna' }).click()
    await results(page).getByText('24 träffar').waitFor()
  })

  test('tells where the API is down, and tries again', async () => {
    let isDown = true
    const { page } = await dashboard.arrive('/search?q=naloxon', {
      expected: /503/,
      before: async (page) =>
        void (await page.route('**/graphql', async (route) =>
          isDown && route.request().postData()!.includes('query Search')
            ? route.fulfill({ status: 503, json: { errors: [{ message: 'down' }] } })
            : route.continue(),
        )),
    })
    await page.getByRole('alert').getByText('Något gick fel i tjänsten').waitFor()
    isDown = false
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await results(page).getByText('24 träffar').waitFor()
  })

  test('shows names of 200 letters and markup in the data as what they are', async () => {
    const name = `<img src=x onerror="alert(1)">${'Ö'.repeat(170)}`
    const { page } = await dashboard.arrive('/search?q=naloxon', {
      viewport: NARROW,
      before: async (page) =>
        void (await page.route('**/graphql', async (route) => {
          const response = await route.fetch()
          const body = await response.text()
          await route.fulfill({ response, body: body.replaceAll('"Naloxon"', JSON.stringify(name)) })
        })),
    })
    await page.locator('.result', { hasText: name }).first().waitFor()
    await expectFits(page)
  })

  test('is where permalinks of other kinds lead, with a word where the data has moved on', async () => {
    const { page } = await dashboard.arrive('/id/proposal:sou-2023-62/14.3?version=0123456789abcdef')
    await page.getByText('länken är från version 0123456789abcdef').waitFor()
    await page.getByRole('heading', { level: 1, name: /^14\.3 / }).waitFor()
    await page.goto(dashboard.address('/id/measure:naloxon?version=old&lang=en'))
    await page.getByText('från version old').waitFor()
    expect(new URL(page.url()).pathname).toBe('/measures/naloxon')
    const { dataset } = await ask('{ dataset { version } }')
    await page.goto(dashboard.address(`/id/statute:socialtjanstlagen?version=${dataset.version}`))
    await settled(page)
    expect(await page.getByText('länken är från').count()).toBe(0)
  })

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [view, path] of [
        ['start', '/search'],
        ['results', '/search?q=v%C3%A5rd&kind=POSITION&kind=PROPOSAL'],
        ['nothing', '/search?q=naloxon+zebra'],
        ['proposal', '/search?id=proposal:sou-2023-62/20'],
        ['organisation', '/search?id=organisation:stockholms-stad'],
      ] as const) {
        const { page, screenshot } = await dashboard.arrive(path, { viewport, colorScheme })
        if (view === 'results') await page.getByText('Vad det är, med belägg').first().click()
        await settled(page)
        await expectFits(page)
        await screenshot(`search-${view}-${name}-${colorScheme}`, true)
        await expectAccessible(page)
      }
  })
})
