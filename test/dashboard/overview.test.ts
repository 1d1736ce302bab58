import { describe, test } from 'vitest'
import { expectAccessible } from './accessible.js'
import { chromium, expectFits, NARROW, useDashboard, WIDE } from './dashboard.js'

describe.skipIf(chromium === undefined)('the overview, in a browser', () => {
  const dashboard = useDashboard()

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('fits a %s screen, and anybody can use it', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, screenshot } = await dashboard.arrive('/', { viewport, colorScheme })
      await expectFits(page)
      await screenshot(`overview-${name}-${colorScheme}`, true)
      await expectAccessible(page)
    }
  })
})
