import { source, type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails where axe-core finds a fault on the page as it is now.
 * @param part a selector: only what stands in it, as in a menu that hangs over the rest
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // The debugger may evaluate what the policy of the page forbids to the page.
  await page.evaluate(source)
  const results = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  )
  const found = results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  )
  expect(found).toEqual([])
}
