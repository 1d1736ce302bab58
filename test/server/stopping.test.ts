import { Agent, get, type IncomingMessage } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { Child } from './child.js'

// Processes of their own, started from source: slow on a machine that does other things as well.
vi.setConfig({ testTimeout: 180_000 })

let child: Child | undefined
afterEach(() => void child?.signal('SIGKILL'))

async function slowService(drain: number): Promise<string> {
  child = new Child('test/server/slow-service.ts', [String(drain)])
  await child.until(/http:\S+\n/)
  return /http:\S+/.exec(child.stdout)![0]
}

/** fetch() keeps connections to itself; here they matter. */
function ask(url: string, agent?: Agent): Promise<{ message: IncomingMessage; body: string }> {
  const headers = { 'apollo-require-preflight': '1' }
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (message) => {
      let body = ''
      message.on('data', (chunk) => (body += chunk)).on('end', () => resolve({ message, body }))
    }).on('error', reject)
  })
}

const slow = (url: string, ms: number) => `${url}/graphql?query={slow(ms:${ms})}`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('SIGTERM lets running requests finish, takes no new ones, closes the store and ends with 0', async () => {
  const url = await slowService(20_000)
  const agent = new Agent({ keepAlive: true })
  await ask(`${url}/health`, agent)
  const running = ask(slow(url, 2_000), agent)
  await pause(500)
  child!.signal('SIGTERM')
  await pause(300)
  await expect(ask(`${url}/health`)).rejects.toThrow('ECONNREFUSED')
  const { message, body } = await running
  expect(JSON.parse(body).data).toEqual({ slow: 2_000 })
  expect(message.headers.connection).toBe('close')
  expect(await child!.end()).toBe(0)
  expect(child!.stdout).toContain('store closed')
})

test('a connection that is kept open for nothing does not keep the service', async () => {
  const url = await slowService(20_000)
  const agent = new Agent({ keepAlive: true })
  await ask(`${url}/health`, agent)
  const started = Date.now()
  child!.signal('SIGINT')
  expect(await child!.end()).toBe(0)
  expect(Date.now() - started).toBeLessThan(15_000)
})

test('a request that takes longer than the drain is cut off', async () => {
  const url = await slowService(200)
  const running = ask(slow(url, 14_000))
  await pause(500)
  const started = Date.now()
  child!.signal('SIGTERM')
  await expect(running).rejects.toThrow()
  expect(await child!.end()).toBe(0)
  expect(Date.now() - started).toBeLessThan(10_000)
})

test('a second signal ends it at once', async () => {
  const url = await slowService(60_000)
  ask(slow(url, 14_000)).catch(() => undefined)
  await pause(500)
  child!.signal('SIGTERM')
  await pause(300)
  child!.signal('SIGTERM')
  expect(await child!.end()).toBe(1)
})
