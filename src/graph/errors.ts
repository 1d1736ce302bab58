export type GraphErrorCode =
  /** The engine cannot be reached, or refuses the credentials. */
  | 'UNREACHABLE'
  /** Another process holds the embedded file. */
  | 'LOCKED'
  /** The embedded file is damaged or is no store. */
  | 'CORRUPT'
  /** This platform has no binary of the embedded engine. */
  | 'UNSUPPORTED'
  /** A statement ran longer than it may. */
  | 'TIMEOUT'
  /** A uniqueness or other rule of the store was broken. */
  | 'CONSTRAINT'
  /** A statement is wrong; always a fault of this program. */
  | 'STATEMENT'
  /** The transaction is larger than the engine's memory pool. */
  | 'OUT_OF_MEMORY'
  /** The store is closed or closing. */
  | 'CLOSED'

/** What went wrong in the store, in one sentence with the remedy; the engine's own error is the `cause`. */
export class GraphError extends Error {
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'GraphError'
  }
}
