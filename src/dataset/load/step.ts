import type { Transaction } from '../../graph/graph.js'
import { statementWithHoles, type Statement } from '../../graph/statement.js'
import { LABELS, type Label } from '../rows/labels.js'
import { LoadError } from './load-error.js'
import type { Props } from '../rows/node-row.js'

/** One statement's worth of a load, small enough for a transaction of its own. */
export interface Step {
  phase: Phase
  /** How many nodes, relations or groups it writes. */
  size: number
  run(transaction: Transaction): Promise<void>
}

export type Phase = 'nodes' | 'labels' | 'clear' | 'relations' | 'removals' | 'checksums'

export interface StepSizes {
  batchSize: number
  /** Neo4j's memory holds fewer deletions of well-connected nodes than writes. */
  deleteSize: number
}

export interface Written {
  written: number
}
export interface ByIds {
  ids: string[]
}
export interface ByRows<Row> {
  rows: Row[]
}
export interface StoredRelation {
  from: string
  to: string
  props: Props
}

/** Characters of what was sent that a failure tells: a row can name thousands. */
const TOLD = 500

/** A statement with the hole `label`, filled for each. */
export function byLabel<Params extends object>(
  name: string,
  parameter: keyof Params & string,
): Readonly<Record<Label, Statement<Params, Written>>> {
  const file = statementWithHoles<Params, Written>(name, [parameter])
  return Object.fromEntries(LABELS.map((label) => [label, file.fill({ label })])) as Record<
    Label,
    Statement<Params, Written>
  >
}

/**
 * A step that has to write as much as it was sent: a MATCH that finds nothing drops its row without a word.
 * @param size how much that is, where a row stands for several
 */
export function countedStep<Params extends ByIds | ByRows<object>>(
  phase: Phase,
  statement: Statement<Params, Written>,
  params: Params,
  size = ('ids' in params ? params.ids : params.rows).length,
): Step {
  return {
    phase,
    size,
    async run(transaction) {
      const [row] = await transaction.run(statement, params)
      if (row?.written === size) return
      const sent: readonly unknown[] = 'ids' in params ? params.ids : params.rows
      throw new LoadError(
        'MISSING_END',
        `cypher/${statement.name}.cypher wrote ${row?.written ?? 0} of ${size}: a node that they need is not in the store. Among them: ${JSON.stringify(sent.slice(0, 3)).slice(0, TOLD)}`,
      )
    },
  }
}

export function groupByLabel<Item extends { label: Label }>(items: readonly Item[]): Map<Label, Item[]> {
  const groups = new Map<Label, Item[]>()
  for (const item of items) {
    const group = groups.get(item.label)
    if (group) group.push(item)
    else groups.set(item.label, [item])
  }
  return groups
}

export function* slices<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

export const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)
