import { describe, expect, test, vi } from 'vitest'
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
  const hosts = () => [embedded, served].map(({ address }) => new URL(address('/')).host)

  test.each(ADDRESSES)('%s says the same', async (path) => {
    const visits = await Promise.all([embedded, served].map((dashboard) => dashboard.arrive(path)))
    const said = () => Promise.all(visits.map(({ page }) => page.locator('main').innerText()))
    // A grid draws what is on screen, which it learns after its first picture: both are read until they agree.
    await vi.waitFor(
      async () => {
        const [first, second] = (await said()).map((text, index) => text.replaceAll(hosts()[index]!, 'HOST'))
        expect(first!.length).toBeGreaterThan(200)
        expect(second).toBe(first)
      },
      { timeout: 10_000 },
    )
  })
})
