import { RequestError } from '../schema/errors.js'
import type { Loaders } from '../schema/loaders.js'
import type { CompiledPositionFilter } from './position.filter.js'

/**
 * The positions that one field looks at, at most, where its filter names nothing to start from. A fifth more than was
 * measured (docs/performance.md): a larger store answers such a field for a part of itself, not ever more slowly.
 */
export const MAX_REACH = 1_200_000

/**
 * Refuses a field that would look at more positions than that, before it looks at any.
 * @throws {RequestError} RESULT_TOO_LARGE with the filters that narrow it
 */
export async function checkReach(
  { dataset }: Pick<Loaders, 'dataset'>,
  field: string,
  { start }: CompiledPositionFilter,
): Promise<void> {
  if (start !== null) return
  const counts = (await dataset())?.counts
  const stored = counts === undefined ? 0 : ((JSON.parse(counts) as { POSITION?: number }).POSITION ?? 0)
  if (stored <= MAX_REACH) return
  throw new RequestError('RESULT_TOO_LARGE', {
    field,
    size: stored,
    limit: MAX_REACH,
    unit: 'positions',
    feed: '/export/positions.csv',
    name: ['respondent', 'organisation', 'proposal', 'measure', 'document', 'text'],
  })
}
