import { type RecordLoader, loadRecords } from '../schema/batch.js'
import type { CompiledFilter } from '../schema/filter.js'
import { idsStatement } from './export.store.js'
import type { FeedSource } from './feed.js'

/** Nodes of a page: as many as a loader reads by one statement. */
const PAGE = 1_000

/** All nodes of a label that pass, in pages, by id. For kinds of which there are thousands, not millions. @param most nodes of a page, fewer in tests */
export async function* nodePages<Row extends { id: string }>(
  { graph }: Pick<FeedSource, 'graph'>,
  label: string,
  { text, params }: CompiledFilter,
  loader: RecordLoader<Row>,
  most = PAGE,
): AsyncGenerator<Row[]> {
  const statement = idsStatement.fill({ label, filter: text })
  let after = ''
  for (;;) {
    const rows = await graph.read(statement, { ...params, after, limit: most })
    if (rows.length > 0)
      yield await loadRecords(
        loader,
        rows.map(({ id }) => id),
      )
    if (rows.length < most) return
    after = rows.at(-1)!.id
  }
}
