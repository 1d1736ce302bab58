import type { Graph } from '../graph/graph.js'
import { loadRecords, type RecordLoader, recordLoader } from '../schema/batch.js'
import type { MatrixAxis } from '../schema/vocabulary.js'
import { AXES, ITEM_KEYS, type ItemLabel } from './axis.js'
import { type ItemRow, itemsStatement } from './axis.store.js'
import type { AxisItem } from './axis.type.js'

/** What the items of each kind are called. */
const ITEM_NAMES: Readonly<Record<ItemLabel, string>> = {
  Respondent: 'n.name',
  Organisation: 'n.name',
  Proposal: `CASE WHEN n.number IS NULL THEN n.title ELSE n.number + ' ' + n.title END`,
  Measure: 'n.name',
}

export interface AxisLoader {
  /**
   * The values that occur on an axis as items, each once, in the order of the axis: nodes in the default order of
   * their kind, standings and categories in that of their vocabulary, themes by name.
   */
  items(axis: MatrixAxis, values: Iterable<string>): Promise<AxisItem[]>
}

export function axisLoader(graph: Graph): AxisLoader {
  const records = Object.fromEntries(
    Object.entries(ITEM_KEYS).map(([label, key]) => [
      label,
      recordLoader(graph, itemsStatement.fill({ label, key, name: ITEM_NAMES[label as ItemLabel] }), label),
    ]),
  ) as Record<ItemLabel, RecordLoader<ItemRow>>
  return {
    async items(axis, values) {
      const { items } = AXES[axis]
      const distinct = [...new Set(values)]
      if (typeof items !== 'string') return ordered(items, distinct)
      const rows = await loadRecords(records[items], distinct)
      return rows
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ id, name }) => ({ id, label: name, nodeId: id }))
    },
  }
}

function ordered(vocabulary: readonly string[] | null, values: string[]): AxisItem[] {
  const inOrder =
    vocabulary === null
      ? values.sort((a, b) => a.localeCompare(b, 'sv'))
      : vocabulary.filter((value) => values.includes(value))
  return inOrder.map((value) => ({ id: value, label: value, nodeId: null }))
}
