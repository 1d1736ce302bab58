import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver'
import { GraphError } from './errors.js'
import type { StatementListener, Transaction } from './graph.js'
import { isConnectionLoss, isTransient, translateNeo4j, type Neo4jPlace } from './neo4j-errors.js'
import { retrying } from './retry.js'
import type { Statement } from './statement.js'
import { OpenTransaction } from './transaction.js'
import { parametersOf } from './values.js'

/** How long transient errors are tried again. */
const RETRY_MS = 5000
const CONNECT_MS = 5000
/** For a free connection of the pool; longer than connecting, for it may include that. */
const ACQUIRE_MS = 10_000
/** Never ended by the server: what holds the loader's lock waits for its own batches. */
export const NO_LIMIT = 0

type Access = 'READ' | 'WRITE'

/** Statements and transactions on one Neo4j, with what the driver needs told: routing, limits, retries, integers. */
export class Neo4jConnection {
  readonly #driver: Driver
  // Shared by all sessions: through neo4j:// a read waits until its server has what this process wrote, and
  // what the revision, read on the leader, was raised for. Through bolt:// there is one server, and nothing to wait for.
  readonly #bookmarks: BookmarkManager | undefined

  constructor(
    private readonly place: Neo4jPlace,
    private readonly onStatement: StatementListener,
  ) {
    const { uri, user, password } = place
    this.#bookmarks = uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined
    const auth = password === undefined ? undefined : neo4j.auth.basic(user, password)
    try {
      this.#driver = neo4j.driver(uri, auth, {
        disableLosslessIntegers: true,
        connectionTimeout: CONNECT_MS,
        connectionAcquisitionTimeout: ACQUIRE_MS,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
        userAgent: 'remissgraf',
      })
    } catch (cause) {
      throw new GraphError(
        'UNREACHABLE',
        `${uri} is no address of a Neo4j server; set NEO4J_URI to one like neo4j://localhost:7687`,
        { cause },
      )
    }
  }

  /** One statement outside any transaction of ours, tried again after transient errors. */
  run(
    access: Access,
    statement: Statement<object, unknown>,
    params: object,
    timeoutMs: number,
  ): Promise<unknown[]> {
    return retrying(() => this.attempt(access, statement, params, timeoutMs), isTransient, RETRY_MS)
  }

  /** The same, tried once. */
  async attempt(
    access: Access,
    statement: Statement<object, unknown>,
    params: object,
    timeoutMs: number,
  ): Promise<unknown[]> {
    const session = this.#session(access)
    try {
      return await this.#execute(
        (text, parameters) => session.run(text, parameters, { timeout: timeoutMs }),
        statement,
        params,
      )
    } finally {
      await session.close()
    }
  }

  /**
   * Runs `work` in one transaction on the leader, and all of it again after a transient error; not after a lost
   * connection at the commit, which may have taken place.
   */
  transact<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { timeoutMs, retryMs = RETRY_MS }: { timeoutMs: number; retryMs?: number },
  ): Promise<Result> {
    let committing = false
    const attempt = async (): Promise<Result> => {
      committing = false
      const session = this.#session('WRITE')
      try {
        const inner = await session.beginTransaction({ timeout: timeoutMs })
        try {
          const open = new OpenTransaction((statement, params) =>
            this.#execute((text, parameters) => inner.run(text, parameters), statement, params),
          )
          const result = await open.complete(work)
          committing = true
          await inner.commit()
          return result
        } catch (error) {
          // The error that ended it is told, not one of ending it: the server rolls back what is abandoned.
          if (inner.isOpen()) await inner.rollback().catch(() => undefined)
          throw error
        }
      } catch (error) {
        throw translateNeo4j(error, 'a write', this.place)
      } finally {
        await session.close()
      }
    }
    return retrying(
      attempt,
      (error) => isTransient(error) && !(committing && isConnectionLoss(error)),
      retryMs,
    )
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #execute(
    run: (text: string, parameters: Record<string, unknown>) => PromiseLike<{ records: DriverRecord[] }>,
    statement: Statement<object, unknown>,
    params: object,
  ): Promise<unknown[]> {
    const parameters = parametersOf(statement, params, neo4j.int)
    this.onStatement(statement.name)
    try {
      const { records } = await run(statement.text, parameters)
      return records.map(rowOf)
    } catch (error) {
      throw translateNeo4j(error, `cypher/${statement.name}.cypher`, this.place)
    }
  }

  #session(defaultAccessMode: Access): Session {
    return this.#driver.session({
      defaultAccessMode,
      database: this.place.database,
      bookmarkManager: this.#bookmarks,
      fetchSize: -1,
    })
  }
}

/** By place: the driver's own toObject goes through iterators, which take longer than reading the record did. */
function rowOf(record: DriverRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let place = 0; place < record.length; place++) row[record.keys[place] as string] = record.get(place)
  return row
}
