import type { AxisItem } from '../axis/axis.type.js'
import { compilePositionFilter } from '../position/position.filter.js'
import { checkReach } from '../position/reach.js'
import type { PositionFilter } from '../position/position.input.js'
import { MAX_PAGE_SIZE } from '../schema/page.js'
import type { Context } from '../schema/context.js'
import type { Loaders } from '../schema/loaders.js'
import type { MatrixAxis } from '../schema/vocabulary.js'
import type { Groups } from './tally.loader.js'
import { rollupPart } from './tally.rollup.js'
import type { Counts, RollupLabel } from './tally.store.js'
import { inUnit } from './tally.js'
import type { AxisTally, TalliesArgs } from './tally.type.js'

/** The axes whose values are nodes that carry a roll-up. */
const ROLLED_UP: Partial<Record<MatrixAxis, RollupLabel>> = {
  RESPONDENT: 'Respondent',
  PROPOSAL: 'Proposal',
  MEASURE: 'Measure',
}

/** The groups with most respondents first, then in the order of the axis. */
export async function tallies(
  { loaders }: Context,
  { by, filter, unit, first }: TalliesArgs,
): Promise<AxisTally[]> {
  const label = ROLLED_UP[by]
  const part = label === undefined ? null : rollupPart(filter)
  const counts =
    label !== undefined && part !== null
      ? await loaders.tally.ranked.load({ label, part, limit: MAX_PAGE_SIZE })
      : await counted(loaders, by, filter)
  const items = await loaders.axis.items(by, counts.keys())
  return ranked(items, counts)
    .slice(0, first)
    .map((item) => ({ item, tally: inUnit(counts.get(item.id)!, unit) }))
}

/** @throws {RequestError} RESULT_TOO_LARGE */
async function counted(
  loaders: Loaders,
  by: MatrixAxis,
  filter: PositionFilter | null | undefined,
): Promise<Groups> {
  const compiled = compilePositionFilter(filter)
  await checkReach(loaders, 'tallies', compiled)
  return loaders.tally.groups.load({ by, filter: compiled })
}

/** The sort is stable, so that groups of one size stay in the order of the axis. */
const ranked = (items: readonly AxisItem[], counts: ReadonlyMap<string, Counts>): AxisItem[] =>
  [...items].sort((a, b) => counts.get(b.id)!.respondents - counts.get(a.id)!.respondents)
