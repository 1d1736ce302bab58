import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A program of this project as a process of its own, from its source. */
export class Child {
  readonly process: ChildProcess
  stdout = ''
  stderr = ''

  constructor(file: string, args: readonly string[] = [], environment: Record<string, string> = {}) {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(REMISSGRAF|NEO4J|PORT$|HOST$|NODE_OPT|VITEST)/.test(name),
    )
    this.process = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: ROOT,
      env: { ...Object.fromEntries(inherited), TSX_TSCONFIG_PATH: `${ROOT}tsconfig.json`, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.process.stdout!.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()))
    this.process.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()))
  }

  /** Resolves once the output matches. @throws {Error} where the process ends before */
  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.stdout + this.stderr)) {
      if (this.process.exitCode !== null) throw new Error(`it ended: ${this.stdout}${this.stderr}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name)
  }

  /** The exit code, or the signal that ended it. */
  async end(): Promise<number | string> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'close')
    return this.process.exitCode ?? this.process.signalCode!
  }
}

export const MAIN = 'src/main.ts'

/** A folder with a copy of the seeds of the tests' own matter, and a place for the store. */
export function freshFolders(): { REMISSGRAF_SEEDS: string; REMISSGRAF_DATA: string } {
  const folder = mkdtempSync(`${tmpdir()}/remissgraf-`)
  cpSync(`${ROOT}test/dataset/seeds-ekby`, `${folder}/seeds`, { recursive: true })
  return { REMISSGRAF_SEEDS: `${folder}/seeds`, REMISSGRAF_DATA: `${folder}/data` }
}

export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
