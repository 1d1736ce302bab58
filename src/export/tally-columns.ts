import type { Context } from '../schema/context.js'
import type { Loaders } from '../schema/loaders.js'
import type { TallyUnit } from '../schema/vocabulary.js'
import { type TallyPlace, tally } from '../tally/tally.js'
import type { Column } from './csv.js'

export type Tally = Awaited<ReturnType<typeof tally>>

/** The tallies of some nodes with the defaults of PositionFilter, in their order; one statement for a page of nodes. */
export function tallies(
  loaders: Loaders,
  place: TallyPlace,
  ids: readonly string[],
  unit: TallyUnit,
): Promise<Tally[]> {
  const context: Context = { loaders, sources: null }
  return Promise.all(ids.map((id) => tally(context, place, id, null, unit)))
}

const STANCES = [
  ['support', 'SUPPORT'],
  ['supportWithCondition', 'SUPPORT_WITH_CONDITION'],
  ['mixed', 'MIXED'],
  ['doubt', 'DOUBT'],
  ['oppose', 'OPPOSE'],
  ['noViews', 'NO_VIEWS'],
] as const

/**
 * @param what is counted by stance, as a plural at the beginning of a sentence
 * @param without what is not, as a sentence without its capital
 */
export function tallyColumns<Row>(
  tallyOf: (row: Row) => Tally,
  what: string,
  without: string,
): Column<Row>[] {
  return [
    ...STANCES.map(([name, stance]) => ({
      name,
      about: `${what} with ${stance}; ${without}.`,
      value: (row: Row) => tallyOf(row)[name],
    })),
    { name: 'positions', about: `All positions; ${without}.`, value: (row: Row) => tallyOf(row).positions },
  ]
}
