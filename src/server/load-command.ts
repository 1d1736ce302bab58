import { load } from '../dataset/load/load.js'
import { reportLines } from '../dataset/load/load-report.js'
import { openGraph } from '../graph/open.js'
import type { Config } from './config.js'
import { everySecond } from './progress.js'
import { seedRows } from './seed-rows.js'
import { storeOptions } from './store-options.js'

export interface LoadCommand {
  config: Config
  dryRun: boolean
  print: (line: string) => void
}

/** Comparing a store of millions with the seeds takes its time, and nobody waits for an answer. */
const LONGEST_READ = 600_000

/**
 * The command `load`: makes the configured store hold the seeds, finishing what a killed load left.
 * @throws {SeedFaults} before the store is touched; @throws {GraphError}; @throws {LoadError}
 */
export async function runLoad({ config, dryRun, print }: LoadCommand): Promise<void> {
  const rows = await seedRows(config.REMISSGRAF_SEEDS)
  const graph = await openGraph(storeOptions(config, LONGEST_READ))
  try {
    if (!dryRun) await graph.recover()
    const report = await load(graph, rows, {
      dryRun,
      onProgress: everySecond(({ phase, done, total }) => print(`${phase}: ${done} of ${total}`)),
    })
    for (const line of reportLines(report)) print(line)
  } finally {
    await graph.close()
  }
}
