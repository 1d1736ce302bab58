import type { Statement } from './statement.js'

/** A value that both engines store and return alike. Dates are ISO 8601 strings. */
export type GraphValue = null | boolean | number | string | GraphValue[] | { [key: string]: GraphValue }

/** The port to the store. Only this room knows which engine stands behind it. */
export interface Graph {
  readonly engine: 'grafeo' | 'neo4j'

  /**
   * Runs one reading statement and returns its rows, in the order the statement states.
   * On Neo4j with READ access and a time limit; transient errors are tried again. Grafeo cannot stop a running
   * statement, so there is no limit there: bound every list and every variable-length pattern.
   * @throws {GraphError} see errors.ts
   */
  read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>

  /**
   * Runs `work` in one transaction: all of it is stored, or, at the first failed statement or
   * thrown error, nothing. Writes of one process queue: one runs at a time. After a conflict or a deadlock the
   * whole of `work` runs again, so it changes nothing but the store.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>

  /**
   * `write` for what readers must never see half of: moves the revision to odd just before the
   * commit and to the next even number after it (on the embedded engine, just to the next even one).
   */
  publish<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>

  /**
   * Many transactions that readers must not see the middle of: the revision is odd from before the first
   * until after `work` resolves. If `work` rejects, or the process is killed, it stays odd until a later
   * publication ends well. Another loader waits all the while, so `work` writes and defines with what it is given.
   */
  publishInBatches<Result>(work: WorkInBatches<Result>): Promise<Result>

  /**
   * The readers' clock: even while what is stored is whole, odd while a publication commits.
   * On Neo4j read on the leader; on the embedded engine held by this process.
   */
  revision(): Promise<number>

  /**
   * How long before a commit its mark can be read, in ms: for as long from its start a read of an even revision holds
   * good, whatever is published meanwhile. 0: ask each time, for `revision` costs nothing.
   */
  readonly notice: number

  /**
   * Raises a revision that a killed publication left odd; waits for a loader that is at work. For a process that may write.
   * What a killed `publishInBatches` left stays odd, for half of it is stored: publish again.
   */
  recover(): Promise<void>

  /**
   * Makes constraints and indexes, in this order and outside any transaction (Neo4j refuses them beside data);
   * resolves when they serve. Queued with the writes. See schema.ts.
   */
  define(schema: readonly Statement<object, object>[]): Promise<void>

  /** Resolves when the engine answers. @throws {GraphError} with what to set, when it does not */
  health(): Promise<void>

  /** Waits for running writes and closes the store. Calling it twice is harmless. */
  close(): Promise<void>
}

/** What a publication in batches does, with a `write` and a `define` that do not wait for its own end, as the graph's do. */
export type WorkInBatches<Result> = (write: Graph['write'], define: Graph['define']) => Promise<Result>

export interface Transaction {
  /** Runs one statement, reading or writing; it sees what the transaction wrote before. */
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>
}

/** What counts statements, for logs and for the test that a nested query costs a fixed number. */
export type StatementListener = (name: string) => void
