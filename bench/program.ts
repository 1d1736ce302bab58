import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** The built program, run by plain node as `npm start` does. */
export interface Program {
  /** Where it answers GraphQL. */
  address: string
  /** From the start of the process to its first answer, in ms. */
  firstAnswer: number
  /** Memory that it holds now, in bytes; undefined where the system does not tell. */
  resident(): number | undefined
  stop(): Promise<void>
}

/** Starts it on a data folder and waits for the first answer. */
export async function startProgram(data: string, query: string): Promise<Program> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/graphql`
  const began = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=64', 'dist/main.js', 'serve'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      REMISSGRAF_DATA: data,
      REMISSGRAF_LOG: 'error',
      // The bench asks more in a minute than any visitor may.
      REMISSGRAF_MAX_RATE: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await answers(address, query))) {
    if (child.exitCode !== null) throw new Error('dist/main.js ended; is it built? (npm run build)')
    await sleep(5)
  }
  const firstAnswer = performance.now() - began
  return { address, firstAnswer, resident: () => residentOf(child), stop: () => stop(child) }
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

function answers(address: string, query: string): Promise<boolean> {
  return ask(address, query).then(
    () => true,
    () => false,
  )
}

function residentOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
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
