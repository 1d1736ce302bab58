// Parts of the statements that peer and floor share. They are written by hand, as somebody would who tunes them.
import { rollUpIndex, type MEASURED } from '../../src/dataset/rows/roll-up.js'
import { STANCE, STANDING, type Stance, valuesOf } from '../../src/schema/vocabulary.js'

/** What a PositionFilter without `basis` leaves out of positions `n`. */
export const NO_RULE = `n.basis <> 'DEFAULT_RULE'`
/** The same without `standing` as well. */
export const DEFAULTS = `${NO_RULE} AND n.standing <> 'DRAFTING'`

/** The stances as fields of a tally, in the order of the vocabulary. */
export const STANCE_FIELDS: readonly (readonly [field: string, stance: Stance])[] = valuesOf(STANCE).map(
  (stance) => [stance.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), stance],
)

/** Counts of positions `n`, by stance and in all, as entries of a map. */
export const positionCounts = [
  ...STANCE_FIELDS.map(([field, stance]) => `${field}: count(CASE WHEN n.stance = '${stance}' THEN 1 END)`),
  'positions: count(n)',
].join(', ')

/** A number of a node's roll-up, its positions by default rules left out, over standings. */
export function rolledUp(
  node: string,
  measured: (typeof MEASURED)[number],
  stance?: Stance,
  { withDrafting = false } = {},
): string {
  return valuesOf(STANDING)
    .filter((standing) => withDrafting || standing !== 'DRAFTING')
    .map((standing) => `${node}.rollup[${rollUpIndex(standing, 'own', measured, stance)}]`)
    .join(' + ')
}
