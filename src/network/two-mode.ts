import type { NetworkQualifier } from '../schema/vocabulary.js'
import type { Edge } from './edge.js'
import { normalise, TWO_MODE_DIVISORS, type TwoModeNormalisation } from './normalise.js'
import { activity, prominence, type Statements } from './statements.js'

export type TwoModeQualifier = Extract<NetworkQualifier, 'IGNORE' | 'SUBTRACT' | 'COMBINE'>

/** Actors and concepts, joined by what the one says on the other. The index of a concept comes after all actors. */
export function twoMode(
  statements: Statements,
  qualifier: TwoModeQualifier,
  normalisation: TwoModeNormalisation,
): Edge[] {
  const [made, received] = [activity(statements), prominence(statements)]
  const edges: Edge[] = []
  for (const { actor, concept, agree, disagree } of statements.cells) {
    const divisor = TWO_MODE_DIVISORS[normalisation]({
      activity: made[actor]!,
      prominence: received[concept]!,
    })
    const weight = normalise(WEIGHTS[qualifier](agree, disagree), divisor)
    if (weight !== 0) edges.push({ source: actor, target: statements.actors + concept, weight })
  }
  return edges
}

const WEIGHTS: Readonly<Record<TwoModeQualifier, (agree: number, disagree: number) => number>> = {
  IGNORE: (agree, disagree) => agree + disagree,
  SUBTRACT: (agree, disagree) => agree - disagree,
  COMBINE: (agree, disagree) => (agree > 0 ? 1 : 0) + (disagree > 0 ? 2 : 0),
}
