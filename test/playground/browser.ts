import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const RESULTS = fileURLToPath(new URL('../../test-results/', import.meta.url))

/** The browser's program; undefined where there is none or REMISSGRAF_TEST_BROWSER is never. */
export function findBrowser(): string | undefined {
  const wish = process.env.REMISSGRAF_TEST_BROWSER ?? 'auto'
  const found = wish === 'never' ? undefined : PLACES.find((place) => place && existsSync(place))
  if (found === undefined && wish === 'always')
    throw new Error(
      'REMISSGRAF_TEST_BROWSER is always, but there is no Chromium; install it or set CHROMIUM_PATH',
    )
  if (found === undefined)
    console.log(
      wish === 'never'
        ? 'The browser suite is skipped: REMISSGRAF_TEST_BROWSER is never.'
        : 'The browser suite is skipped: no Chromium found (install it or set CHROMIUM_PATH).',
    )
  return found
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // The first for root, as in a container; the rest so that the browser itself calls nobody.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Visit {
  page: Page
  /** Errors on the console, exceptions, failed requests, and requests to any other host; a sound page has none. */
  faults: string[]
  screenshot: (name: string, fullPage?: boolean) => Promise<void>
  close: () => Promise<void>
}

/**
 * A visitor who was never here before.
 * @param room whose screenshots these are: a folder of test-results
 */
export async function visit(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
  room = 'playground',
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const faults: string[] = []
  context.on('page', (page) => watch(page, new URL(home).origin, faults))
  const page = await context.newPage()
  mkdirSync(`${RESULTS}${room}`, { recursive: true })
  return {
    page,
    faults,
    screenshot: async (name, fullPage = false) =>
      void (await page.screenshot({ path: `${RESULTS}${room}/${name}.png`, fullPage })),
    close: () => context.close(),
  }
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
  )
  page.on('request', (request) => {
    const isLocal = ['data:', 'blob:'].some((scheme) => request.url().startsWith(scheme))
    if (!isLocal && new URL(request.url()).origin !== origin) faults.push(`another host: ${request.url()}`)
  })
}
