import { Field, ObjectType, createUnionType } from 'type-graphql'
import { Measure } from '../measure/measure.type.js'
import { Proposal } from '../proposal/proposal.type.js'
import { Basis, Stance } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One stance of one respondent on one target in one document, with the quotation that bears it. Who takes no position on a target has none: silence is never a stance.',
})
export class Position extends Node {
  @Field(() => Stance, { description: 'How the respondent stands on the target.' })
  stance!: vocabulary.Stance

  @Field(() => Basis, { description: 'What the stance rests on.' })
  basis!: vocabulary.Basis

  @Field(() => String, {
    nullable: true,
    description:
      'What the respondent says, in the coder’s own words, in Swedish. Null where the stance says it all.',
  })
  summary!: string | null

  @Field(() => [String], {
    description:
      'What must be met or changed, or is feared: one sentence each, in the coder’s own words, in Swedish.',
  })
  conditions!: string[]

  @Field(() => [Stance], {
    description: 'Other stances that a careful reader could code from the same lines.',
  })
  alternatives!: vocabulary.Stance[]
}

export const PositionTarget = createUnionType({
  name: 'PositionTarget',
  description: 'What a position is on: a proposal, or a measure itself.',
  types: () => [Proposal, Measure] as const,
})
