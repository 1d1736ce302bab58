import type { Label } from '../dataset/rows/labels.js'
import { type Statement, statementWithHoles, unionAll } from '../graph/statement.js'
import type { Basis, RelationKind } from '../schema/vocabulary.js'
import { CLAIMED_BY_TARGET, relationsAt } from './relations.js'

/** A step from a node that was asked for, with the evidence of the relation or else of the claim that states it. */
export interface StepRow {
  near: string
  relation: RelationKind
  forward: boolean
  far: string
  passageIds: string[]
  /** Of a request, or of the position that it leads to or from. */
  basis: Basis | null
}

type PartParams = { limit: number; claimedByTarget: readonly RelationKind[] }

/** The ids of nodes as the parameter of their label; and how many steps from the nodes of a label at most. */
export type StepsParams = PartParams & Partial<Record<Label, readonly string[]>>

const part = statementWithHoles<PartParams, StepRow>('trace/steps', ['limit', 'claimedByTarget'])

/** The steps from nodes of these labels over these relations; undefined where none of these leads on from them. */
export function stepsStatement(
  labels: readonly Label[],
  relations: readonly RelationKind[],
): Statement<StepsParams, StepRow> | undefined {
  const [first, ...others] = labels.flatMap((label) => {
    const some = relationsAt(label).filter((relation) => relations.includes(relation))
    // Quoted, for ON and OF are words of the language too.
    return some.length === 0
      ? []
      : part.fill({ label, relations: some.map((type) => `\`${type}\``).join('|') })
  })
  return first && unionAll([first, ...others])
}

export const stepsParams = (ids: Partial<Record<Label, readonly string[]>>, limit: number): StepsParams => ({
  ...ids,
  limit,
  claimedByTarget: CLAIMED_BY_TARGET,
})
