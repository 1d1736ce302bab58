import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromium, settled, useDashboard, WIDE } from './dashboard.js'

const SIZE = 500
const STANCES = ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'MIXED', 'DOUBT', 'OPPOSE', 'NO_VIEWS'] as const
const WORDS = ['Supports', 'Supports with a condition', 'Mixed', 'Doubts', 'Opposes', 'No views']

/** What the generated cell says; null for silence. About two of five cells have positions. */
function stanceAt(row: number, column: number): number | null {
  const noise = (row * 7919 + column * 104_729 + row * column * 31) % 1000
  return noise < 600 ? null : noise % STANCES.length
}

/** A matrix as the API would answer it. */
function generated() {
  const item = (kind: string, name: string) => (_: unknown, index: number) => ({
    id: `${kind}:generated/${index}`,
    label: `${name} ${index} with a name of some length`,
  })
  const rows = Array.from({ length: SIZE }, item('respondent', 'Respondent'))
  const columns = Array.from({ length: SIZE }, item('proposal', 'Proposal'))
  const cells = rows.flatMap((_, row) =>
    columns.flatMap((_, column) => {
      const stance = stanceAt(row, column)
      return stance === null ? [] : [{ row, column, stance: STANCES[stance]!, count: 1 + (row % 3) }]
    }),
  )
  const conditional = cells.filter(({ stance }) => stance === 'SUPPORT_WITH_CONDITION')
  return {
    data: {
      shown: { rows, columns, cells },
      conditional: { rows, columns, cells: conditional.map(({ row, column }) => ({ row, column })) },
    },
  }
}

interface LongTask {
  start: number
  ms: number
}

/** Main-thread work of more than 50 ms, as the browser tells it. */
const WATCH = `
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
`

describe.skipIf(chromium === undefined)('a matrix of 500 × 500, in a browser', () => {
  const dashboard = useDashboard()

  test('is there soon, costs little to scroll, and is right in its far corner', async () => {
    const answer = JSON.stringify(generated())
    const { page, screenshot } = await dashboard.arrive('/measures?lang=en', {
      viewport: WIDE,
      before: async (page) => {
        await page.addInitScript(WATCH)
        await page.route('**/graphql', (route) =>
          String(route.request().postData()).includes('query Matrix(')
            ? route.fulfill({ contentType: 'application/json', body: answer })
            : route.continue(),
        )
      },
    })
    const clock = await mainThread(page)
    await page.goto(dashboard.address('/matrix?lang=en'))
    await page.getByRole('grid').waitFor()
    await settled(page)
    await page.waitForTimeout(300)
    const rendering = { tasks: await longTasks(page), ms: await clock() }

    expect(await page.getByRole('gridcell').count()).toBeLessThan(3000)
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(SIZE + 1))

    const scrolling = await scroll(page, clock)
    await page.getByRole('gridcell').first().focus()
    await page.keyboard.press('Control+End')
    await page.waitForTimeout(300)
    for (const [row, column] of [
      [499, 499],
      [499, 490],
      [490, 499],
      [493, 494],
    ] as const) {
      const stance = stanceAt(row, column)
      expect(
        await page
          .locator(`[role=gridcell][data-line="${row}"][data-column="${column}"]`)
          .getAttribute('aria-label'),
      ).toMatch(stance === null ? 'Has not spoken' : new RegExp(`^${WORDS[stance]},`))
    }
    expect(await page.locator('[role=rowheader] [data-line="499"]').textContent()).toContain('Respondent 499')
    await screenshot('matrix-500')

    const longest = (tasks: LongTask[]) => Math.round(Math.max(0, ...tasks.map(({ ms }) => ms)))
    console.log(
      `500 × 500, ${Math.round(answer.length / 1e6)} MB of JSON. Main thread, in time of its own: ` +
        `${Math.round(rendering.ms)} ms until all is shown, ${scrolling.perFrame.toFixed(1)} ms a frame of scrolling. ` +
        `By the clock: ${rendering.tasks.length} long tasks until all is shown, the longest ${longest(rendering.tasks)} ms; ` +
        `${scrolling.tasks.length} in ${scrolling.frames} frames of scrolling, the longest ${longest(scrolling.tasks)} ms; ` +
        `a frame takes ${scrolling.median} ms, the slowest of twenty ${scrolling.slow} ms.`,
    )
    // The thread's own time: how busy the machine is else, as when tests run, is not the page's doing.
    expect(rendering.ms).toBeLessThan(3_000)
    expect(scrolling.perFrame).toBeLessThan(40)
  })
})

/** Tells the time, in ms, that the main thread has worked since it was asked last. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let before = 0
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const now = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
    const since = now - before
    before = now
    return since
  }
}

function longTasks(page: Page): Promise<LongTask[]> {
  return page.evaluate('window.longTasks.splice(0)')
}

/** Scrolls down, across and back, a little with each frame, as a wheel does. */
async function scroll(page: Page, clock: () => Promise<number>) {
  await longTasks(page)
  await clock()
  const frames = await page.evaluate<number[]>(`new Promise((done) => {
    const grid = document.querySelector('[role=grid]').parentElement
    const frames = []
    let before = performance.now()
    let step = 0
    const next = () => {
      const now = performance.now()
      frames.push(now - before)
      before = now
      if (step === 180) return done(frames)
      if (step < 60) grid.scrollTop += 120
      else if (step < 120) grid.scrollLeft += 120
      else grid.scrollBy(-80, -80)
      step += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })`)
  await page.waitForTimeout(300)
  const worked = await clock()
  const sorted = [...frames].sort((a, b) => a - b)
  return {
    frames: frames.length,
    perFrame: worked / frames.length,
    median: Math.round(sorted[Math.floor(sorted.length / 2)]!),
    slow: Math.round(sorted[Math.floor(sorted.length * 0.95)]!),
    tasks: await longTasks(page),
  }
}
