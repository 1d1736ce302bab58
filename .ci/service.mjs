// The built program, started with plain node: what tests that compile on the fly cannot show.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Serves the folder `data` while `work` runs, then ends it by SIGTERM, which has to work.
 * @param work takes the address, as in http://127.0.0.1:4000, and what the process is; may begin before it answers
 */
export async function withService(data, work) {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    REMISSGRAF_DATA: data,
    REMISSGRAF_LOG: 'warn',
  }
  const server = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const answer = await work(`http://127.0.0.1:${port}`, server)
    server.kill('SIGTERM')
    const [code] = await Promise.race([ended, sleep(15_000, ['still running 15 s after SIGTERM'])])
    if (code !== 0) throw new Error(`SIGTERM: expected exit status 0, but got ${code}`)
    return answer
  } finally {
    server.kill('SIGKILL')
  }
}

/** Asks until the server is up and its data loaded, at most a minute. @returns the first answer with status 200 */
export async function firstAnswer(server, url, init) {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const response = await fetch(url, init).catch(() => undefined)
    if (response?.status === 200) return response
    await sleep(100)
  }
  throw new Error('the built program did not answer')
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
