import { recount } from '../dataset/recount/recount.js'
import { openGraph } from '../graph/open.js'
import type { Config } from './config.js'
import { everySecond } from './progress.js'
import { storeOptions } from './store-options.js'

/** Nobody waits for an answer while a store of millions is counted. */
const LONGEST_READ = 600_000
const MOST_TOLD = 50

/**
 * The command `check --store`: proves the tallies of the configured store by a recount.
 * @returns the exit code: 0 where all are right, else 1
 * @throws {GraphError}
 */
export async function runRecount(config: Config, print: (line: string) => void): Promise<number> {
  const graph = await openGraph(storeOptions(config, LONGEST_READ))
  try {
    const { counted, faults } = await recount(graph, everySecond(print))
    for (const fault of faults.slice(0, MOST_TOLD)) print(fault)
    if (faults.length > MOST_TOLD) print(`… and ${faults.length - MOST_TOLD} more`)
    print(
      faults.length === 0
        ? `the roll-ups of ${counted} nodes equal a recount of their positions`
        : `${faults.length} faults in the roll-ups of ${counted} nodes; load the seeds into an empty store`,
    )
    return faults.length === 0 ? 0 : 1
  } finally {
    await graph.close()
  }
}
