import type { Stance } from '../schema/vocabulary.js'

/** The side of a stance: 1 for, 0 against, one half for both; null for a stance that takes none. */
export const SIDE: Readonly<Record<Stance, number | null>> = {
  SUPPORT: 1,
  SUPPORT_WITH_CONDITION: 1,
  MIXED: 0.5,
  DOUBT: 0,
  OPPOSE: 0,
  NO_VIEWS: null,
}

/** What several positions of a row on a column make together: the stances that occur, at least one. */
export function cellStance(stances: Iterable<Stance>): Stance {
  const held = new Set(stances)
  const sides = new Set([...held].map((stance) => SIDE[stance]).filter((side) => side !== null))
  if (sides.size === 0) return 'NO_VIEWS'
  if (sides.size > 1 || sides.has(0.5)) return 'MIXED'
  if (sides.has(1)) return held.has('SUPPORT_WITH_CONDITION') ? 'SUPPORT_WITH_CONDITION' : 'SUPPORT'
  return held.has('OPPOSE') ? 'OPPOSE' : 'DOUBT'
}
