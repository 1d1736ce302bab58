import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = ['dist/main.js', 'dist/playground/index.html', 'dist/dashboard/index.html']
const START_MS = 60_000

export interface BuiltService {
  /** Where the playground and the API answer. */
  address: string
  /** Where the dashboard stands. */
  home: string
  stop(): Promise<void>
}

/**
 * Starts the built program with plain node on the real seeds and, unless the environment says otherwise, a store in
 * memory. `npm test` builds it first.
 */
export async function startBuilt(environment: Record<string, string> = {}): Promise<BuiltService> {
  if (isStale()) throw new Error('dist is missing or older than src: run npm run build')
  const port = await freePort()
  const service = spawn(process.execPath, ['dist/main.js', 'serve'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      REMISSGRAF_STORE: 'grafeo',
      REMISSGRAF_DATA: ':memory:',
      REMISSGRAF_SEEDS: 'seeds',
      REMISSGRAF_LOG: 'error',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(service, 'exit')
  const kill = () => void service.kill('SIGKILL')
  process.on('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    service.kill('SIGTERM')
    await ended
  }
  const home = `http://127.0.0.1:${port}`
  for (
    const giveUp = Date.now() + START_MS;
    Date.now() < giveUp && service.exitCode === null;
    await sleep(50)
  )
    if (await isReady(`${home}/ready`)) return { address: `${home}/graphql`, home: `${home}/`, stop }
  await stop()
  throw new Error('node dist/main.js serve did not become ready')
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  )
}

/** Whether a source is newer than what was built of it. */
function isStale(): boolean {
  const built = BUILT.map((file) => ROOT + file)
  if (!built.every((file) => existsSync(file))) return true
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs))
  const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${ROOT}src/${file}`,
  )
  return [
    ...sources,
    `${ROOT}vite.config.ts`,
    `${ROOT}vite.dashboard.config.ts`,
    `${ROOT}package-lock.json`,
  ].some((file) => statSync(file).mtimeMs > oldest)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
