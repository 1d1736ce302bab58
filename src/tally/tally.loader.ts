import type DataLoader from 'dataloader'
import { AXES, ITEM_KEYS } from '../axis/axis.js'
import type { Graph } from '../graph/graph.js'
import { type RecordLoader, boundedLoader, recordLoader } from '../schema/batch.js'
import type { CompiledFilter } from '../schema/filter.js'
import type { CompiledPositionFilter } from '../position/position.filter.js'
import { type Scope, byShape } from '../schema/list.js'
import type { MatrixAxis } from '../schema/vocabulary.js'
import { type RollupPart, countsOf, respondentIndexes } from './tally.rollup.js'
import {
  type Counts,
  ROLLUP_LABELS,
  type RollupLabel,
  countStatement,
  groupsStatement,
  rankedStatement,
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
  /** The counts of each group, by its value on the axis. */
  groups: DataLoader<GroupsQuery, Groups, string>
  /** The same for the nodes with most respondents, from their roll-ups. */
  ranked: DataLoader<RankedQuery, Groups, string>
}

export interface GroupsQuery {
  by: MatrixAxis
  filter: CompiledPositionFilter
}

export interface RankedQuery {
  label: RollupLabel
  part: RollupPart
  limit: number
}

export type Groups = ReadonlyMap<string, Counts>

/** Answers with some hundreds of groups are kept; a group has fourteen numbers. */
const GROUPS_KEPT = 100

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
    groups: boundedLoader(
      (queries) => Promise.all(queries.map((query) => readGroups(graph, query))),
      ({ by, filter }) => JSON.stringify([by, filter.text, filter.params]),
      GROUPS_KEPT,
    ),
    ranked: boundedLoader(
      (queries) => Promise.all(queries.map((query) => readRanked(graph, query))),
      (query) => JSON.stringify(query),
      GROUPS_KEPT,
    ),
  }
}

async function readGroups(graph: Graph, { by, filter }: GroupsQuery): Promise<Groups> {
  const statement = groupsStatement.fill({
    from: filter.from,
    filter: `(${filter.text})`,
    values: AXES[by].values,
  })
  const rows = await graph.read(statement, filter.params)
  return new Map(rows.map(({ value, ...counts }) => [value, counts]))
}

async function readRanked(graph: Graph, { label, part, limit }: RankedQuery): Promise<Groups> {
  const statement = rankedStatement.fill({ label, key: ITEM_KEYS[label] })
  const rows = await graph.read(statement, { indexes: respondentIndexes(part), limit })
  return new Map(rows.map(({ id, rollup }) => [id, countsOf(rollup, part)]))
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
