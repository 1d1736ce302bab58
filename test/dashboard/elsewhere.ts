import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { build, type Rollup } from 'vite'

/** Serves a page at an origin of its own, as somebody else's web server would. @returns its address */
export async function serveElsewhere(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Answers in the place of the CDN that snippets load Plot from, with the copy that is installed here. */
export async function answerForCdn(page: Page, address: string): Promise<void> {
  const body = await bundled('node_modules/@observablehq/plot/src/index.js')
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } }),
  )
}

/** A module of the project with all it imports, as text. */
export async function bundled(file: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: file, formats: ['es'] } },
  })
  const [output] = outputs as Rollup.RollupOutput[]
  return output!.output[0].code
}
