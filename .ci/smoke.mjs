// Starts the built program with plain node on an empty folder, asks the README's first query, and ends it:
// what tests that compile on the fly cannot show.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

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

async function serveAndAsk(where) {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    REMISSGRAF_DATA: data,
    REMISSGRAF_LOG: 'warn',
  }
  const began = performance.now()
  const server = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const answer = await ask(`http://127.0.0.1:${port}/graphql`, server)
    console.log(`on ${where}: answered after ${Math.round(performance.now() - began)} ms`)
    server.kill('SIGTERM')
    const [code] = await Promise.race([ended, sleep(15_000, ['still running 15 s after SIGTERM'])])
    if (code !== 0) throw new Error(`SIGTERM: expected exit status 0, but got ${code}`)
    return answer
  } finally {
    server.kill('SIGKILL')
  }
}

/** Asks until the server is up and its data loaded, at most a minute. */
async function ask(url, server) {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const response = await post(url).catch(() => undefined)
    if (response?.status === 200) {
      const text = await response.text()
      const { data: answer, errors } = JSON.parse(text)
      if (errors || !answer.measure?.positions?.nodes?.length) throw new Error(`unexpected answer: ${text}`)
      return JSON.stringify(answer)
    }
    await sleep(100)
  }
  throw new Error('the built program did not answer')
}

function post(url) {
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
