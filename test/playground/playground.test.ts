import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { EXAMPLES } from '../../src/playground/examples.js'
import { findBrowser, launch, visit } from './browser.js'
import { startBuilt, type BuiltService } from '../e2e/built-service.js'
import { brightness, choose, open, ready, run, tabs, textOf, write } from './graphiql.js'

const chromium = findBrowser()

describe.skipIf(chromium === undefined)('the playground, in a browser', () => {
  let service: BuiltService
  let browser: Browser

  beforeAll(async () => {
    service = await startBuilt()
    browser = await launch(chromium!)
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  /** Opens the playground as a new visitor; whatever the page complains of fails the test. */
  async function arrive(address = service.address, options?: Parameters<typeof visit>[2]) {
    const visitor = await visit(browser, service.address, options)
    onTestFinished(async () => {
      await visitor.close()
      expect(visitor.faults).toEqual([])
    })
    await open(visitor.page, address)
    return visitor
  }

  test('opens on a tab that explains itself, and names itself', async () => {
    const { page, screenshot } = await arrive()
    expect(await page.title()).toBe('remissgraf – playground')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await tabs(page).allTextContents()).toEqual([
      'WhoSupportsNaloxone',
      'PositionsWithConditions',
      'TasksOfAnAgency',
      'MeasureWithEvidence',
    ])
    expect(await textOf(page, 'operation.graphql')).toBe(EXAMPLES[0]!.query)
    expect(page.url()).toBe(service.address)
    await screenshot('first-visit')
  })

  test("its first query answers from real data: who supports naloxone, with the source's words", async () => {
    const { page, screenshot } = await arrive()
    const { data, errors } = await run(page)
    expect(errors).toBeUndefined()
    expect(data!.measure.name).toMatch(/naloxon/i)
    expect(data!.measure.supporters.nodes.map((node: { name: string }) => node.name)).toContain(
      'Västerås stad',
    )
    const [position] = data!.measure.positions.nodes
    expect(position.passages[0]).toMatchObject({ phrase: expect.any(String), firstLine: expect.any(Number) })
    await screenshot('first-answer')
  })

  test.each(EXAMPLES.map((example, at) => [example.title, at] as const))(
    'the example “%s” answers',
    async (_, at) => {
      const { page, screenshot } = await arrive()
      const { query } = EXAMPLES[at]!
      await choose(page, at, /^query (\w+)/m.exec(query)![1]!)
      expect(await textOf(page, 'operation.graphql')).toBe(query)
      const { data, errors } = await run(page)
      expect(errors).toBeUndefined()
      const [answer] = Object.values(data!)
      const lists = [answer.positions, answer.assignments].filter(Boolean)
      expect(lists.every((list: { nodes: unknown[] }) => list.nodes.length > 0)).toBe(true)
      await screenshot(`example-${at + 1}`)
    },
  )

  test('an example that was changed can be opened anew', async () => {
    const { page, screenshot } = await arrive()
    await write(page, '{ dataset { version } }')
    await page.getByRole('button', { name: 'Show Examples' }).click()
    await page.getByRole('button', { name: EXAMPLES[0]!.title }).click()
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(EXAMPLES[0]!.query)
    expect(await tabs(page).count()).toBe(EXAMPLES.length + 1)
    await screenshot('examples')
  })

  test('the documentation tells what things are', async () => {
    const { page, screenshot } = await arrive()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const docs = page.getByRole('region', { name: 'Documentation Explorer' })
    await docs.getByText('Measure', { exact: true }).first().click()
    const described = docs.locator('.graphiql-markdown-description').first()
    await expect.poll(() => described.textContent()).toMatch(/\w{3}/)
    expect(await docs.getByText('supporters').count()).toBeGreaterThan(0)
    await screenshot('documentation')
  })

  test('is dark where the system is, and when chosen', async () => {
    const { page, screenshot } = await arrive(service.address, { colorScheme: 'dark' })
    expect(await brightness(page)).toBeLessThan(200)
    await screenshot('dark')
    await page.getByRole('button', { name: 'Open settings dialog' }).click()
    await page.getByRole('button', { name: 'Light', exact: true }).click()
    expect(await brightness(page)).toBeGreaterThan(600)
  })

  test('fits a narrow screen, and can be used there', async () => {
    const { page, screenshot } = await arrive(service.address, { viewport: { width: 360, height: 740 } })
    expect((await run(page)).errors).toBeUndefined()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
      const { x, width, height } = (await page.locator(part).boundingBox())!
      expect([x >= 0, x + width <= 360, width > 300, height > 200], part).toEqual([true, true, true, true])
    }
    await screenshot('narrow')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('region', { name: 'Documentation Explorer' }).waitFor()
    await screenshot('narrow-documentation')
  })

  describe('the address is a link to the open tab', () => {
    const query =
      'query One($id: ID!) { node(id: $id) { id } }\nquery Two($id: ID!) { second: node(id: $id) { id } }'
    const variables = '{\n  "id": "measure:naloxon"\n}'
    const link = () => {
      const parts = { query, variables: '{"id":"measure:naloxon"}', operationName: 'Two' }
      return `${service.address}?${new URLSearchParams(parts).toString()}`
    }

    test('that opens with query, variables and operation, beside the examples', async () => {
      const { page, screenshot } = await arrive(link())
      expect(await textOf(page, 'operation.graphql')).toBe(query)
      expect(await textOf(page, 'variables.json')).toBe(variables)
      expect(await tabs(page).count()).toBe(EXAMPLES.length + 1)
      await expect.poll(() => tabs(page).last().textContent()).toBe('Two')
      await page.locator('.graphiql-query-editor .monaco-editor').first().click()
      await screenshot('permalink')
      expect(page.url()).toBe(link())
    })

    test('that follows what is typed, without a new entry in the history', async () => {
      const { page } = await arrive()
      const entries = await page.evaluate('history.length')
      await write(page, '{ dataset { version } }')
      const expected = new URLSearchParams({ query: '{ dataset { version } }' }).toString()
      await expect.poll(() => new URL(page.url()).search).toBe(`?${expected}`)
      expect(await page.evaluate('history.length')).toBe(entries)
      const other = await arrive(page.url())
      expect(await textOf(other.page, 'operation.graphql')).toBe('{ dataset { version } }')
      expect((await run(other.page)).data!.dataset.version).toMatch(/^[0-9a-f]/)
    })

    test('that tabs kept from before do not hide, and that hides none of them', async () => {
      const { page } = await arrive()
      await write(page, '{ dataset { loadedAt } }')
      await expect.poll(() => page.url()).toContain('loadedAt')
      await page.waitForTimeout(600) // GraphiQL stores tabs half a second after the last change.
      await open(page, link())
      expect(await textOf(page, 'operation.graphql')).toBe(query)
      expect(await tabs(page).count()).toBe(EXAMPLES.length + 1)
      await tabs(page).first().click()
      await expect.poll(() => textOf(page, 'operation.graphql')).toBe('{ dataset { loadedAt } }')
    })

    test('that a reload and a step back and forth leave as they were', async () => {
      const { page } = await arrive()
      await write(page, '{ dataset { licence } }')
      await expect.poll(() => page.url()).toContain('licence')
      await page.reload()
      await ready(page)
      expect(await textOf(page, 'operation.graphql')).toBe('{ dataset { licence } }')
      expect(await tabs(page).count()).toBe(EXAMPLES.length)
      await page.goto('about:blank')
      await page.goBack()
      await ready(page)
      expect(await textOf(page, 'operation.graphql')).toBe('{ dataset { licence } }')
      expect(await tabs(page).count()).toBe(EXAMPLES.length)
    })
  })

  test('what another GraphiQL kept at this address does not change a first visit', async () => {
    const { page } = await arrive()
    await page.evaluate(`localStorage.clear(); localStorage.setItem('graphiql:query', '{ theirs }')`)
    await open(page, service.address)
    expect(await textOf(page, 'operation.graphql')).toBe(EXAMPLES[0]!.query)
  })
})
