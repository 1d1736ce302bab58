import type { Graph } from '../graph/graph.js'

/** A moment by two clocks: one that nobody sets, and one that goes on while the machine sleeps. */
interface Moment {
  steady: number
  wall: number
}

/** Tells the revision of the store with as few reads as are certain: see `Graph.notice`. */
export class RevisionClock {
  private running: Promise<number> | undefined
  private next: Promise<number> | undefined
  /** The last even revision, if none came after it, and when its read began. */
  private last: { revision: number; began: Moment } | undefined

  constructor(private readonly graph: Pick<Graph, 'revision' | 'notice'>) {}

  /**
   * The revision of all that has been read of the store up to this call: read now, or not so long ago that anything
   * newer could have been seen. @throws {GraphError}
   */
  async now(): Promise<number> {
    const moment = thisMoment()
    if (this.graph.notice > 0 && !this.holds(moment)) await this.running?.catch(() => undefined)
    return this.holds(moment) ? this.last!.revision : this.fromNow()
  }

  /** Has the revision read before the last read holds no longer, so that no answer that is being made waits for it. */
  ahead(): void {
    if (this.graph.notice === 0 || this.running || this.holds(thisMoment(), this.graph.notice / 2)) return
    this.fromNow().catch(() => undefined)
  }

  /** The revision by a read that starts after this call; all who call before it starts share it. @throws {GraphError} */
  fromNow(): Promise<number> {
    this.next ??= (this.running ?? Promise.resolve())
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        const running = this.read().finally(() => (this.running = undefined))
        this.running = running
        this.next = undefined
        return running
      })
    return this.next
  }

  private async read(): Promise<number> {
    const began = thisMoment()
    const revision = await this.graph.revision()
    this.last = revision % 2 === 0 ? { revision, began } : undefined
    return revision
  }

  private holds(moment: Moment, within = this.graph.notice): boolean {
    if (this.last === undefined || within === 0) return false
    const { steady, wall } = this.last.began
    return Math.max(moment.steady - steady, Math.abs(moment.wall - wall)) <= within
  }
}

const thisMoment = (): Moment => ({ steady: performance.now(), wall: Date.now() })
