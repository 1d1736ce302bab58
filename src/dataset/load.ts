import { randomUUID } from 'node:crypto'
import type { Graph, Transaction } from '../graph/graph.js'
import { statement } from '../graph/statement.js'
import { diff, isEmpty, sizeOf, type Diff } from './diff.js'
import { LoadError } from './loadError.js'
import { reportOf, type LoadReport } from './loadReport.js'
import type { Rows } from './rows.js'
import { needsLoad, stampOf, stateAndStamp } from './state.js'
import type { Phase, StepSizes } from './step.js'
import { forgetChecksums, steps, totals } from './steps.js'
import { LICENCE } from './version.js'

export interface LoadOptions {
  /** Only tells what would change. */
  dryRun?: boolean
  /** Is told after each batch how far a phase has come. */
  onProgress?: (progress: Progress) => void
  /** Rows of one statement; 5,000 where not given. */
  batchSize?: number
  /** Nodes of one statement that deletes; 2,000 where not given. */
  deleteSize?: number
  /** The most changed nodes that go in one transaction; 20,000 where not given. */
  transactionLimit?: number
}

export interface Progress {
  phase: Phase
  done: number
  total: number
}

type Stamp = { loadId: string | null; loadStep: number | null }
const TAKE = statement<object, Stamp>('dataset/take', [])
const BEGIN = statement<{ version: string; loadId: string }, object>('dataset/begin', ['version', 'loadId'])
const STEP = statement<object, { loadId: string | null }>('dataset/step', [])
const FINISH = statement<{ props: Record<string, string> }, object>('dataset/finish', ['props'])

/**
 * Makes the store hold exactly these rows, whatever an earlier load, finished or killed, has left in it, and writes
 * only what differs. Up to `transactionLimit` changed nodes all of it is stored or nothing; more goes in batches, and
 * readers wait until the last one is in. Loads queue: in a process, and on a server by the lock of a publication.
 * @throws {LoadError} MISSING_END where rows contradict each other; TAKEN_OVER where another load has begun since
 * @throws {GraphError} from the engine
 */
export async function load(graph: Graph, rows: Rows, options: LoadOptions = {}): Promise<LoadReport> {
  for (;;) {
    const { state, stamp } = await stateAndStamp(graph)
    const found = await diff(graph, rows)
    const report = reportOf(found, rows, state)
    if (options.dryRun) return report
    if (isEmpty(found) && !needsLoad(state, rows)) {
      await endMark(graph)
      return report
    }
    const writing = new Writing(graph, rows, found, stamp, options)
    const inOne = sizeOf(found) <= (options.transactionLimit ?? 20_000)
    try {
      await (inOne ? writing.inOneTransaction() : writing.inBatches())
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

class Stale extends Error {}

/** One attempt to write one difference. */
class Writing {
  readonly #loadId = randomUUID()
  readonly #sizes: StepSizes

  constructor(
    private readonly graph: Graph,
    private readonly rows: Rows,
    private readonly diff: Diff,
    private readonly stamp: string,
    private readonly options: LoadOptions,
  ) {
    this.#sizes = { batchSize: options.batchSize ?? 5000, deleteSize: options.deleteSize ?? 2000 }
  }

  inOneTransaction(): Promise<void> {
    return this.graph.publish(async (transaction) => {
      await this.#take(transaction)
      const progress = this.#progress()
      for (const step of steps(this.diff, this.#sizes)) {
        await step.run(transaction)
        progress(step.phase, step.size)
      }
      await this.#finish(transaction)
    })
  }

  inBatches(): Promise<void> {
    return this.graph.publishInBatches(async (write) => {
      await write(async (transaction) => {
        await this.#take(transaction)
        await transaction.run(BEGIN, { version: this.rows.version, loadId: this.#loadId })
        for (const step of forgetChecksums(this.diff.groups, this.#sizes)) await step.run(transaction)
      })
      const progress = this.#progress()
      for (const step of steps(this.diff, this.#sizes)) {
        await write(async (transaction) => {
          await this.#stillOurs(transaction)
          await step.run(transaction)
        })
        progress(step.phase, step.size)
      }
      await write(async (transaction) => {
        await this.#stillOurs(transaction)
        await this.#finish(transaction)
      })
    })
  }

  /** From here on nobody else writes until the transaction ends. @throws {Stale} where somebody has since the comparison */
  async #take(transaction: Transaction): Promise<void> {
    const [row] = await transaction.run(TAKE, {})
    if (stampOf(row!) !== this.stamp) throw new Stale('another load has written since the store was compared')
  }

  /** A loader that was thought dead, its connection lost, must not write into what another has begun since. */
  async #stillOurs(transaction: Transaction): Promise<void> {
    const [row] = await transaction.run(STEP, {})
    if (row?.loadId !== this.#loadId)
      throw new LoadError(
        'TAKEN_OVER',
        'another load has begun since and makes the store right; this one was given up',
      )
  }

  async #finish(transaction: Transaction): Promise<void> {
    const { version, build, counts } = this.rows
    await transaction.run(FINISH, {
      props: {
        id: 'dataset',
        version,
        build,
        counts: JSON.stringify(counts),
        licence: LICENCE,
        loadedAt: new Date().toISOString(),
        loadId: this.#loadId,
      },
    })
  }

  #progress(): (phase: Phase, size: number) => void {
    const total = totals(this.diff)
    const done = new Map<Phase, number>()
    return (phase, size) => {
      const soFar = (done.get(phase) ?? 0) + size
      done.set(phase, soFar)
      this.options.onProgress?.({ phase, done: soFar, total: Math.max(total[phase], soFar) })
    }
  }
}
