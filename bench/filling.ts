import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { GraphOptions } from '../src/graph/open.js'

/** What the process that fills may hold: the rows of a million positions take some ten gigabytes. */
const HEAP = 14_000

/**
 * Loads a generated referral of so many positions into an empty store, in a process of its own; then, where asked to,
 * once more with some positions changed. Tells its progress, what it took and its peak memory.
 * @throws {Error} where that process fails
 */
export async function fillStore(
  options: GraphOptions,
  positions: number,
  print: (line: string) => void,
  changes = 0,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      ...['--import', 'tsx', 'bench/fill.ts'],
      ...[String(positions), String(changes), JSON.stringify(options)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)
  child.stdout.setEncoding('utf8').on('data', (told: string) => print(told.trimEnd()))
  const [code] = (await once(child, 'close')) as [number | null]
  process.off('exit', kill)
  if (code !== 0) throw new Error(`the store could not be filled: its process ended with ${String(code)}`)
}
