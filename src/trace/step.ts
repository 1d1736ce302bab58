import type { RelationKind } from '../schema/vocabulary.js'

/** A relation as it is walked. */
export interface Step {
  from: string
  relation: RelationKind
  /** Whether the relation points from `from` to `to`. */
  forward: boolean
  to: string
  /** What bears it, in the order of the claim. */
  passageIds: readonly string[]
  /** How little bears it out, see evidence.ts. */
  weakness: number
}

export type StepsFrom = (id: string) => Iterable<Step>

export function reversed(step: Step): Step {
  return { ...step, from: step.to, to: step.from, forward: !step.forward }
}
