import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { chromium, expectFits, NARROW, settled, useDashboard } from './dashboard.js'

describe.skipIf(chromium === undefined)('the frame around every page', () => {
  const dashboard = useDashboard()

  test.each([
    ['en-GB', '/', 'en', 'Overview'],
    ['sv-SE', '/', 'sv', 'Översikt'],
    ['de-DE', '/', 'sv', 'Översikt'],
    ['sv-SE', '/?lang=en', 'en', 'Overview'],
    ['en-GB', '/?lang=sv', 'sv', 'Översikt'],
    ['en-GB', '/?lang=xx', 'en', 'Overview'],
  ])('speaks to a browser of %s at %s: %s', async (locale, path, language, overview) => {
    const { page } = await dashboard.arrive(path, { locale })
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(await page.getByRole('navigation').getByRole('link').first().textContent()).toBe(overview)
  })

  test('the switch changes the language in the address, without a new entry in the history', async () => {
    const { page } = await dashboard.arrive('/?stance=OPPOSE')
    const entries = await page.evaluate('history.length')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en')
    expect(new URL(page.url()).search).toBe('?stance=OPPOSE&lang=en')
    expect(await page.evaluate('history.length')).toBe(entries)
    await page.reload()
    await settled(page)
    expect(await page.getByRole('button', { name: 'Svenska' }).getAttribute('aria-pressed')).toBe('false')
  })

  test('the theme chosen stays for the next visit, and needs no storage to work', async () => {
    const { page } = await dashboard.arrive('/')
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await ground()
    await page.getByLabel('Utseende').selectOption('dark')
    expect(await ground()).not.toBe(light)
    await page.reload()
    await settled(page)
    expect(await ground()).not.toBe(light)

    const { page: forgetful } = await dashboard.arrive('/', {
      before: (page) =>
        page.addInitScript(
          "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })",
        ),
    })
    await forgetful.getByLabel('Utseende').selectOption('dark')
    expect(await forgetful.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(light)
  })

  test('the key / leads to the search field from any page, and Enter to what is found', async () => {
    const { page } = await dashboard.arrive('/network')
    await page.keyboard.press('/')
    await page.keyboard.type('naloxon / spray')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search')
    expect(new URL(page.url()).searchParams.get('q')).toBe('naloxon / spray')
  })

  test('by keyboard alone: past the header, to another page, and its heading has the focus', async () => {
    const { page } = await dashboard.arrive('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.getByRole('link', { name: 'Nätverk' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    expect(await page.title()).toBe(`${await page.locator('h1').textContent()} – remissgraf`)
    expect(await page.getByRole('link', { name: 'Nätverk' }).getAttribute('aria-current')).toBe('page')
  })

  test('another matter has its own themes and bodies, so filters by these stay behind', async () => {
    const { page } = await dashboard.arrive('/?theme=Anh%C3%B6riga&stance=OPPOSE')
    await page.getByLabel('Ärende').selectOption('matter:goteborg-2015')
    await expect.poll(() => new URL(page.url()).search).toBe('?stance=OPPOSE&matter=matter%3Agoteborg-2015')
    await expect.poll(() => page.locator('h1').textContent()).toContain('Göteborg')
  })

  test.each([
    ['/nothing/here', 404],
    ['/measures2', 404],
    [`/${'x'.repeat(200)}`, 404],
    ['/%E5%E4', 400],
    ['/?matter=matter:none', 200],
    ['/?matter=%3Cimg+src%3Dx%3E', 200],
  ])('an address that leads nowhere, %s, says so and offers search', async (path, status) => {
    const { page, screenshot } = await dashboard.arrive(path, { viewport: NARROW, expected: /404|400/ })
    expect(
      (await page.request.get(dashboard.address(path), { headers: { accept: 'text/html' } })).status(),
    ).toBe(status)
    expect(await page.locator('h1').textContent()).toMatch(/finns inte/i)
    await expectFits(page)
    await expectAccessible(page)
    if (path === '/nothing/here') await screenshot('unknown-address')
    const field = page.locator('main').getByRole('searchbox')
    await field.fill('naloxon')
    await field.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search')
  })
})
