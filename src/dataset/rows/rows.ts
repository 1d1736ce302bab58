import { derive, type DerivationFault } from '../derive/derive.js'
import { gather } from './gather.js'
import { LABELS, type Label } from './labels.js'
import { matterRows } from './matter-rows.js'
import type { NodeRow } from './node-row.js'
import { Passages } from './passages.js'
import { positionRows } from './position-rows.js'
import { practiceRows } from './practice-rows.js'
import { proposalRows } from './proposal-rows.js'
import { registerRows } from './register-rows.js'
import { respondentRows } from './respondent-rows.js'
import type { RowContext } from './row-context.js'
import type { Seeds } from '../seeds/seeds.js'
import { Vocabulary } from './terms.js'
import { BUILD, versionOf } from './version.js'

/** A whole dataset as it shall stand in the store, derived claims and roll-ups included. */
export interface Rows {
  /** By id. */
  nodes: ReadonlyMap<string, NodeRow>
  /** The hash of the claims: the same for the same seeds anywhere. */
  version: string
  /** What made the rows of the claims. */
  build: string
  /** How many nodes of each kind, by the names of the API (NodeKind). */
  counts: Readonly<Record<string, number>>
}

/** The claims contradict each other where something has to be derived from them; `check` finds these before. */
export class DerivationError extends Error {
  constructor(readonly faults: readonly DerivationFault[]) {
    super(
      `nothing can be derived from these claims:\n${faults.map(({ message }) => `- ${message}`).join('\n')}`,
    )
    this.name = 'DerivationError'
  }
}

/**
 * @param seeds checked: every reference resolves, every id is defined once
 * @throws {DerivationError} where adopted statements differ
 */
export function rows(seeds: Seeds): Rows {
  const { matters, faults } = derive(seeds)
  if (faults.length > 0) throw new DerivationError(faults)
  const nodes = new Map<string, NodeRow>()
  const add = (made: Iterable<NodeRow>) => {
    for (const row of made) {
      if (nodes.has(row.id)) throw new Error(`${row.id} is claimed twice`)
      nodes.set(row.id, row)
    }
  }
  const gathered = gather(seeds, matters)
  const context: RowContext = {
    seeds,
    gathered,
    passages: new Passages(gathered.documents),
    vocabulary: new Vocabulary(),
  }
  add(registerRows(context))
  for (const claims of matters)
    for (const rowsOf of [matterRows, respondentRows, proposalRows, positionRows, practiceRows])
      add(rowsOf({ ...context, claims }))
  // Passages are complete when all claims are rows, terms when the passages are too.
  add(context.passages.rows(context.vocabulary))
  add(context.vocabulary.rows())
  return { nodes, version: versionOf(seeds), build: BUILD, counts: countKinds(nodes.values()) }
}

function countKinds(nodes: Iterable<NodeRow>): Record<string, number> {
  const labels = LABELS.filter((label) => label !== 'Term')
  const counts: Record<string, number> = Object.fromEntries(labels.map((label) => [kindOf(label), 0]))
  for (const { label } of nodes) if (label !== 'Term') counts[kindOf(label)]!++
  return counts
}

const kindOf = (label: Label) => label.toUpperCase()
