export type LoadErrorCode =
  /** A relation's end is not in the store; nothing was left out silently. */
  | 'MISSING_END'
  /** Another load has begun since; it makes the store right. */
  | 'TAKEN_OVER'

/** Why a load was given up, in one sentence. */
export class LoadError extends Error {
  constructor(
    readonly code: LoadErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'LoadError'
  }
}
