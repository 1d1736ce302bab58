import type * as Grafeo from '@grafeo-db/js'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { GraphError } from './errors.js'
import { isConflict, translateFailure, translateOpening, unsupported } from './grafeo-errors.js'
import type { Graph, StatementListener, Transaction, WorkInBatches } from './graph.js'
import { closed, WriteQueue } from './queue.js'
import { retrying } from './retry.js'
import { ADVANCE, ANSWER, MARK, REVISION } from './revision.js'
import type { Statement } from './statement.js'
import { OpenTransaction } from './transaction.js'
import { parametersOf } from './values.js'

export interface GrafeoOptions {
  /** The folder of the file, made where missing; or ':memory:'. */
  folder: string
  /** For tests: rows without ORDER BY come in random order, as Neo4j may give them. */
  shuffleUnordered?: boolean
  onStatement?: StatementListener
}

/** The name of the store within its folder. */
export const GRAFEO_FILE = 'remissgraf.grafeo'

/** How long a write that met a conflict is tried again. Within a process the queue leaves none to meet. */
const RETRY_MS = 2000

// Neo4j enforces READ access; here a reading statement that writes would just write.
const WRITING_CLAUSE = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/

/** @throws {GraphError} UNSUPPORTED, LOCKED, CORRUPT or UNREACHABLE, each with its remedy */
export async function openGrafeo(options: GrafeoOptions): Promise<Graph> {
  const { GrafeoDB } = await loadEngine()
  const shuffleUnordered = options.shuffleUnordered ?? false
  if (options.folder === ':memory:')
    return GrafeoGraph.on(GrafeoDB.create(null, { shuffleUnordered }), ':memory:', options.onStatement)
  const file = resolve(join(options.folder, GRAFEO_FILE))
  let database: Grafeo.GrafeoDB
  try {
    mkdirSync(options.folder, { recursive: true })
    database = GrafeoDB.create(file, { shuffleUnordered })
  } catch (error) {
    throw translateOpening(error, file)
  }
  return GrafeoGraph.on(database, file, options.onStatement)
}

// Loaded only when asked for: the package is optional, and on Neo4j its 19 MB are for nothing.
async function loadEngine(): Promise<Pick<typeof Grafeo, 'GrafeoDB'>> {
  try {
    return (await import('@grafeo-db/js')).default
  } catch (cause) {
    throw unsupported(cause)
  }
}

/**
 * The embedded engine: one file, one process, no server. A statement and a transaction see one snapshot, and a
 * commit is visible at once, so the revision needs no mark and moves with it.
 */
class GrafeoGraph implements Graph {
  readonly engine = 'grafeo'
  readonly notice = 0
  readonly #queue = new WriteQueue()
  #closing: Promise<void> | undefined
  #revision = 0

  private constructor(
    private readonly database: Grafeo.GrafeoDB,
    private readonly place: string,
    private readonly onStatement: StatementListener = () => undefined,
  ) {}

  static async on(database: Grafeo.GrafeoDB, place: string, onStatement?: StatementListener): Promise<Graph> {
    const graph = new GrafeoGraph(database, place, onStatement)
    const [stored] = await graph.#execute(database, REVISION, {})
    graph.#revision = (stored as { value: number } | undefined)?.value ?? 0
    return graph
  }

  async read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    if (this.#closing) throw closed()
    if (WRITING_CLAUSE.test(statement.text))
      throw new GraphError('STATEMENT', `cypher/${statement.name}.cypher writes; run it within write()`)
    return (await this.#execute(this.database, statement, params)) as Row[]
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#queue.run(() => this.#transact(work))
  }

  publish<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#queue.run(() => this.#advance(nextEven(this.#revision), work))
  }

  publishInBatches<Result>(work: WorkInBatches<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      await this.#transact(async (transaction) => {
        const [marked] = await transaction.run(MARK, { unfinished: true })
        return marked!.value
      }).then((value) => (this.#revision = value))
      const result = await work(
        (batch) => this.#transact(batch),
        (schema) => this.#define(schema),
      )
      await this.#advance(nextEven(this.#revision), async () => undefined)
      return result
    })
  }

  async revision(): Promise<number> {
    if (this.#closing) throw closed()
    return this.#revision
  }

  // Only half a load in batches leaves an odd revision here, and that waits for the next publication.
  async recover(): Promise<void> {
    if (this.#closing) throw closed()
  }

  define(schema: readonly Statement<object, object>[]): Promise<void> {
    return this.#queue.run(() => this.#define(schema))
  }

  async health(): Promise<void> {
    await this.read(ANSWER, {})
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.close().then(() => this.database.close())
    return this.#closing
  }

  async #define(schema: readonly Statement<object, object>[]): Promise<void> {
    for (const statement of schema) await this.#execute(this.database, statement, {})
  }

  /** One transaction that also stores `value`; the revision held moves in the same turn as the commit. */
  #advance<Result>(value: number, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#transact(
      async (transaction) => {
        const result = await work(transaction)
        await transaction.run(ADVANCE, { value })
        return result
      },
      () => (this.#revision = value),
    )
  }

  #transact<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    onCommit: () => void = () => undefined,
  ): Promise<Result> {
    const attempt = async (): Promise<Result> => {
      const inner = this.database.beginTransaction()
      try {
        const open = new OpenTransaction((statement, params) => this.#execute(inner, statement, params))
        const result = await open.complete(work)
        inner.commit()
        onCommit()
        return result
      } catch (error) {
        // Grafeo keeps a transaction open after a failed statement and would commit what came before it.
        if (inner.isActive) inner.rollback()
        throw translateFailure(error, `a write to ${this.place}`)
      }
    }
    return retrying(attempt, isConflict, RETRY_MS)
  }

  async #execute(
    on: Pick<Grafeo.GrafeoDB, 'executeCypher'>,
    statement: Statement<object, unknown>,
    params: object,
  ): Promise<unknown[]> {
    const parameters = parametersOf(statement, params)
    this.onStatement(statement.name)
    try {
      return (await on.executeCypher(statement.text, parameters)).toArray()
    } catch (error) {
      throw translateFailure(error, `cypher/${statement.name}.cypher`)
    }
  }
}

function nextEven(revision: number): number {
  return revision + 2 - (revision % 2)
}
