// Starts the built program on an empty folder, asks the README's first query, and ends it; then once more.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstAnswer, withService } from './service.mjs'

const query = /```graphql\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1]
if (query === undefined) throw new Error('README.md has no ```graphql block')

const data = mkdtempSync(join(tmpdir(), 'remissgraf-smoke-'))
try {
  const first = await serveAndAsk('an empty folder')
  const second = await serveAndAsk('the folder it left')
  if (first !== second) throw new Error('a second start on the same folder answers otherwise')
} finally {
  rmSync(data, { recursive: true, force: true })
}

function serveAndAsk(where) {
  const began = performance.now()
  return withService(data, async (address, server) => {
    const headers = { 'content-type': 'application/json' }
    const post = { method: 'POST', headers, body: JSON.stringify({ query }) }
    const text = await (await firstAnswer(server, `${address}/graphql`, post)).text()
    const { data: answer, errors } = JSON.parse(text)
    if (errors || !answer.measure?.positions?.nodes?.length) throw new Error(`unexpected answer: ${text}`)
    console.log(`on ${where}: answered after ${Math.round(performance.now() - began)} ms`)
    return JSON.stringify(answer)
  })
}
