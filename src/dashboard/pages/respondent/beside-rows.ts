import type { Stance } from '../../api/vocabulary.js'
import type { PositionShown } from '../../position/PositionLine.js'

/** How far those in a row agree: different sides, the same side otherwise, the same stance. */
export const DIFFERENCES = ['differ', 'nuance', 'same'] as const
export type Difference = (typeof DIFFERENCES)[number]

export interface BesideRow {
  target: PositionShown['target']
  positions: PositionShown[]
  difference: Difference
}

const SIDES: Readonly<Record<Stance, string>> = {
  SUPPORT: 'for',
  SUPPORT_WITH_CONDITION: 'for',
  MIXED: 'both',
  DOUBT: 'against',
  OPPOSE: 'against',
  NO_VIEWS: 'none',
}

/** What at least two speak on, in the order of the positions; and on how much only one does. */
export function besideRows(positions: readonly PositionShown[]): { rows: BesideRow[]; alone: number } {
  const byTarget = new Map<string, PositionShown[]>()
  for (const position of positions)
    byTarget.set(position.target.id, [...(byTarget.get(position.target.id) ?? []), position])
  const all = [...byTarget.values()]
  const shared = all.filter((some) => new Set(some.map(({ respondent }) => respondent.id)).size > 1)
  return {
    rows: shared.map((some) => ({
      target: some[0]!.target,
      positions: some,
      difference: differenceOf(some.map(({ stance }) => stance)),
    })),
    alone: all.length - shared.length,
  }
}

function differenceOf(stances: readonly Stance[]): Difference {
  if (new Set(stances.map((stance) => SIDES[stance])).size > 1) return 'differ'
  return new Set(stances).size > 1 ? 'nuance' : 'same'
}
