import { RequestError } from '../schema/errors.js'

/** What one network, or the coalitions of one filter, are made of and hold at most. */
export const LIMITS = {
  actors: 500,
  concepts: 20_000,
  /** Of an actor and a concept with a statement. */
  pairs: 250_000,
  /** That coalitions are made from. */
  positions: 250_000,
  /** Of one respondent, that agreement is made from. */
  positionsOfOne: 20_000,
  edges: 20_000,
} as const

/** Reasons of ties that one network tells: who wants more takes fewer ties, or the positions themselves. */
export const MAX_REASONS = 5_000

const FEED = '/export/positions.csv'

/** @throws {RequestError} RESULT_TOO_LARGE with the feed to take instead: the positions, to compute from */
export function check(field: string, size: number, limit: number, unit: string): void {
  if (size > limit) throw new RequestError('RESULT_TOO_LARGE', { field, size, limit, unit, feed: FEED })
}
