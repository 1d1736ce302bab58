import type { Graph } from '../../graph/graph.js'
import { ensureIds, ensureSchema } from '../../graph/schema.js'
import { diff, isEmpty, sizeOf } from './diff.js'
import { LoadAttempt, Stale, type Progress } from './load-attempt.js'
import { reportOf, type LoadReport } from './load-report.js'
import type { Rows } from '../rows/rows.js'
import { needsLoad, stateAndStamp } from './state.js'

export interface LoadOptions {
  /** Only tells what would change. */
  dryRun?: boolean
  /** Is told after each batch how far a phase has come. */
  onProgress?: (progress: Progress) => void
  /** Rows of one statement. */
  batchSize?: number
  /** Nodes of one statement that deletes. */
  deleteSize?: number
  /** The most changed nodes that go in one transaction. */
  transactionLimit?: number
}

const BATCH_SIZE = 5000
const DELETE_SIZE = 2000
const TRANSACTION_LIMIT = 20_000

/**
 * Makes the store hold exactly these rows, whatever an earlier load, finished or killed, has left in it, and writes
 * only what differs, after making the constraints and indexes that are missing. Up to `transactionLimit` changed nodes all of it is stored or nothing; more goes in batches, and
 * readers wait until the last one is in. Loads queue: in a process, and on a server by the lock of a publication.
 * @throws {LoadError} MISSING_END where rows contradict each other; TAKEN_OVER where another load has begun since
 * @throws {GraphError} from the engine
 */
export async function load(graph: Graph, rows: Rows, options: LoadOptions = {}): Promise<LoadReport> {
  const {
    dryRun,
    onProgress,
    batchSize = BATCH_SIZE,
    deleteSize = DELETE_SIZE,
    transactionLimit = TRANSACTION_LIMIT,
  } = options
  for (;;) {
    const { state, stamp } = await stateAndStamp(graph)
    const found = await diff(graph, rows)
    const report = reportOf(found, rows, state)
    if (dryRun) return report
    if (isEmpty(found) && !needsLoad(state, rows)) {
      await endMark(graph)
      return report
    }
    const sizes = { batchSize, deleteSize }
    const inOne = sizeOf(found) <= transactionLimit
    const isFirst = state === null
    if (isFirst && !inOne) await ensureIds(graph)
    // A store of the same build has all of them; looking for ninety takes longer than a small load.
    else if (state?.build !== rows.build || state.loading !== undefined) await ensureSchema(graph)
    const attempt = new LoadAttempt(graph, rows, { diff: found, stamp, sizes, isFirst, onProgress })
    try {
      await (inOne ? attempt.inOneTransaction() : attempt.inBatches())
      return { ...report, written: inOne ? 'transaction' : 'batches' }
    } catch (error) {
      // Another load was in between: compare again. Each time one has ended, so this ends too.
      if (!(error instanceof Stale)) throw error
    }
  }
}

/** A load that failed before it wrote anything leaves its mark, and readers would wait for the one that ends it. */
async function endMark(graph: Graph): Promise<void> {
  if ((await graph.revision()) % 2 === 1) await graph.publish(async () => undefined)
}
