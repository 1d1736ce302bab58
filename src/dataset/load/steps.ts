import type { GraphValue } from '../../graph/graph.js'
import { statement, statementWithHoles } from '../../graph/statement.js'
import { checksumId, type Diff } from './diff.js'
import type { NodeRow, Props } from '../rows/node-row.js'
import { clearSteps, relationSteps } from './relation-steps.js'
import {
  byLabel,
  countedStep,
  groupByLabel,
  idsOf,
  slices,
  type ByIds,
  type ByRows,
  type Phase,
  type Step,
  type StepSizes,
  type Written,
} from './step.js'
import { termSteps } from './term-steps.js'

type Hash = { id: string; hash: string }

const SECOND_LABEL = 'Agency'
const SECOND = { label: 'Organisation', 'second label': SECOND_LABEL }
const CREATION = statementWithHoles<ByRows<GraphValue[]>, Written>('dataset/createNodes', ['rows'])
const REWRITING = byLabel<ByRows<{ id: string; props: Props }>>('dataset/rewriteNodes', 'rows')
const REMOVALS = byLabel<ByIds>('dataset/deleteNodes', 'ids')
const ADD_SECOND = statementWithHoles<ByIds, Written>('dataset/addSecondLabel', ['ids']).fill(SECOND)
const REMOVE_SECOND = statementWithHoles<ByIds, Written>('dataset/removeSecondLabel', ['ids']).fill(SECOND)
const WRITE_CHECKSUMS = statement<ByRows<Hash>, Written>('dataset/writeChecksums', ['rows'])
const DELETE_CHECKSUMS = statement<ByIds, Written>('dataset/deleteChecksums', ['ids'])

/**
 * The writes that make the store what the rows are, in an order in which a killed load can be taken up by any other:
 * the checksum that tells that the nodes of a group are whole, relations and all, comes last.
 */
export function* steps(diff: Diff, sizes: StepSizes): Generator<Step> {
  const tied = [...diff.added, ...diff.rewired]
  yield* creationSteps(diff.added, sizes)
  yield* rewritingSteps(diff.changed, sizes)
  yield* labelSteps([...diff.added, ...diff.changed], sizes)
  yield* clearSteps(diff.rewired, sizes)
  yield* relationSteps(tied, sizes)
  yield* termSteps(tied, sizes)
  yield* removalSteps(diff, sizes)
  yield* checksumSteps(diff.groups, sizes)
}

/** How much each phase has to write, for whoever shows the progress. */
export function totals({ added, changed, rewired, removed, groups }: Diff): Record<Phase, number> {
  const related = (rows: readonly NodeRow[]) =>
    rows.reduce((sum, row) => sum + row.relations.length + row.terms.length / 2, 0)
  const labelled = (rows: readonly NodeRow[]) => rows.filter(({ label }) => label === SECOND.label).length
  return {
    nodes: added.length + changed.length,
    labels: labelled(added) + labelled(changed),
    clear: rewired.length,
    relations: related(added) + related(rewired),
    removals: removed.length,
    checksums: groups.size,
  }
}

/** What a load in batches does first: from here on no checksum vouches for a group that is about to change. */
export function* forgetChecksums(
  groups: ReadonlyMap<string, string>,
  { batchSize }: StepSizes,
): Generator<Step> {
  const rows = [...groups.keys()].map((group) => ({ id: checksumId(group), hash: '' }))
  for (const slice of slices(rows, batchSize))
    yield countedStep('checksums', WRITE_CHECKSUMS, { rows: slice })
}

function* creationSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(rows))
    for (const slice of slices(ofLabel, batchSize)) {
      const stored = slice.map(storedProps)
      const names = [...new Set(stored.flatMap((props) => Object.keys(props)))]
      const properties = names.map((name, place) => `${name}: row[${place}]`).join(', ')
      yield countedStep('nodes', CREATION.fill({ label, properties }), {
        rows: stored.map((props) => names.map((name) => props[name] ?? null)),
      })
    }
}

function* rewritingSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(rows))
    for (const slice of slices(ofLabel, batchSize))
      yield countedStep('nodes', REWRITING[label], {
        rows: slice.map((row) => ({ id: row.id, props: storedProps(row) })),
      })
}

const storedProps = ({ props, source, hash }: NodeRow): Props => ({ ...props, source, hash })

function* labelSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  const organisations = rows.filter(({ label }) => label === SECOND.label)
  const agencies = organisations.filter(({ labels }) => labels.includes(SECOND_LABEL))
  const others = organisations.filter(({ labels }) => !labels.includes(SECOND_LABEL))
  for (const slice of slices(agencies, batchSize))
    yield countedStep('labels', ADD_SECOND, { ids: idsOf(slice) })
  for (const slice of slices(others, batchSize))
    yield countedStep('labels', REMOVE_SECOND, { ids: idsOf(slice) })
}

function* removalSteps({ removed }: Diff, { deleteSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(removed))
    for (const slice of slices(ofLabel, deleteSize))
      yield countedStep('removals', REMOVALS[label], { ids: idsOf(slice) })
}

function* checksumSteps(groups: ReadonlyMap<string, string>, { batchSize }: StepSizes): Generator<Step> {
  const rows = [...groups].map(([group, hash]) => ({ id: checksumId(group), hash }))
  const kept = rows.filter(({ hash }) => hash !== '')
  const gone = rows.filter(({ hash }) => hash === '')
  for (const slice of slices(kept, batchSize))
    yield countedStep('checksums', WRITE_CHECKSUMS, { rows: slice })
  for (const slice of slices(gone, batchSize))
    yield countedStep('checksums', DELETE_CHECKSUMS, { ids: idsOf(slice) })
}
