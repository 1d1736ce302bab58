import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { askApi } from './ask-api.js'
import { chromium, settled, useDashboard } from './dashboard.js'

describe.skipIf(chromium === undefined)('where the operator has the sources', () => {
  const dashboard = useDashboard({
    REMISSGRAF_SEEDS: 'test/dataset/seeds-ekby',
    REMISSGRAF_SOURCES: 'test/dataset/sources-ekby',
  })

  test('a position unfolds to its quotation, and that to the lines around it', async () => {
    const { page, screenshot } = await dashboard.arrive('/?lang=en')
    const figure = page.locator('#supported')
    await figure.getByText('The positions behind this').click()
    await figure.locator('.figure__part > summary').first().click()
    await settled(page)
    const position = figure.locator('.position').first()
    await position.getByText(/^Evidence/).click()
    await position.getByText('Show the surrounding lines').first().click()
    const shown = position.locator('.quotation__text').first()
    await shown.waitFor()
    const text = (await shown.textContent())!
    const phrase = (await position.locator('blockquote').first().textContent())!.trim()
    expect(text.replace(/\s+/g, ' ')).toContain(phrase)
    expect(text.split('\n').length).toBeGreaterThan(3)
    const texts = ['ekby-2031', 'ekby-kok-2029', 'kockbladet-2031'].map((name) =>
      readFileSync(`test/dataset/sources-ekby/${name}.txt`, 'utf8'),
    )
    expect(texts.some((source) => source.includes(text.trim().split('\n')[0]!))).toBe(true)
    await screenshot('evidence-with-lines')
  })

  test('another matter than the first has the same page: nothing in the code knows the real one', async () => {
    const { matters } = await askApi(dashboard.address('/'), '{ matters { nodes { kind title } } }')
    const referral = matters.nodes.find(({ kind }: any) => kind === 'REFERRAL')
    const { page } = await dashboard.arrive('/')
    expect(await page.locator('h1').textContent()).toBe(referral.title)
  })
})
