import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AxisItem } from '../axis/axis.type.js'
import type { Reason } from './because.js'
import type { Edge } from './edge.js'
import type { ComputedNetwork } from './network.js'

@ObjectType({ description: 'An actor of a network, or in TWO_MODE a concept.' })
export class NetworkNode {
  @Field(() => AxisItem, { description: 'Who, or what.' })
  item!: AxisItem

  @Field(() => Int, {
    description:
      'How many statements the actor makes, or are made on the concept, after duplicates. With INCLUDE as many as the same filter on `positions` lists with a side, for each concept those on it, a MIXED twice.',
  })
  statements!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'Its community, by the Louvain method over ties of positive weight with a fixed seed: 0 is the largest. Null for a node without such a tie.',
  })
  community!: number | null
}

@ObjectType({
  description:
    'One product of the sum that makes a weight: two statements on a concept, or in TWO_MODE one. The shares of all reasons of a tie add up to its weight before it is normalised. A MIXED position makes a statement for the concept and one against it, so it can come twice.',
})
export class NetworkReason implements Pick<Reason, 'concept' | 'share'> {
  @Field(() => AxisItem, { description: 'What the statements are on.' })
  concept!: AxisItem

  @Field(() => Float, {
    description:
      'What it adds to the weight: 1, or -1 where SUBTRACT takes it away; with COMBINE its part of 1 (for it) or 2 (against it).',
  })
  share!: number
}

@ObjectType({ description: 'A tie of a network.' })
export class NetworkEdge implements Edge {
  @Field(() => Int, { description: 'An index into `nodes`: an actor.' })
  source!: number

  @Field(() => Int, {
    description: 'An index into `nodes`: in ONE_MODE a later actor, in TWO_MODE a concept.',
  })
  target!: number

  @Field(() => Float, { description: 'Normalised as asked; never 0, and negative only with SUBTRACT.' })
  weight!: number

  /** What it is a tie of, and how many of its ties are answered. */
  network!: ComputedNetwork
  answered!: number
}

@ObjectType({
  description:
    'What actors say on the same concepts, as weighted ties. Formulas: P. Leifeld’s Discourse Network Analysis.',
})
export class Network {
  @Field(() => [NetworkNode], {
    description:
      'Those with a tie, or all that make statements where isolates stay: actors, then in TWO_MODE the concepts, each in the default order of their kind.',
  })
  nodes!: NetworkNode[]
}
