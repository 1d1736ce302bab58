import type { GraphValue, Transaction } from '../graph/graph.js'
import { statement, statementWithHoles, type Statement } from '../graph/statement.js'
import { checksumId, type Diff } from './diff.js'
import { termId } from './ids.js'
import { LABELS, labelOf, OWN_RELATIONS, type Label } from './labels.js'
import { LoadError } from './loadError.js'
import type { NodeRow, Props, RelationRow } from './nodeRow.js'

/** One statement's worth of a load, small enough for a transaction of its own. */
export interface Step {
  phase: Phase
  /** How many nodes, relations or groups it writes. */
  size: number
  run(transaction: Transaction): Promise<void>
}

export const PHASES = ['nodes', 'labels', 'clear', 'relations', 'removals', 'hashes', 'checksums'] as const
export type Phase = (typeof PHASES)[number]

export interface StepSizes {
  batchSize: number
  /** Neo4j's memory holds fewer deletions of well-connected nodes than writes. */
  deleteSize: number
}

type Ids = { ids: string[] }
type RowsParam<Row> = { rows: Row[] }
type Written = { written: number }
type StoredNode = { id: string; props: Props }
type Hash = { id: string; hash: string }

const SECOND_LABEL = 'Agency'
const nodes = byLabel<RowsParam<StoredNode>>('dataset/writeNodes', 'rows')
const hashes = byLabel<RowsParam<Hash>>('dataset/writeHashes', 'rows')
const removals = byLabel<Ids>('dataset/deleteNodes', 'ids')
const second = { label: 'Organisation', 'second label': SECOND_LABEL }
const addSecond = statementWithHoles<Ids, Written>('dataset/addSecondLabel', ['ids']).fill(second)
const removeSecond = statementWithHoles<Ids, Written>('dataset/removeSecondLabel', ['ids']).fill(second)
const writeChecksums = statement<RowsParam<Hash>, Written>('dataset/writeChecksums', ['rows'])
const deleteChecksums = statement<Ids, Written>('dataset/deleteChecksums', ['ids'])
const clearOut = statementWithHoles<Ids, Written>('dataset/clearRelationsOut', ['ids'])
const clearIn = statementWithHoles<Ids, Written>('dataset/clearRelationsIn', ['ids'])
const relations = statementWithHoles<RowsParam<StoredRelation>, Written>('dataset/writeRelations', ['rows'])
type StoredRelation = { from: string; to: string; props: Props }

function byLabel<Params extends object>(name: string, parameter: keyof Params & string) {
  const file = statementWithHoles<Params, Written>(name, [parameter])
  return Object.fromEntries(LABELS.map((label) => [label, file.fill({ label })])) as Record<
    Label,
    Statement<Params, Written>
  >
}

/**
 * The writes that make the store what the rows are, in an order in which a killed load can be taken up by any other:
 * a node loses its hash with its first write and gets the new one when all of it is there, and checksums come last.
 */
export function* steps(diff: Diff, sizes: StepSizes): Generator<Step> {
  const written = [...diff.added, ...diff.changed]
  yield* nodeSteps(written, sizes)
  yield* labelSteps(written, sizes)
  yield* clearSteps(diff.changed, sizes)
  yield* relationSteps(written, sizes)
  yield* removalSteps(diff, sizes)
  yield* hashSteps(written, sizes)
  yield* checksumSteps(diff.groups, sizes)
}

/** How much each phase has to write, for whoever shows the progress. */
export function totals({ added, changed, removed, groups }: Diff): Record<Phase, number> {
  const size = (rows: readonly NodeRow[]) =>
    rows.reduce((sum, row) => sum + row.relations.length + row.terms.length / 2, 0)
  const written = added.length + changed.length
  return {
    nodes: written,
    labels: 0,
    clear: changed.length,
    relations: size(added) + size(changed),
    removals: removed.length,
    hashes: written,
    checksums: groups.size,
  }
}

/** The first step of a load in batches: from here on no checksum vouches for a group that is about to change. */
export function* forgetChecksums(
  groups: ReadonlyMap<string, string>,
  { batchSize }: StepSizes,
): Generator<Step> {
  const rows = [...groups.keys()].map((group) => ({ id: checksumId(group), hash: '' }))
  for (const slice of slices(rows, batchSize)) yield counted('checksums', writeChecksums, { rows: slice })
}

function* nodeSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of grouped(rows))
    for (const slice of slices(ofLabel, batchSize))
      yield counted('nodes', nodes[label], {
        rows: slice.map(({ id, props, source }) => ({ id, props: { ...props, source } })),
      })
}

function* labelSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  const organisations = rows.filter(({ label }) => label === 'Organisation')
  const agencies = organisations.filter(({ labels }) => labels.includes(SECOND_LABEL))
  const others = organisations.filter(({ labels }) => !labels.includes(SECOND_LABEL))
  for (const slice of slices(agencies, batchSize)) yield counted('labels', addSecond, { ids: idsOf(slice) })
  for (const slice of slices(others, batchSize)) yield counted('labels', removeSecond, { ids: idsOf(slice) })
}

function* clearSteps(changed: readonly NodeRow[], { deleteSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of grouped(changed)) {
    const own = OWN_RELATIONS[label]
    const clearing = [
      ...(own.out.length > 0 ? [clearOut.fill({ label, types: anyOf(own.out) })] : []),
      ...(own.in.length > 0 ? [clearIn.fill({ label, types: anyOf(own.in) })] : []),
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

/** Relations become rows as they are written: all at once they would fill the memory. */
function* relationSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  const waiting = new Map<string, { kind: RelationKind; rows: StoredRelation[] }>()
  for (const row of rows)
    for (const { type, from, to, props } of relationsOf(row)) {
      const kind = { fromLabel: labelOf(from), type, toLabel: labelOf(to) }
      const name = `${kind.fromLabel} ${type} ${kind.toLabel}`
      let batch = waiting.get(name)
      if (batch === undefined) waiting.set(name, (batch = { kind, rows: [] }))
      batch.rows.push({ from, to, props })
      if (batch.rows.length < batchSize) continue
      waiting.delete(name)
      yield relationStep(batch.kind, batch.rows)
    }
  for (const { kind, rows: left } of waiting.values()) yield relationStep(kind, left)
}

interface RelationKind {
  fromLabel: Label
  type: string
  toLabel: Label
}

function* relationsOf({ id, relations, terms }: NodeRow): Generator<RelationRow> {
  yield* relations
  for (let at = 0; at < terms.length; at += 2)
    yield {
      type: 'HAS_TERM',
      from: id,
      to: termId(terms[at] as string),
      props: { tf: terms[at + 1] as GraphValue },
    }
}

const relationStep = ({ fromLabel, type, toLabel }: RelationKind, rows: StoredRelation[]): Step =>
  counted('relations', relations.fill({ 'from label': fromLabel, type, 'to label': toLabel }), { rows })

function* removalSteps({ removed }: Diff, { deleteSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of grouped(removed))
    for (const slice of slices(ofLabel, deleteSize))
      yield counted('removals', removals[label], { ids: idsOf(slice) })
}

function* hashSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of grouped(rows))
    for (const slice of slices(ofLabel, batchSize))
      yield counted('hashes', hashes[label], { rows: slice.map(({ id, hash }) => ({ id, hash })) })
}

function* checksumSteps(groups: ReadonlyMap<string, string>, { batchSize }: StepSizes): Generator<Step> {
  const rows = [...groups].map(([group, hash]) => ({ id: checksumId(group), hash }))
  for (const slice of slices(
    rows.filter(({ hash }) => hash !== ''),
    batchSize,
  ))
    yield counted('checksums', writeChecksums, { rows: slice })
  for (const slice of slices(
    rows.filter(({ hash }) => hash === ''),
    batchSize,
  ))
    yield counted('checksums', deleteChecksums, { ids: idsOf(slice) })
}

/** A step that has to write as much as it was sent. */
function counted<Params extends Ids | RowsParam<{ id: string } | StoredRelation>>(
  phase: Phase,
  statement: Statement<Params, Written>,
  params: Params,
): Step {
  const sent: readonly unknown[] = 'ids' in params ? params.ids : params.rows
  return {
    phase,
    size: sent.length,
    async run(transaction) {
      const [row] = await transaction.run(statement, params)
      if (row?.written === sent.length) return
      throw new LoadError(
        'MISSING_END',
        `cypher/${statement.name}.cypher wrote ${row?.written ?? 0} of ${sent.length}: a node that they need is not in the store. Among them: ${JSON.stringify(sent.slice(0, 3))}`,
      )
    },
  }
}

function grouped<Item extends { label: Label }>(items: readonly Item[]): Map<Label, Item[]> {
  const groups = new Map<Label, Item[]>()
  for (const item of items) {
    const group = groups.get(item.label)
    if (group) group.push(item)
    else groups.set(item.label, [item])
  }
  return groups
}

function* slices<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Quoted, for IN and ON are words of the language too. */
const anyOf = (types: readonly string[]) => types.map((type) => `\`${type}\``).join('|')

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)
