// The kinds of node that a load writes, and which relations belong to the claim of each.
import { NODE_KIND, valuesOf } from '../../schema/vocabulary.js'

export const LABELS = [
  'Matter',
  'Fact',
  'Document',
  'Organisation',
  'Respondent',
  'Proposal',
  'Measure',
  'Statute',
  'Position',
  'Practice',
  'Passage',
  'Term',
] as const
export type Label = (typeof LABELS)[number]

/**
 * The relations that are written and removed with a node. `in` are those that point to it and yet are its claim's:
 * so a changed position rewrites nothing of its respondent.
 */
export const OWN_RELATIONS: Readonly<Record<Label, { out: readonly string[]; in: readonly string[] }>> = {
  Matter: { out: ['ISSUED_BY', 'HAS_TERM'], in: [] },
  Fact: { out: ['IN_MATTER', 'EVIDENCED_BY', 'HAS_TERM'], in: [] },
  Document: { out: ['IN_MATTER', 'ISSUED_BY', 'CITES', 'HAS_TERM'], in: [] },
  Organisation: { out: ['PART_OF', 'HAS_TERM'], in: [] },
  Respondent: {
    out: [
      'ACTS_FOR',
      'IN_MATTER',
      'WITHIN',
      'SUBMITTED',
      'REQUESTS',
      'ADOPTS',
      'DISSENTS_FROM',
      'EVIDENCED_BY',
      'HAS_TERM',
    ],
    in: [],
  },
  Proposal: {
    out: [
      'IN_MATTER',
      'PART_OF',
      'PROPOSED_BY',
      'ASSIGNS',
      'INVOLVES',
      'ADDRESSED_TO',
      'CONCERNS',
      'AFFECTS',
      'COVERS',
      'RELATED_TO',
      'EVIDENCED_BY',
      'HAS_TERM',
    ],
    in: [],
  },
  Measure: { out: ['BROADER', 'EVIDENCED_BY', 'HAS_TERM'], in: [] },
  Statute: { out: ['HAS_TERM'], in: [] },
  Position: { out: ['ON', 'ADOPTS', 'COUNTS_FOR', 'EVIDENCED_BY', 'HAS_TERM'], in: ['TAKES'] },
  Practice: { out: ['OF', 'PARTNER', 'EVIDENCED_BY', 'HAS_TERM'], in: ['RUNS'] },
  Passage: { out: ['IN', 'HAS_TERM'], in: [] },
  Term: { out: [], in: [] },
}

/** The place of each kind in NodeKind: what a search filters, counts and orders by. A term is of no kind. */
export const KIND_INDEX: Readonly<Partial<Record<Label, number>>> = Object.fromEntries(
  valuesOf(NODE_KIND).map((kind, index) => [kind[0]! + kind.slice(1).toLowerCase(), index]),
)

const BY_PREFIX: Readonly<Record<string, Label>> = Object.fromEntries(
  LABELS.map((label) => [label.toLowerCase(), label]),
)

/** The label that an id tells by its kind. @throws {Error} on an id of no kind that a load writes */
export function labelOf(id: string): Label {
  const label = BY_PREFIX[id.slice(0, id.indexOf(':'))]
  if (label === undefined) throw new Error(`${id} is no id of a node`)
  return label
}
