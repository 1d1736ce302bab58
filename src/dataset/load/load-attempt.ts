import { randomUUID } from 'node:crypto'
import type { Graph, Transaction } from '../../graph/graph.js'
import { INDEXES } from '../../graph/schema.js'
import { statement } from '../../graph/statement.js'
import type { Diff } from './diff.js'
import { LoadError } from './load-error.js'
import type { Rows } from '../rows/rows.js'
import { stampOf } from './state.js'
import type { Phase, StepSizes } from './step.js'
import { forgetChecksums, steps, totals } from './steps.js'
import { LICENCE } from '../rows/version.js'

export interface Progress {
  phase: Phase | 'indexes'
  done: number
  total: number
}

/** What differs from the store as it was under a stamp, and how to write it. */
export interface Compared {
  diff: Diff
  stamp: string
  sizes: StepSizes
  /** Nothing was ever loaded: no index but those of the ids need be there. */
  isFirst: boolean
  onProgress?: (progress: Progress) => void
}

type Stamp = { loadId: string | null; loadStep: number | null }
const TAKE = statement<object, Stamp>('dataset/take', [])
const BEGIN = statement<{ version: string; loadId: string }, object>('dataset/begin', ['version', 'loadId'])
const STEP = statement<object, { loadId: string | null }>('dataset/step', [])
const FINISH = statement<{ props: Record<string, string> }, object>('dataset/finish', ['props'])

/** Somebody has written since the store was compared; nothing was written by this attempt. */
export class Stale extends Error {}

/** One attempt to write one difference. */
export class LoadAttempt {
  readonly #loadId = randomUUID()

  constructor(
    private readonly graph: Graph,
    private readonly rows: Rows,
    private readonly compared: Compared,
  ) {}

  inOneTransaction(): Promise<void> {
    return this.graph.publish(async (transaction) => {
      await this.#take(transaction)
      const progress = this.#progress()
      for (const step of steps(this.compared.diff, this.compared.sizes)) {
        await step.run(transaction)
        progress(step.phase, step.size)
      }
      await this.#finish(transaction)
    })
  }

  inBatches(): Promise<void> {
    return this.graph.publishInBatches(async (write, define) => {
      await write(async (transaction) => {
        await this.#take(transaction)
        await transaction.run(BEGIN, { version: this.rows.version, loadId: this.#loadId })
        for (const step of forgetChecksums(this.compared.diff.groups, this.compared.sizes))
          await step.run(transaction)
      })
      const progress = this.#progress()
      for (const step of steps(this.compared.diff, this.compared.sizes)) {
        await write(async (transaction) => {
          await this.#stillOurs(transaction)
          await step.run(transaction)
        })
        progress(step.phase, step.size)
      }
      // Before the version is written: whoever finds it finds all that it needs.
      if (this.compared.isFirst) await this.#index(define)
      await write(async (transaction) => {
        await this.#stillOurs(transaction)
        await this.#finish(transaction)
      })
    })
  }

  /** From here on nobody else writes until the transaction ends. @throws {Stale} where somebody has since the comparison */
  async #take(transaction: Transaction): Promise<void> {
    const [row] = await transaction.run(TAKE, {})
    if (stampOf(row!) !== this.compared.stamp)
      throw new Stale('another load has written since the store was compared')
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

  async #index(define: Graph['define']): Promise<void> {
    const total = INDEXES.length
    this.compared.onProgress?.({ phase: 'indexes', done: 0, total })
    await define(INDEXES)
    this.compared.onProgress?.({ phase: 'indexes', done: total, total })
  }

  #progress(): (phase: Phase, size: number) => void {
    const total = totals(this.compared.diff)
    const done = new Map<Phase, number>()
    return (phase, size) => {
      const soFar = (done.get(phase) ?? 0) + size
      done.set(phase, soFar)
      this.compared.onProgress?.({ phase, done: soFar, total: Math.max(total[phase], soFar) })
    }
  }
}
