import type { CompiledFilter } from '../schema/filter.js'
import { type PositionRow, positionGroupsStatement, positionsStatement } from './export.store.js'
import type { FeedSource } from './feed.js'
import { packs } from './packs.js'

/** Positions of a page. It is held as rows and as text, while a slow reader takes it. */
export const PAGE = 1_000

/**
 * All positions that pass, in pages, by respondent and then by id: the same order on both engines.
 *
 * A page is a handful of respondents, as many as have that many positions together: the embedded engine finds the
 * positions of a respondent by its index, while a page by `id > …` makes it sort all that come after, each time anew.
 * @param most positions of a page, fewer in tests
 */
export async function* positionPages(
  { graph }: Pick<FeedSource, 'graph'>,
  { text, params }: CompiledFilter,
  most = PAGE,
): AsyncGenerator<PositionRow[]> {
  const filter = { filter: text }
  const groups = await graph.read(positionGroupsStatement.fill(filter), params)
  const statement = positionsStatement.fill(filter)
  for (const pack of packs(groups, most)) {
    const respondentIds = pack.map(({ respondentId }) => respondentId)
    let left = pack.reduce((sum, { positions }) => sum + positions, 0)
    // A respondent with more than a page has one for itself, so that going on after an id leaves out no other's.
    for (let after = ''; left > 0;) {
      const rows = await graph.read(statement, { ...params, respondentIds, after, limit: most })
      if (rows.length === 0) break
      yield rows
      after = rows.at(-1)!.id
      left -= rows.length
    }
  }
}
