import { expect, test } from 'vitest'
import { pageWeight } from '../../bench/page-weight.js'

/** Of the entry page, in bytes of gzip. */
const MOST = 200_000

test('whoever opens the root page is not kept waiting: it weighs less than 200 kB, its charts included', () => {
  const { first, charts } = pageWeight('overview/OverviewPage')
  console.log(
    `the root page: ${Math.round(first / 1000)} kB, with charts ${Math.round((first + charts) / 1000)} kB`,
  )
  expect(first).toBeGreaterThan(50_000)
  expect(charts).toBeGreaterThan(10_000)
  expect(first + charts).toBeLessThan(MOST)
})
