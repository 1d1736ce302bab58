import type { ResultOf } from '../../api/graphql.js'
import type { PositionShown } from '../../position/PositionLine.js'
import type { TIE } from './network.operations.js'

type Reason = NonNullable<ResultOf<typeof TIE>['network']>['edges'][number]['because'][number]

/** What is said on one concept, and what it adds to the weight. */
export interface ConceptReasons {
  concept: Reason['concept']
  share: number
  /** Each once, those of the source first. */
  positions: readonly PositionShown[]
}

/** The reasons of a tie gathered by concept, in their order: a statement that pairs with three others is told once. */
export function reasonsByConcept(reasons: readonly Reason[]): ConceptReasons[] {
  const concepts = new Map<string, Reason[]>()
  for (const reason of reasons)
    concepts.set(reason.concept.id, [...(concepts.get(reason.concept.id) ?? []), reason])
  return [...concepts.values()].map((group) => {
    const positions = [...group.map(({ a }) => a), ...group.map(({ b }) => b)].filter((one) => one !== null)
    return {
      concept: group[0]!.concept,
      share: group.reduce((sum, { share }) => sum + share, 0),
      positions: [...new Map(positions.map((position) => [position.id, position])).values()],
    }
  })
}
