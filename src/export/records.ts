import { type RecordLoader, loadRecords } from '../schema/batch.js'
import type { Loaders } from '../schema/loaders.js'
import type { Bearing } from '../schema/vocabulary.js'
import { type PassageRow, passagesById } from './export.store.js'
import type { FeedSource } from './feed.js'

/** What one of the loaders hands out: the rows of a room, whose store is not ours to import. */
export type Loaded<Name extends keyof Loaders> = Loaders[Name] extends RecordLoader<infer Row> ? Row : never

/** The measures on which a proposal bears so, by id. */
export const measuresOf = ({ measureIds, bearings }: Loaded<'proposal'>, bearing: Bearing): string[] =>
  measureIds.filter((_, index) => bearings[index] === bearing)

/** The records of these ids, each read once however often it is named, by id. */
export async function recordsById<Row extends { id: string }>(
  loader: RecordLoader<Row>,
  ids: Iterable<string | null>,
): Promise<ReadonlyMap<string, Row>> {
  const distinct = [...new Set(ids)].filter((id) => id !== null)
  return new Map((await loadRecords(loader, distinct)).map((row) => [row.id, row]))
}

/** The passages of these ids, by id. Past the loader: there are as many as positions, and none is asked for twice. */
export async function passages(
  { graph }: Pick<FeedSource, 'graph'>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, PassageRow>> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return new Map()
  const rows = await graph.read(passagesById, { ids: distinct })
  return new Map(rows.map((row) => [row.id, row]))
}
