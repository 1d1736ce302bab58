import { AsyncLocalStorage } from 'node:async_hooks'
import { GraphError } from './errors.js'

/** The writes of one process, one at a time in the order they were asked for. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve()
  #closed = false
  readonly #running = new AsyncLocalStorage<{ ended: boolean }>()

  /**
   * Runs `task` after all tasks before it, whether they resolved or rejected.
   * @throws {GraphError} CLOSED after `close`; STATEMENT from within a running task, which would wait for itself for ever
   */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw closed()
    if (this.#running.getStore()?.ended === false)
      throw new GraphError(
        'STATEMENT',
        'a write was asked for inside a write and would wait for itself; use the transaction, or the write, that the work was given',
      )
    const state = { ended: false }
    const result = this.#last.then(() =>
      this.#running.run(state, task).finally(() => {
        state.ended = true
      }),
    )
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Takes no more tasks and resolves when those taken have ended. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#last
  }
}

/** What whoever comes after `close` is told. */
export function closed(): GraphError {
  return new GraphError('CLOSED', 'the store is closed; open it again to read or write')
}
