import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { asksForMatrix, largeMatrixAnswer } from './large-matrix.js'

/** What one visit of a page costs. Times in ms from the start of the navigation, sizes in bytes as gzip packs them. */
export interface Cost {
  /** What every page loads first, what this one loads besides, and what it asks the API for. */
  entry: number
  own: number
  data: number
  /** When the first chart, matrix or table stands on the page; null where there is none. */
  firstChart: number | null
  /** All that the main thread did until the page was at rest. */
  mainThread: number
  /** Tasks over 50 ms, in which a click would have waited. */
  longTasks: number[]
  /** Whether the page asked for a matrix; where one was made up, it has got that. */
  askedForMatrix: boolean
}

/** Runs in the page before its own scripts. */
const WATCH = `
  globalThis.benched = { longTasks: [], firstChart: null }
  new PerformanceObserver((list) => benched.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true })
  const CHARTS = 'main .chart svg, main canvas, main [role=grid], main table'
  const watch = new MutationObserver(() => {
    if (!document.querySelector(CHARTS)) return
    watch.disconnect()
    requestAnimationFrame(() => (benched.firstChart = performance.now()))
  })
  watch.observe(document, { childList: true, subtree: true })`

/** Opens a page as a new visitor. @param matrixSize of the matrix that is made up for it; undefined: the real one */
export async function visitPage(
  browser: Browser,
  address: string,
  entry: readonly string[],
  matrixSize?: number,
): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(WATCH)
    const sizes = { entry: 0, own: 0, data: 0 }
    let askedForMatrix = false
    if (matrixSize !== undefined) await answerWithMatrix(page, matrixSize)
    page.on('request', (request) => {
      const body = request.postData()
      if (body?.startsWith('{') && asksForMatrix(JSON.parse(body))) askedForMatrix = true
    })
    const counted: Promise<void>[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      const file = pathname.startsWith('/dashboard/') ? pathname.slice('/dashboard/'.length) : undefined
      if (file !== undefined) sizes[entry.includes(file) ? 'entry' : 'own'] += packedFile(file)
      else
        counted.push(
          response.body().then((body) => {
            const isDocument = response.request().isNavigationRequest()
            sizes[isDocument ? 'entry' : 'data'] += gzipSync(body).length
          }),
        )
    })
    const metrics = await page.context().newCDPSession(page)
    await metrics.send('Performance.enable')
    await page.goto(address)
    await atRest(page)
    await Promise.all(counted)
    const { metrics: told } = await metrics.send('Performance.getMetrics')
    const benched = await page.evaluate<Pick<Cost, 'longTasks' | 'firstChart'>>('benched')
    const mainThread = 1000 * told.find(({ name }) => name === 'TaskDuration')!.value
    return { ...sizes, ...benched, mainThread, askedForMatrix }
  } finally {
    await context.close()
  }
}

/** By request: what is made up once counts in no later visit, which the median sees to. */
const made = new Map<string, string>()

async function answerWithMatrix(page: Page, size: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData()!
    const asked = JSON.parse(text)
    if (!asksForMatrix(asked)) return route.continue()
    if (!made.has(text)) {
      const { data } = (await (await route.fetch()).json()) as { data: Record<string, unknown> }
      made.set(text, JSON.stringify(await largeMatrixAnswer(asked, data, size)))
    }
    return route.fulfill({ contentType: 'application/json', body: made.get(text)! })
  })
}

/** Waits until nothing is asked for and nothing is still to come. */
async function atRest(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  // Not waitForFunction, which the policy of the page forbids.
  while ((await page.locator('[aria-busy=true], .busy').count()) > 0) await page.waitForTimeout(50)
  await page.waitForTimeout(500)
}

function packedFile(file: string): number {
  return gzipSync(readFileSync(`dist/dashboard/${file}`)).length
}
