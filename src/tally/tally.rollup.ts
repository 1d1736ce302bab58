import type { PositionFilter } from '../position/position.input.js'
import { STANCE, STANDING, type Standing, valuesOf } from '../schema/vocabulary.js'
import { type Counts, STANCE_FIELDS } from './tally.store.js'

const STANDINGS = valuesOf(STANDING)

/** The sets of basis that are tallied apart: own words or words made its own, the rule for silence, and both. */
const BASIS_SETS: Readonly<Record<string, number>> = {
  'ADOPTED,EXPLICIT,IMPLIED': 0,
  DEFAULT_RULE: 1,
  'ADOPTED,DEFAULT_RULE,EXPLICIT,IMPLIED': 2,
}
const SETS = 3
const MEASURED = { positions: 0, respondents: 1 } as const
/** The six stances, then all of them together. */
const COLUMNS = valuesOf(STANCE).length + 1

/** A part of a roll-up: which standings, and which set of basis. */
export interface RollupPart {
  standings: readonly Standing[]
  set: number
}

/** The part of a roll-up that answers a filter by itself; null where positions must be counted. */
export function rollupPart(
  filter: PositionFilter | null | undefined,
  { underRespondent = false } = {},
): RollupPart | null {
  const { standing, basis, ...rest } = filter ?? {}
  if (Object.values(rest).some((value) => value != null)) return null
  const set = BASIS_SETS[[...new Set(basis ?? ['EXPLICIT', 'IMPLIED', 'ADOPTED'])].sort().join()]
  if (set === undefined) return null
  const standings = standing ?? STANDINGS.filter((one) => underRespondent || one !== 'DRAFTING')
  return { standings: [...new Set(standings)], set }
}

/** Where a roll-up counts the respondents of a part, whatever their stance: the sum over these indexes. */
export const respondentIndexes = ({ standings, set }: RollupPart): number[] =>
  standings.map((standing) => indexOf(standing, set, MEASURED.respondents, COLUMNS - 1))

const indexOf = (standing: Standing, set: number, measured: 0 | 1, column: number): number =>
  ((STANDINGS.indexOf(standing) * SETS + set) * 2 + measured) * COLUMNS + column

/**
 * Adds up a part of a roll-up: 168 numbers, for each standing, set of basis, measured thing (positions, distinct
 * respondents) and stance. A respondent has one standing, so distinct respondents add up over standings.
 */
export function countsOf(rollup: readonly number[], { standings, set }: RollupPart): Counts {
  const sum = (measured: 0 | 1, column: number) =>
    standings.reduce((total, standing) => total + rollup[indexOf(standing, set, measured, column)]!, 0)
  const byStance = STANCE_FIELDS.flatMap((field, column) => [
    [`${field}Positions`, sum(MEASURED.positions, column)],
    [`${field}Respondents`, sum(MEASURED.respondents, column)],
  ])
  return {
    positions: sum(MEASURED.positions, COLUMNS - 1),
    respondents: sum(MEASURED.respondents, COLUMNS - 1),
    ...Object.fromEntries(byStance),
  } as Counts
}
