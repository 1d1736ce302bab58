import { findBrowser, launch } from '../test/playground/browser.js'
import { startBuilt } from '../test/e2e/built-service.js'
import { pageWeight } from './page-weight.js'
import { median, ms } from './timing.js'

/** The pages, by where their code stands, each at an address with something to see. */
const PAGES: Readonly<Record<string, string>> = {
  'overview/OverviewPage': '/',
  'measures/MeasuresPage': '/measures',
  'measure/MeasurePage': '/measures/naloxon',
  'matrix/MatrixPage': '/matrix',
  'respondents/RespondentsPage': '/respondents',
  'respondent/RespondentPage': '/respondents/sou-2023-62/vasteras-stad',
  'compare/ComparePage': '/compare',
  'network/NetworkPage': '/network',
  'trace/TracePage': '/trace',
  'search/SearchPage': '/search?q=naloxon',
  'build/BuildPage': '/build',
}
const VISITS = 5

/** Prints what each page weighs, and how soon its first chart stands, on loopback with an empty cache. */
export async function benchDashboard(print: (line: string) => void): Promise<void> {
  print('gzip kB at the first visit: the page; with Plot for its charts')
  for (const [page, path] of Object.entries(PAGES)) {
    const { first, charts } = pageWeight(page)
    print(`  ${path.padEnd(44)} ${kilo(first)}  ${kilo(first + charts)}`)
  }
  const chromium = findBrowser()
  if (chromium === undefined) return
  const service = await startBuilt()
  const browser = await launch(chromium)
  try {
    const times: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      const page = await browser.newPage()
      await page.goto(service.home)
      await page.locator('.chart svg').first().waitFor()
      times.push(await page.evaluate<number>('performance.now()'))
      await page.close()
    }
    print(`first chart of /: ${ms(median(times))} from the start of loading, median of ${VISITS} visits`)
  } finally {
    await browser.close()
    await service.stop()
  }
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6)
}
