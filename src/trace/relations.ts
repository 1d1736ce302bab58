import type { Label } from '../dataset/rows/labels.js'
import { RELATION_KIND, type RelationKind, valuesOf } from '../schema/vocabulary.js'

/**
 * The kinds of node that each relation joins, from and to. What the load derives to find things faster (COUNTS_FOR,
 * HAS_TERM) is no relation of the vocabulary, and what joins claims to their quotations is told by each step.
 */
export const RELATION_ENDS: Readonly<Record<RelationKind, readonly (readonly [from: Label, to: Label])[]>> = {
  ISSUED_BY: [
    ['Matter', 'Organisation'],
    ['Document', 'Organisation'],
  ],
  PART_OF: [
    ['Organisation', 'Organisation'],
    ['Proposal', 'Proposal'],
  ],
  WITHIN: [['Respondent', 'Respondent']],
  ACTS_FOR: [['Respondent', 'Organisation']],
  IN_MATTER: [
    ['Fact', 'Matter'],
    ['Document', 'Matter'],
    ['Respondent', 'Matter'],
    ['Proposal', 'Matter'],
  ],
  SUBMITTED: [['Respondent', 'Document']],
  TAKES: [['Respondent', 'Position']],
  ON: [
    ['Position', 'Proposal'],
    ['Position', 'Measure'],
  ],
  CONCERNS: [['Proposal', 'Measure']],
  PROPOSED_BY: [['Proposal', 'Organisation']],
  ASSIGNS: [['Proposal', 'Organisation']],
  INVOLVES: [['Proposal', 'Organisation']],
  ADDRESSED_TO: [['Proposal', 'Organisation']],
  AFFECTS: [['Proposal', 'Statute']],
  COVERS: [['Proposal', 'Proposal']],
  CITES: [['Document', 'Document']],
  REQUESTS: [['Respondent', 'Proposal']],
  RUNS: [['Organisation', 'Practice']],
  OF: [['Practice', 'Measure']],
  PARTNER: [['Practice', 'Organisation']],
  ADOPTS: [
    ['Respondent', 'Respondent'],
    ['Position', 'Position'],
  ],
  DISSENTS_FROM: [['Respondent', 'Respondent']],
  RELATED_TO: [['Proposal', 'Proposal']],
  BROADER: [['Measure', 'Measure']],
}

/** The relations that lead on from a kind of node, along them or against them. */
export function relationsAt(label: Label): RelationKind[] {
  return valuesOf(RELATION_KIND).filter((relation) =>
    RELATION_ENDS[relation].some((ends) => ends.includes(label)),
  )
}

/** Relations stated by the claim they point to: a position, a practice, a request. Others are by where they start. */
export const CLAIMED_BY_TARGET: readonly RelationKind[] = ['TAKES', 'RUNS', 'REQUESTS']

/** Left out unless named: with these almost anything is two steps from anything. */
const JOINING_EVERYTHING: readonly RelationKind[] = ['IN_MATTER', 'ISSUED_BY', 'SUBMITTED', 'CITES']

/** The relations that are walked where a request names none. */
export const USUAL_RELATIONS: readonly RelationKind[] = valuesOf(RELATION_KIND).filter(
  (relation) => !JOINING_EVERYTHING.includes(relation),
)
