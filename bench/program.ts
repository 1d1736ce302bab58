import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { residentMemory } from './process-usage.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** A server run by plain node as `npm start` does. */
export interface Program {
  /** Where it answers GraphQL. */
  address: string
  port: number
  pid: number
  /** From the start of the process to its first answer, in ms. */
  firstAnswer: number
  /** Memory that it holds now, in bytes; undefined where the system does not tell. */
  resident(): number | undefined
  stop(): Promise<void>
}

/** Starts the built program on a data folder and waits for the first answer. */
export function startProgram(data: string, query: string): Promise<Program> {
  return startService({ REMISSGRAF_DATA: data }, query)
}

/** Starts the built program with settings and waits for the first answer. */
export function startService(
  settings: Readonly<Record<string, string>>,
  query: string,
  nodeOptions: readonly string[] = [],
): Promise<Program> {
  return startServer(
    [...nodeOptions, 'dist/main.js', 'serve'],
    // The bench asks more in a minute than any visitor may.
    { REMISSGRAF_LOG: 'error', REMISSGRAF_MAX_RATE: '0', ...settings },
    (address) => ask(address, query),
  )
}

/**
 * Runs a server on a free port, which it finds in PORT, until it answers.
 * @param args of node
 * @throws {Error} where it ends before
 */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  askFirst: (address: string) => Promise<unknown>,
): Promise<Program> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/graphql`
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  while (!(await succeeds(askFirst(address)))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended; is it built? (npm run build)`)
    await sleep(5)
  }
  const firstAnswer = performance.now() - began
  const pid = child.pid!
  return { address, port, pid, firstAnswer, resident: () => residentMemory(pid), stop: () => stop(child) }
}

/** Asks one query by POST. @throws {Error} where the answer is not whole */
export async function ask(address: string, query: string, variables: object = {}): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  if (response.status !== 200 || text.includes('"errors"'))
    throw new Error(`${response.status}: ${text.slice(0, 500)}`)
}

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
