import type { Stance } from '../api/vocabulary.js'

/** As StanceTally of the API. */
export interface Tally {
  support: number
  supportWithCondition: number
  mixed: number
  doubt: number
  oppose: number
  noViews: number
  respondents: number
  positions: number
}

const FIELDS = {
  SUPPORT: 'support',
  SUPPORT_WITH_CONDITION: 'supportWithCondition',
  MIXED: 'mixed',
  DOUBT: 'doubt',
  OPPOSE: 'oppose',
  NO_VIEWS: 'noViews',
} as const satisfies Record<Stance, keyof Tally>

export function countOf(tally: Tally, stance: Stance): number {
  return tally[FIELDS[stance]]
}

/** One side of a diverging bar: where each stance with any count starts and ends; MIXED stands across the middle. */
export interface BarPart {
  stance: Stance
  count: number
  from: number
  to: number
}

const AGAINST = ['DOUBT', 'OPPOSE'] as const
const FOR = ['SUPPORT_WITH_CONDITION', 'SUPPORT'] as const

/** The parts of a diverging bar, in counts from its middle; NO_VIEWS takes no side and has no part. */
export function barParts(tally: Tally): BarPart[] {
  const middle = countOf(tally, 'MIXED') / 2
  const parts: BarPart[] = []
  if (middle > 0) parts.push({ stance: 'MIXED', count: middle * 2, from: -middle, to: middle })
  for (const [direction, stances] of [[-1, AGAINST] as const, [1, FOR] as const]) {
    let reached = middle * direction
    for (const stance of stances) {
      const count = countOf(tally, stance)
      const end = reached + count * direction
      if (count > 0) parts.push({ stance, count, from: Math.min(reached, end), to: Math.max(reached, end) })
      reached = end
    }
  }
  return parts
}
