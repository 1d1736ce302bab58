import type { Graph } from '../graph/graph.js'
import { RequestError } from '../schema/errors.js'
import { AnswerCache } from './answer-cache.js'
import { RevisionClock } from './revision-clock.js'

/** What the store says it holds. */
export interface DatasetState {
  readonly version: string
  readonly build: string
  /** ISO 8601, UTC. */
  readonly loadedAt: string
  /** The version that a load in batches is writing, or was when it was killed. */
  readonly loading?: string | null
}

/** All that lives as long as a revision of the store, shared by the requests that are answered from it. */
export interface Scope<Loaders> {
  readonly revision: number
  readonly dataset: DatasetState
  readonly loaders: Loaders
  /**
   * What was answered in it. An answer may get in before it is known that the scope still stands: if it does not, every
   * later answer from the scope fails that check as well.
   */
  readonly answers: AnswerCache
}

export interface SnapshotOptions<Loaders> {
  graph: Pick<Graph, 'revision' | 'notice'>
  /** undefined: nothing is loaded */
  readDataset: () => Promise<DatasetState | undefined>
  createLoaders: () => Loaders
  /** How much of answers a scope keeps, in bytes; nothing where left out. */
  cacheBytes?: number
  /** How long a request waits for a publication to end, in ms. */
  patience?: number
  /** Between two looks at an odd revision, in ms. */
  pause?: number
}

const TRIES = 5

/**
 * Answers from one state of the store, never from a mix of two (design.md, section 4).
 *
 * A request executes in the current scope; then the revision is read, or known by a read that still holds good. If it
 * did not move, nothing the execution saw can have been newer than the scope; else all is done again.
 */
export class Snapshots<Loaders> {
  private scope: Promise<Scope<Loaders>> | undefined
  private readonly clock: RevisionClock
  private oddSince: number | undefined

  constructor(private readonly options: SnapshotOptions<Loaders>) {
    this.clock = new RevisionClock(options.graph)
  }

  /**
   * @param execute is called once for each try, each time with one scope
   * @throws {RequestError} NOT_READY: nothing or only half a load is stored, or it changes without pause
   * @throws {GraphError} the store does not answer
   */
  async answer<Answer>(execute: (scope: Scope<Loaders>) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const current = (this.scope ??= this.open())
      const scope = await current.catch((error: unknown) => {
        this.retire(current)
        throw error
      })
      this.clock.ahead()
      const answer = await execute(scope)
      if (await this.stands(scope)) return answer
      this.retire(current)
    }
    throw new RequestError('NOT_READY', { reason: 'it is being replaced again and again' })
  }

  /** Whether all that has been read up to this call is of what the scope was opened on. @throws {GraphError} */
  async stands(scope: Scope<Loaders>): Promise<boolean> {
    return (await this.clock.now()) === scope.revision
  }

  /** What is stored, without waiting. @throws {RequestError} NOT_READY; @throws {GraphError} */
  async state(): Promise<{ revision: number; dataset: DatasetState }> {
    const revision = await this.clock.fromNow()
    if (revision % 2 === 1)
      throw new RequestError('NOT_READY', { reason: 'a new version is being published' })
    return { revision, dataset: whole(await this.options.readDataset()) }
  }

  private async open(): Promise<Scope<Loaders>> {
    const revision = await this.evenRevision()
    const dataset = whole(await this.options.readDataset())
    const { createLoaders, cacheBytes = 0 } = this.options
    return { revision, dataset, loaders: createLoaders(), answers: new AnswerCache(cacheBytes) }
  }

  private retire(scope: Promise<Scope<Loaders>>): void {
    // Another request may have retired it, and a newer one be in its place.
    if (this.scope === scope) this.scope = undefined
  }

  /** Waits while the revision is odd, but no longer than `patience` since it was first seen odd, whoever waited. */
  private async evenRevision(): Promise<number> {
    const { patience = 5_000, pause = 50 } = this.options
    for (;;) {
      const revision = await this.clock.now()
      if (revision % 2 === 0) {
        this.oddSince = undefined
        return revision
      }
      this.oddSince ??= Date.now()
      if (Date.now() - this.oddSince >= patience)
        throw new RequestError('NOT_READY', { reason: 'a new version is being published' })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function whole(dataset: DatasetState | undefined): DatasetState {
  if (!dataset) throw new RequestError('NOT_READY', { reason: 'nothing is loaded yet' })
  if (dataset.loading)
    throw new RequestError('NOT_READY', { reason: `version ${dataset.loading} is only half loaded` })
  return dataset
}
