import { positionScopes } from '../position/position.connection.js'
import { compilePositionFilter } from '../position/position.filter.js'
import type { PositionFilter } from '../position/position.input.js'
import { loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import type { TallyUnit } from '../schema/vocabulary.js'
import { countsOf, rollupPart } from './tally.rollup.js'
import { type Counts, type RollupLabel, STANCE_FIELDS } from './tally.store.js'
import type { StanceTally } from './tally.type.js'

/** Where the positions of a tally are found, and the node that carries their roll-up, where one does. */
const PLACES: Readonly<Record<TallyPlace, RollupLabel | null>> = {
  ofRespondent: 'Respondent',
  onProposal: 'Proposal',
  onMeasure: 'Measure',
  directlyOnMeasure: null,
}
export type TallyPlace = Exclude<keyof typeof positionScopes, 'all'>

/** The tally of a node's positions that pass: read from the node's roll-up where that has it, else counted. */
export async function tally(
  { loaders }: Context,
  place: TallyPlace,
  id: string,
  filter: PositionFilter | null | undefined,
  unit: TallyUnit,
): Promise<StanceTally> {
  const underRespondent = place === 'ofRespondent'
  const compiled = compilePositionFilter(filter, { underRespondent })
  const label = PLACES[place]
  const part = label === null ? null : rollupPart(filter, { underRespondent })
  if (label !== null && part !== null)
    return inUnit(countsOf((await loadRequired(loaders.tally.rollups[label], id)).rollup, part), unit)
  return inUnit(
    await loaders.tally.counts.load({ parent: id, scope: positionScopes[place], filter: compiled }),
    unit,
  )
}

export function inUnit(counts: Counts, unit: TallyUnit): StanceTally {
  const suffix = unit === 'RESPONDENT' ? 'Respondents' : 'Positions'
  const byStance = STANCE_FIELDS.map((field) => [field, counts[`${field}${suffix}`]])
  return {
    ...(Object.fromEntries(byStance) as Pick<StanceTally, (typeof STANCE_FIELDS)[number]>),
    respondents: counts.respondents,
    positions: counts.positions,
  }
}
