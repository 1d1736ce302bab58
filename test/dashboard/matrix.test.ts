import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { askApi } from './ask-api.js'
import { chromium, expectFits, NARROW, settled, useDashboard, WIDE } from './dashboard.js'

interface Matrix {
  rows: { id: string; label: string }[]
  columns: { id: string; label: string }[]
  cells: { row: number; column: number; stance: string; count: number }[]
}

const START = {
  matter: ['matter:sou-2023-62'],
  standing: ['PRINCIPAL', 'CONTRIBUTING'],
  basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'],
}
const WITH_RULES = [...START.basis, 'DEFAULT_RULE'].map((basis) => `basis=${basis}`).join('&')
const COUNTY = 'respondent:sou-2023-62/lansstyrelsen-i-stockholms-lan'
const PROGRAMME = 'proposal:sou-2023-62/15.1'
const OPENED = `/matrix?lang=en&row=${COUNTY}&column=${PROGRAMME}`
const STANCES: Record<string, string> = {
  SUPPORT: 'Supports',
  SUPPORT_WITH_CONDITION: 'Supports with a condition',
  MIXED: 'Mixed',
  DOUBT: 'Doubts',
  OPPOSE: 'Opposes',
  NO_VIEWS: 'No views',
}

describe.skipIf(chromium === undefined)('the matrix, in a browser', () => {
  const dashboard = useDashboard()

  const matrix = (filter: object = START, axes = 'rows: RESPONDENT, columns: PROPOSAL') =>
    askApi<{ stanceMatrix: Matrix }>(
      dashboard.address('/'),
      `query ($filter: PositionFilter!) { stanceMatrix(${axes}, filter: $filter) { rows { id label } columns { id label } cells { row column stance count } } }`,
      { filter },
    ).then((data) => data.stanceMatrix)

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive(`/matrix?${WITH_RULES}&silent=SHOWN`, {
        viewport,
        colorScheme,
      })
      await page.getByRole('grid').waitFor()
      await expectFits(page)
      await screenshot(`matrix-${name}-${colorScheme}`, true)
      await expectAccessible(page)
      await page.goto(dashboard.address(OPENED))
      await settled(page)
      await page.getByRole('dialog').getByText('Evidence (1)').click()
      await screenshot(`matrix-cell-${name}-${colorScheme}`)
      await expectAccessible(page)
    }
  })

  test('shows the first columns of each respondent as the API answers them, silence too', async () => {
    const { rows, columns, cells } = await matrix()
    const { page } = await dashboard.arrive('/matrix?lang=en&subjects=NONE&bodies=NONE')
    for (const [row, { label }] of rows.entries()) {
      const shown = await cellsOf(page, row)
      expect(await headOf(page, row)).toContain(label)
      for (const [column, told] of shown) {
        const cell = cells.find((one) => one.row === row && one.column === column)
        if (cell) expect(told).toContain(`${STANCES[cell.stance]}, ${cell.count} position`)
        else expect(told).toBe('Has not spoken')
      }
      expect(shown.size).toBeGreaterThan(20)
    }
    expect(await headingsOf(page)).toEqual(
      columns.slice(0, (await headingsOf(page)).length).map(({ label }) => label),
    )
    const counts = page.getByText(`${rows.length} rows, ${columns.length} columns, ${cells.length} cells`)
    await counts.waitFor()
  })

  test('tells what only a rule for silence says from what somebody wrote', async () => {
    const [own, all] = await Promise.all([
      matrix(START, 'rows: RESPONDENT, columns: THEME'),
      matrix({ ...START, basis: [...START.basis, 'DEFAULT_RULE'] }, 'rows: RESPONDENT, columns: THEME'),
    ])
    const key = (of: Matrix, { row, column }: { row: number; column: number }) =>
      `${of.rows[row]!.id} ${of.columns[column]!.id}`
    const written = new Set(own.cells.map((cell) => key(own, cell)))
    const byRule = all.cells.filter((cell) => !written.has(key(all, cell)))
    expect(byRule.length).toBeGreaterThan(0)

    const { page } = await dashboard.arrive(
      `/matrix?lang=en&bodies=NONE&columns=THEME&rows=RESPONDENT&${WITH_RULES}`,
    )
    await expect
      .poll(() => page.getByRole('gridcell', { name: /only by a rule for silence/ }).count())
      .toBe(byRule.length)
    await page.getByRole('switch').uncheck()
    await expect.poll(() => page.getByRole('gridcell', { name: /rule for silence/ }).count()).toBe(0)
    expect(await page.getByRole('gridcell', { name: /position/ }).count()).toBe(own.cells.length)
  })

  test('puts parts under the body they spoke within, and proposals under their theme', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en')
    const heads = await page.getByRole('rowheader').allTextContents()
    const city = heads.indexOf('Stockholms stad')
    const next = heads.indexOf('Västerås stad')
    expect(heads.slice(city, next)).toContain('Socialnämnden')
    expect(heads.slice(next)).toContain('Individ- och familjeförvaltningen')
    expect(await page.getByRole('columnheader', { name: 'Förebyggande arbete', exact: true }).count()).toBe(1)
    await page.getByLabel('Arrange who speaks').selectOption({ label: 'by kind of organisation' })
    await expect.poll(() => page.getByRole('rowheader', { name: 'Committee' }).count()).toBe(1)
    expect(page.url()).toContain('bodies=KIND')
    await page.goBack()
    await expect.poll(() => page.getByRole('rowheader', { name: 'Committee' }).count()).toBe(0)
  })

  test('a cell opens the positions that make it, down to the quotation, and the address keeps it', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en')
    const { positions } = await askApi<{
      positions: { nodes: { summary: string; passages: { phrase: string }[] }[] }
    }>(
      dashboard.address('/'),
      'query ($filter: PositionFilter!) { positions(filter: $filter) { nodes { summary passages { phrase } } } }',
      { filter: { ...START, respondent: [COUNTY], proposal: [PROGRAMME] } },
    )
    const heading = page.getByRole('link', { name: /^15\.1 / })
    const column = await heading.getAttribute('data-column')
    const line = await page
      .getByRole('link', { name: 'Länsstyrelsen i Stockholms län' })
      .getAttribute('data-line')
    await page.locator(`[role=gridcell][data-line="${line}"][data-column="${column}"]`).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(positions.nodes[0]!.summary).waitFor()
    await dialog.getByText('Evidence (1)').click()
    await dialog.getByText(positions.nodes[0]!.passages[0]!.phrase).waitFor()
    const address = page.url()
    expect(address).toContain(`row=${encodeURIComponent(COUNTY)}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await focused(page)).toEqual({ line, column })
    await page.goto(address)
    await dialog.getByText(positions.nodes[0]!.summary).waitFor()
  })

  test('goes by the keyboard: arrows, Home, End, headings, Enter, Escape', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en&bodies=NONE')
    await page.locator('[role=gridcell][tabindex="0"]').focus()
    expect(await focused(page)).toEqual({ line: '0', column: '0' })
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown')
    expect(await focused(page)).toEqual({ line: '1', column: '2' })
    await press(page, 'End')
    expect(await focused(page)).toEqual({ line: '1', column: '81' })
    expect(await inSight(page)).toBe(true)
    await press(page, 'Home', 'ArrowLeft')
    expect(await focused(page)).toEqual({ line: '1', column: '-1' })
    await press(page, 'ArrowRight', 'ArrowUp', 'ArrowUp')
    expect(await focused(page)).toEqual({ line: '-1', column: '0' })
    await press(page, 'Control+End')
    expect(await focused(page)).toEqual({ line: '13', column: '81' })
    await press(page, 'PageUp')
    expect(Number((await focused(page)).line)).toBeLessThan(13)
    await press(page, 'Control+Home', 'Enter')
    await page.getByRole('dialog').waitFor()
    await press(page, 'Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await focused(page)).toEqual({ line: '0', column: '0' })
    await press(page, 'ArrowDown', 'ArrowLeft', 'Enter')
    await page.waitForURL(/\/respondents\//)
  })

  test('opens by a tap where there is no mouse', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en', {
      viewport: NARROW,
      hasTouch: true,
      isMobile: true,
    })
    await page
      .getByRole('gridcell', { name: /^Supports/ })
      .first()
      .tap()
    await page
      .getByRole('dialog')
      .getByText(/of 1 positions/)
      .waitFor()
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('an empty cell says that it is silence', async () => {
    const { page } = await dashboard.arrive('/matrix')
    await page.getByRole('gridcell', { name: 'Har inte yttrat sig' }).first().click()
    await page.getByRole('dialog').getByText('Det är tystnad: varken för eller emot.').waitFor()
  })

  test('swaps rows and columns, and sorts by most positions', async () => {
    const { rows, cells } = await matrix(START, 'rows: THEME, columns: RESPONDENT')
    const { page } = await dashboard.arrive('/matrix?lang=en&columns=THEME&rows=RESPONDENT&sort=POSITIONS')
    await page.getByRole('button', { name: 'Swap rows and columns' }).click()
    await page.getByRole('heading', { name: 'Themes × respondents' }).waitFor()
    const counts = rows.map((_, row) =>
      cells.filter((cell) => cell.row === row).reduce((sum, { count }) => sum + count, 0),
    )
    const most = rows[counts.indexOf(Math.max(...counts))]!
    await expect.poll(() => headOf(page, 0)).toBe(most.label)
  })

  test('gives the same as CSV, and a picture', async () => {
    const { cells } = await matrix()
    const { page } = await dashboard.arrive('/matrix?lang=en')
    const use = page.getByText('Use', { exact: true })
    await use.click()
    const feed = await page.getByRole('link', { name: 'What it rests on, as CSV' }).getAttribute('href')
    const csv = await (await fetch(dashboard.address(feed!))).text()
    expect(csv.trim().split('\r\n')).toHaveLength(cells.length + 1)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As SVG' }).click(),
    ])
    const stream = await download.createReadStream()
    const svg = (await stream.toArray()).map(String).join('')
    expect(svg.match(/✕/g)!.length).toBeGreaterThan(
      cells.filter(({ stance }) => stance === 'OPPOSE').length - 1,
    )
    expect(svg).toContain('Länsstyrelsen i Stockholms län')
  })

  test('paper has the whole matrix, though the screen holds a part of it', async () => {
    const { columns } = await matrix()
    const { page } = await dashboard.arrive('/matrix?lang=en')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('table thead th').count()).toBe(columns.length)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('grid').waitFor()
  })

  test('an address that contradicts itself is told, and the rest is shown', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en&rows=MEASURE&columns=THEME&sort=LOUDEST&row=x')
    const told = page.getByText(/The address names something/)
    for (const part of ['columns=THEME', 'sort=LOUDEST', 'row=x'])
      expect(await told.textContent()).toContain(part)
    await page.getByRole('heading', { name: 'Measures × respondents' }).waitFor()
    await page.goto(dashboard.address('/matrix?lang=en&row=respondent:nobody&column=proposal:nothing'))
    await page.getByText(/The matrix has no cell for respondent:nobody and proposal:nothing/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('grid').waitFor()
  })

  test('nothing to show is told, not blank', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en&theme=Rymdfart')
    await page.getByText('Nothing to show for this selection.').waitFor()
  })

  test('a matrix too large says what to narrow, and where all of it is', async () => {
    const { page } = await dashboard.arrive('/matrix?lang=en', {
      before: async (page) => {
        await page.route('**/graphql', async (route) => {
          if (!String(route.request().postData()).includes('query Matrix(')) return route.continue()
          await route.fulfill({
            json: {
              data: null,
              errors: [
                {
                  message: 'stanceMatrix: 300000 cells, at most 250000',
                  extensions: { code: 'RESULT_TOO_LARGE' },
                },
              ],
            },
          })
        })
      },
    })
    await page.getByText('The matrix is too large to be shown.').waitFor()
    const feed = await page.getByRole('link', { name: 'The whole matrix as CSV' }).getAttribute('href')
    expect(feed).toMatch(/^\/export\/matrix\.csv\?.*rows=RESPONDENT&columns=PROPOSAL/)
    await expectAccessible(page)
  })

  test('a fault of the API is told where it is, and another try helps', async () => {
    let isDown = true
    const { page } = await dashboard.arrive('/matrix?lang=en', {
      expected: /503/,
      before: async (page) => {
        await page.route('**/graphql', (route) =>
          isDown && String(route.request().postData()).includes('query Matrix(')
            ? route.fulfill({ status: 503, body: 'down' })
            : route.continue(),
        )
      },
    })
    const fault = page.getByRole('alert')
    await fault.getByText('Something went wrong in the service.').waitFor({ timeout: 10_000 })
    isDown = false
    await fault.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('grid').waitFor()
  })
})

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
}

function focused(page: Page): Promise<{ line?: string; column?: string }> {
  return page.evaluate('({ ...document.activeElement.dataset })')
}

function inSight(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const cell = document.activeElement.getBoundingClientRect()
    const found = document.elementFromPoint(cell.x + cell.width / 2, cell.y + cell.height / 2)
    return document.activeElement.contains(found)
  })()`)
}

async function headOf(page: Page, line: number): Promise<string> {
  return (await page.locator(`[role=rowheader] [data-line="${line}"]`).textContent()) ?? ''
}

/** What the cells of a line say that are in the document, by their column. */
async function cellsOf(page: Page, line: number): Promise<Map<number, string>> {
  const cells = await page
    .locator(`[role=gridcell][data-line="${line}"]`)
    .evaluateAll((found) =>
      found.map((cell) => [cell.getAttribute('data-column'), cell.getAttribute('aria-label')]),
    )
  return new Map(cells.map(([column, told]) => [Number(column), told!]))
}

async function headingsOf(page: Page): Promise<string[]> {
  return page.locator('[role=columnheader] [data-line="-1"]').allTextContents()
}
