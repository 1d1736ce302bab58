import { setTimeout as sleep } from 'node:timers/promises'
import { GraphError } from './errors.js'
import type { Graph, StatementListener, Transaction, WorkInBatches } from './graph.js'
import { Neo4jConnection, NO_LIMIT } from './neo4j-connection.js'
import type { Neo4jPlace } from './neo4j-errors.js'
import { closed, WriteQueue } from './queue.js'
import { ANSWER, LOCK, MARK, RAISE, RECOVER, REVISION } from './revision.js'
import type { Statement } from './statement.js'

export interface Neo4jOptions extends Neo4jPlace {
  /** The longest a read may take, in milliseconds; 15,000 where not given. */
  timeoutMs?: number
  onStatement?: StatementListener
}

const READ_MS = 15_000
/** Readers ask for the revision ten times a second at most, then, and a publication takes so much longer. */
const NOTICE_MS = 100
/** For timers that ring early and clocks that run unlike. */
const LONGER_MS = 20
const CHECK_MS = 5000
const WRITE_MS = 15 * 60_000
/** Over a million positions that are there already an index takes a while. */
const INDEX_SECONDS = 900

// Neo4j's own, so it stands here and not among the statements of both engines.
const AWAIT_INDEXES: Statement<object, object> = {
  name: 'graph/neo4j.ts#awaitIndexes',
  text: `CALL db.awaitIndexes(${INDEX_SECONDS})`,
  parameters: new Set(),
}

/** @throws {GraphError} UNREACHABLE, with what to set, where no server answers or it refuses the credentials */
export async function openNeo4j({
  timeoutMs = READ_MS,
  onStatement,
  ...place
}: Neo4jOptions): Promise<Graph> {
  const graph = new Neo4jGraph(new Neo4jConnection(place, onStatement ?? (() => undefined)), timeoutMs)
  try {
    await graph.health()
  } catch (error) {
    await graph.close()
    throw error
  }
  return graph
}

/**
 * A Neo4j server, on which a statement can see half of another's commit: readers are safe because the revision
 * is odd whenever one commits. A publication holds the lock of a loader (the node Lock) in its own transaction
 * and marks the revision (the node Revision) from a second one, so that the mark is seen before the commit. Between
 * the two it waits: who read an even revision just before the mark may rely on it for `notice`, and need not read it
 * for each answer.
 */
class Neo4jGraph implements Graph {
  readonly engine = 'neo4j'
  readonly notice = NOTICE_MS
  readonly #queue = new WriteQueue()
  #closing: Promise<void> | undefined

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly timeoutMs: number,
  ) {}

  async read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    if (this.#closing) throw closed()
    try {
      return (await this.connection.run('READ', statement, params, this.timeoutMs)) as Row[]
    } catch (error) {
      // Closing takes the connection from under it.
      throw this.#closing ? closed() : error
    }
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#queue.run(() => this.#transact(work))
  }

  publish<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      let marking = false
      let marked = 0
      const result = await this.#transact(async (transaction) => {
        await transaction.run(LOCK, {})
        const done = await work(transaction)
        marking = true
        marked = await this.#mark(false)
        await sleep(NOTICE_MS + LONGER_MS)
        return done
      }).catch(async (error: unknown) => {
        // Should this fail too, the mark stays and readers wait, until a later publication or start raises it.
        if (marking) await this.#recover().catch(() => undefined)
        throw error
      })
      await this.#raise(marked)
      return result
    })
  }

  publishInBatches<Result>(work: WorkInBatches<Result>): Promise<Result> {
    const holdingTheLock = async (holder: Transaction): Promise<Result> => {
      await holder.run(LOCK, {})
      const marked = await this.#mark(true)
      await sleep(NOTICE_MS + LONGER_MS)
      const result = await work(
        (batch) => this.#transact(batch),
        (schema) => this.#define(schema),
      )
      // By the holder, so that a lost lock, under which another loader may have written, raises nothing.
      await holder.run(RAISE, { marked })
      return result
    }
    return this.#queue.run(() =>
      this.connection.transact(holdingTheLock, { timeoutMs: NO_LIMIT, retryMs: 0 }),
    )
  }

  async revision(): Promise<number> {
    if (this.#closing) throw closed()
    // WRITE access is what routes to the leader.
    const [row] = await this.connection.run('WRITE', REVISION, {}, CHECK_MS)
    return (row as { value: number } | undefined)?.value ?? 0
  }

  async recover(): Promise<void> {
    if ((await this.revision()) % 2 === 1) await this.#queue.run(() => this.#recover())
  }

  define(schema: readonly Statement<object, object>[]): Promise<void> {
    return this.#queue.run(() => this.#define(schema))
  }

  async health(): Promise<void> {
    if (this.#closing) throw closed()
    await this.connection.attempt('READ', ANSWER, {}, CHECK_MS)
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.close().then(() => this.connection.close())
    return this.#closing
  }

  async #define(schema: readonly Statement<object, object>[]): Promise<void> {
    // In one transaction, of schema alone, as Neo4j wants it; one each takes a hundred times as long.
    await this.#transact(async (transaction) => {
      for (const statement of schema) await transaction.run(statement, {})
    })
    await this.connection.run('WRITE', AWAIT_INDEXES, {}, 2 * INDEX_SECONDS * 1000)
  }

  #transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.connection.transact(work, { timeoutMs: WRITE_MS })
  }

  async #mark(unfinished: boolean): Promise<number> {
    const [row] = await this.#transact((transaction) => transaction.run(MARK, { unfinished }))
    return row!.value
  }

  async #raise(marked: number): Promise<void> {
    try {
      await this.#transact((transaction) => transaction.run(RAISE, { marked }))
    } catch (cause) {
      throw new GraphError(
        'UNREACHABLE',
        `the data is stored, but its revision ${marked} could not be raised, so readers wait; load again, or start remissgraf once more`,
        { cause },
      )
    }
  }

  // The lock comes first: whoever holds it may be about to commit, with its mark set.
  async #recover(): Promise<void> {
    await this.#transact(async (transaction) => {
      await transaction.run(LOCK, {})
      await transaction.run(RECOVER, {})
    })
  }
}
