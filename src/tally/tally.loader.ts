import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { type RecordLoader, boundedLoader, recordLoader } from '../schema/batch.js'
import type { CompiledFilter } from '../schema/filter.js'
import { type Scope, byShape } from '../schema/list.js'
import {
  type Counts,
  ROLLUP_LABELS,
  type RollupLabel,
  countStatement,
  rollupStatement,
} from './tally.store.js'

/** The positions that are counted: those of a parent that pass. */
export interface TallyQuery {
  parent: string
  scope: Scope
  filter: CompiledFilter
}

export interface TallyLoader {
  counts: DataLoader<TallyQuery, Counts, string>
  rollups: Record<RollupLabel, RecordLoader<{ id: string; rollup: number[] }>>
}

export function tallyLoader(graph: Graph): TallyLoader {
  const shapeOf = ({ scope, filter }: TallyQuery) => [scope, filter.text, filter.params]
  return {
    counts: boundedLoader(
      (queries) => byShape(queries, shapeOf, (shape, parents) => readCounts(graph, shape, parents)),
      (query) => JSON.stringify([query.parent, shapeOf(query)]),
    ),
    rollups: Object.fromEntries(
      ROLLUP_LABELS.map((label) => [label, recordLoader(graph, rollupStatement.fill({ label }))]),
    ) as TallyLoader['rollups'],
  }
}

async function readCounts(
  graph: Graph,
  { scope, filter }: TallyQuery,
  parents: string[],
): Promise<Map<string, Counts>> {
  const statement = countStatement.fill({ scope: scope.text, filter: `(${filter.text})` })
  const rows = await graph.read(statement, { parents, ...filter.params, ...scope.params })
  return new Map(rows.map(({ parent, ...counts }) => [parent, counts]))
}
