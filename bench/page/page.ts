import { findBrowser, launch } from '../../test/playground/browser.js'
import { startProgram } from '../program.js'
import { median } from '../timing.js'
import { pageAddresses } from './addresses.js'
import { builtPages } from './built-pages.js'
import { type Cost, visitPage } from './visit.js'

const VISITS = 3
const LARGE = 500

/** What each page of the dashboard costs a new visitor on loopback, and the matrix at its largest; as a table. */
export async function benchPage(print: (line: string) => void): Promise<void> {
  const browserPath = findBrowser()
  if (browserPath === undefined)
    throw new Error('bench -- page needs Chromium; install it or set CHROMIUM_PATH')
  const { entry } = builtPages()
  const program = await startProgram(':memory:', '{ dataset { version } }')
  const browser = await launch(browserPath)
  try {
    const home = `http://127.0.0.1:${program.port}`
    print(
      row(['page', 'entry kB', 'own kB', 'data kB', 'first chart', 'main thread', 'long tasks (longest)']),
    )
    for (const [page, path] of await pageAddresses(home)) print(await lineOf(page, home + path))
    const large = `matrix, ${LARGE} × ${LARGE}`
    print(await lineOf(large, `${home}/matrix`, LARGE))
  } finally {
    await browser.close()
    await program.stop()
  }

  async function lineOf(name: string, address: string, matrixSize?: number): Promise<string> {
    const costs: Cost[] = []
    for (let visit = 0; visit < VISITS; visit++)
      costs.push(await visitPage(browser, address, entry, matrixSize))
    const [{ askedForMatrix }] = costs as [Cost]
    if (matrixSize !== undefined && !askedForMatrix) return row([name, 'asked for no matrix'])
    const charts = costs.flatMap(({ firstChart }) => firstChart ?? [])
    return row([
      name,
      ...(['entry', 'own', 'data'] as const).map((part) =>
        kilobytes(median(costs.map((cost) => cost[part]))),
      ),
      charts.length === 0 ? 'none' : milliseconds(median(charts)),
      milliseconds(median(costs.map(({ mainThread }) => mainThread))),
      longTasksOf(costs),
    ])
  }
}

function longTasksOf(costs: readonly Cost[]): string {
  const number = median(costs.map(({ longTasks }) => longTasks.length))
  const longest = median(costs.map(({ longTasks }) => Math.max(0, ...longTasks)))
  return number === 0 ? '0' : `${number} (${milliseconds(longest)})`
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
const milliseconds = (time: number) => `${Math.round(time)} ms`

function row([first, ...others]: readonly string[]): string {
  return first!.padEnd(20) + others.map((cell) => cell.padStart(13)).join('')
}
