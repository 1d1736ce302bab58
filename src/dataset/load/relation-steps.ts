import { statementWithHoles } from '../../graph/statement.js'
import { labelOf, OWN_RELATIONS, type Label } from '../rows/labels.js'
import type { NodeRow, RelationRow } from '../rows/node-row.js'
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
const RELATIONS = statementWithHoles<ByRows<Star>, Written>('dataset/writeRelations', ['rows'])
const WITH_PROPS = statementWithHoles<ByRows<StoredRelation>, Written>('dataset/writeRelationsWithProps', [
  'rows',
])

/** Relations of one type that meet in a node. */
interface Star {
  id: string
  others: string[]
}

/** Removes the relations of nodes on which some differ: which of them is not worth the comparison. */
export function* clearSteps(rewired: readonly NodeRow[], { deleteSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(rewired)) {
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
    for (const relation of row.relations) {
      const kind = kindOf(relation)
      const name = Object.values(kind).join(' ')
      let batch = waiting.get(name)
      if (batch === undefined) waiting.set(name, (batch = { kind, relations: [] }))
      batch.relations.push(relation)
      if (batch.relations.length < batchSize) continue
      waiting.delete(name)
      yield relationStep(batch)
    }
  for (const batch of waiting.values()) yield relationStep(batch)
}

interface Kind {
  fromLabel: Label
  type: string
  toLabel: Label
  hasProps: boolean
}

/** Relations of one kind. */
interface Batch {
  kind: Kind
  relations: RelationRow[]
}

const kindOf = ({ type, from, to, props }: RelationRow): Kind => ({
  fromLabel: labelOf(from),
  type,
  toLabel: labelOf(to),
  hasProps: Object.keys(props).length > 0,
})

const relationStep = (batch: Batch): Step => (batch.kind.hasProps ? oneByOne(batch) : byCommonEnd(batch))

function oneByOne({ kind: { fromLabel, type, toLabel }, relations }: Batch): Step {
  const statement = WITH_PROPS.fill({ 'from label': fromLabel, type, 'to label': toLabel })
  return countedStep('relations', statement, {
    rows: relations.map(({ from, to, props }) => ({ from, to, props })),
  })
}

/** A row for each node at that end at which there are fewer: of many positions on a proposal, for the proposal. */
function byCommonEnd({ kind: { fromLabel, type, toLabel }, relations }: Batch): Step {
  const [byFrom, byTo] = [starsAt('from', 'to', relations), starsAt('to', 'from', relations)]
  const [statement, rows] =
    byFrom.length < byTo.length
      ? [
          RELATIONS.fill({ label: fromLabel, 'other label': toLabel, relation: `-[:${quoted(type)}]->` }),
          byFrom,
        ]
      : [
          RELATIONS.fill({ label: toLabel, 'other label': fromLabel, relation: `<-[:${quoted(type)}]-` }),
          byTo,
        ]
  return countedStep('relations', statement, { rows }, relations.length)
}

function starsAt(end: 'from' | 'to', otherEnd: 'from' | 'to', relations: readonly RelationRow[]): Star[] {
  const others = new Map<string, string[]>()
  for (const { [end]: id, [otherEnd]: other } of relations) {
    const ofNode = others.get(id)
    if (ofNode) ofNode.push(other)
    else others.set(id, [other])
  }
  return Array.from(others, ([id, ofNode]) => ({ id, others: ofNode }))
}

/** IN and ON are words of the language too. */
const quoted = (type: string) => `\`${type}\``
const anyOf = (types: readonly string[]) => types.map(quoted).join('|')
