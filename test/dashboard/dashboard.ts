import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { startBuilt, type BuiltService } from '../e2e/built-service.js'
import { environmentOf } from '../e2e/neo4j-environment.js'
import { neo4jInTurn, type Engine } from '../graph/engines.js'
import { findBrowser, launch, visit, type Visit } from '../playground/browser.js'

/** The browser's program; undefined where the suites in a browser are skipped. */
export const chromium = findBrowser()

export const WIDE = { width: 1440, height: 900 }
export const NARROW = { width: 360, height: 740 }

export interface ArriveOptions extends BrowserContextOptions {
  /** Faults that the test itself brings about, as in /^503/. */
  expected?: RegExp
  /** Called before the page is opened, for a test that answers in the place of the API. */
  before?: (page: Page) => Promise<unknown>
}

export interface DashboardUnderTest {
  /** The address of a path. */
  address: (path: string) => string
  /** Opens a path as a new visitor. Whatever the page complains of, and each breach of its policy, fails the test. */
  arrive: (path: string, options?: ArriveOptions) => Promise<Visit>
}

/**
 * The built service with the dashboard in a browser, for all tests of the suite that calls it.
 * @param engine whose data it shows; the embedded one unless given
 */
export function useDashboard(environment: Record<string, string> = {}, engine?: Engine): DashboardUnderTest {
  let service: BuiltService
  let browser: Browser
  let free: () => Promise<void>
  beforeAll(async () => {
    // Holds the turn on the one Neo4j, and leaves it empty for the program to load.
    const turn = await engine?.open()
    free = async () => turn?.close()
    const store = engine?.name === 'neo4j' ? environmentOf(neo4jInTurn()) : {}
    service = await startBuilt({ ...store, ...environment })
    browser = await launch(chromium!)
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    await free?.()
  })
  const address = (path: string) => new URL(path, service.home).href
  return {
    address,
    async arrive(path, { expected, before, ...options } = {}) {
      const visitor = await visit(
        browser,
        service.home,
        { viewport: WIDE, locale: 'sv-SE', reducedMotion: 'reduce', ...options },
        'dashboard',
      )
      onTestFinished(async () => {
        await visitor.close()
        expect(visitor.faults.filter((fault) => !expected?.test(fault))).toEqual([])
      })
      await before?.(visitor.page)
      await visitor.page.goto(address(path))
      await settled(visitor.page)
      return visitor
    },
  }
}

/** Waits until a page shows all that it will show by itself. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main .fault').first().waitFor()
  await expect.poll(() => page.locator('[aria-busy=true], .busy').count()).toBe(0)
  await expect
    .poll(() => page.evaluate("[...document.querySelectorAll('.chart')].every((chart) => chart.firstChild)"))
    .toBe(true)
}

/** Whether the page is no wider than its window. */
export async function expectFits(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  expect(content).toBeLessThanOrEqual(window)
}
