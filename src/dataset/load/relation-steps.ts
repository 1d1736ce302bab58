import { statementWithHoles } from '../../graph/statement.js'
import { labelOf, OWN_RELATIONS, type Label } from '../rows/labels.js'
import type { NodeRow } from '../rows/node-row.js'
import {
  countedStep,
  groupByLabel,
  idsOf,
  slices,
  type ByIds,
  type ByRows,
  type Step,
  type StepSizes,
  type StoredRelation,
  type Written,
} from './step.js'

const OUT = statementWithHoles<ByIds, Written>('dataset/clearRelationsOut', ['ids'])
const IN = statementWithHoles<ByIds, Written>('dataset/clearRelationsIn', ['ids'])
const RELATIONS = statementWithHoles<ByRows<StoredRelation>, Written>('dataset/writeRelations', ['rows'])

/** Removes the relations of changed nodes: which of them differ is not worth the comparison. */
export function* clearSteps(changed: readonly NodeRow[], { deleteSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(changed)) {
    const own = OWN_RELATIONS[label]
    const clearing = [
      ...(own.out.length > 0 ? [OUT.fill({ label, types: anyOf(own.out) })] : []),
      ...(own.in.length > 0 ? [IN.fill({ label, types: anyOf(own.in) })] : []),
    ]
    for (const slice of slices(ofLabel, deleteSize))
      for (const [place, clear] of clearing.entries())
        yield {
          phase: 'clear',
          size: place === 0 ? slice.length : 0,
          run: async (transaction) => void (await transaction.run(clear, { ids: idsOf(slice) })),
        }
  }
}

/** Relations become parameters as they are written: all at once they would fill the memory. */
export function* relationSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  const waiting = new Map<string, Batch>()
  for (const row of rows)
    for (const { type, from, to, props } of row.relations) {
      const kind: Kind = { fromLabel: labelOf(from), type, toLabel: labelOf(to) }
      const name = `${kind.fromLabel} ${type} ${kind.toLabel}`
      let batch = waiting.get(name)
      if (batch === undefined) waiting.set(name, (batch = { kind, rows: [] }))
      batch.rows.push({ from, to, props })
      if (batch.rows.length < batchSize) continue
      waiting.delete(name)
      yield relationStep(batch)
    }
  for (const batch of waiting.values()) yield relationStep(batch)
}

interface Kind {
  fromLabel: Label
  type: string
  toLabel: Label
}

interface Batch {
  kind: Kind
  rows: StoredRelation[]
}

const relationStep = ({ kind: { fromLabel, type, toLabel }, rows }: Batch): Step =>
  countedStep('relations', RELATIONS.fill({ 'from label': fromLabel, type, 'to label': toLabel }), { rows })

/** Quoted, for IN and ON are words of the language too. */
const anyOf = (types: readonly string[]) => types.map((type) => `\`${type}\``).join('|')
