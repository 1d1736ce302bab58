/** Batches of a loader that are under way before what is asked for waits: a store has several processors. */
const SIDE_BY_SIDE = 4
/** It waits no longer than this for one of them, in ms. */
const PATIENCE = 10

/**
 * When the batches of a loader start, so that what several requests ask for at about the same time goes to the store
 * in one statement: at once while the store does little for the loader; else when a statement under way has ended.
 */
export class Gathering {
  private underWay = 0
  private readonly waiting = new Set<() => void>()

  /** For DataLoader's `batchScheduleFn`. Several batches wait where more is asked for than fits into one. */
  readonly schedule = (start: () => void): void => {
    // After the promises that are settled by now, for they may ask for more.
    if (this.underWay < SIDE_BY_SIDE) return void Promise.resolve().then(() => process.nextTick(start))
    const go = () => {
      clearTimeout(timer)
      this.waiting.delete(go)
      start()
    }
    const timer = setTimeout(go, PATIENCE)
    this.waiting.add(go)
  }

  /** Reads of the store, as a batch under way. */
  async read<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    this.underWay++
    try {
      return await read()
    } finally {
      this.underWay--
      for (const go of [...this.waiting]) go()
    }
  }
}
