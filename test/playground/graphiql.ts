import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Opens an address and waits until the playground can be used: its editor is there and has the schema. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

export async function ready(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.graphiql-response .monaco-editor').waitFor()
}

/** The whole text of an editor, which shows only the lines that fit. */
export function textOf(
  page: Page,
  editor: 'operation.graphql' | 'variables.json' | 'response.json',
): Promise<string> {
  const model = `__MONACO.editor.getModels().find((model) => model.uri.path.endsWith('${editor}'))`
  return page.evaluate(`${model}.getValue()`)
}

/** Presses the run button and returns the answer once it is whole. */
export async function run(page: Page): Promise<{ data?: Record<string, any>; errors?: unknown[] }> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: /^Execute query/ }).click()
  const body = await (await answered).text()
  await expect
    .poll(async () => JSON.stringify(parsed(await textOf(page, 'response.json'))))
    .toBe(JSON.stringify(parsed(body)))
  return JSON.parse(body) as Awaited<ReturnType<typeof run>>
}

/** Pastes a text in place of what the query editor holds; typed brackets would bring their own closing ones. */
export async function write(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(query)})`)
  await page.keyboard.press('Control+V')
}

/** How bright the page's background is: 0 black, 765 white. */
export async function brightness(page: Page): Promise<number> {
  const background = `getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`
  const [red, green, blue] = (await page.evaluate<string>(background)).match(/\d+/g)!.map(Number)
  return red! + green! + blue!
}

export const tabs = (page: Page) => page.locator('.graphiql-tab-button')

/** Chooses a tab, and waits until its operation is the one that would run: the playground looks which a moment later. */
export async function choose(page: Page, at: number, operation: string): Promise<void> {
  await tabs(page).nth(at).click()
  const kept = async () => {
    const state = JSON.parse(
      await page.evaluate(`localStorage.getItem('remissgraf:graphiql:tabState') ?? '{"tabs":[]}'`),
    )
    return { at: state.activeTabIndex, operation: state.tabs[state.activeTabIndex]?.operationName }
  }
  await expect.poll(kept).toEqual({ at, operation })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
