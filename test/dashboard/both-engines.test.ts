import { describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { chromium, useDashboard } from './dashboard.js'

/** Each page, with something on it that the graph has to answer. */
const ADDRESSES = [
  '/',
  '/measures',
  '/measures/naloxon',
  '/respondents',
  '/respondents/sou-2023-62/vasteras-stad',
  '/matrix?columns=MEASURE&basis=EXPLICIT&basis=DEFAULT_RULE',
  '/compare?with=respondent:sou-2023-62/vasteras-stad&with=respondent:sou-2023-62/stockholms-stad/rotel-iv',
  '/network?qualifier=SUBTRACT',
  '/trace?from=organisation:socialstyrelsen&to=measure:naloxon',
  '/search?q=myndigheterna',
  '/search?id=proposal:sou-2023-62/14.2',
  '/build',
]

const neo4j = engines().find(({ name }) => name === 'neo4j')

describe.skipIf(chromium === undefined || neo4j === undefined)('on both engines', () => {
  const embedded = useDashboard()
  const served = useDashboard({}, neo4j)

  test.each(ADDRESSES)('%s says the same', async (path) => {
    const [first, second] = await Promise.all(
      [embedded, served].map(async (dashboard) => {
        const { page } = await dashboard.arrive(path)
        const text = await page.locator('main').innerText()
        return text.replaceAll(new URL(dashboard.address('/')).host, 'HOST')
      }),
    )
    expect(first!.length).toBeGreaterThan(200)
    expect(second).toBe(first)
  })
})
