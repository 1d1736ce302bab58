import { Field, ObjectType } from 'type-graphql'
import { Bearing, LegalEffect, ProposalKind } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What is proposed, judged, urged, aimed at or requested in a matter. A position on a whole, an area or a proposal never travels to its parts, nor back.',
})
export class Proposal extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The section of the report that puts it forward, as in `14.5.1`.',
  })
  number!: string | null

  @Field(() => String, {
    description: 'What it says, in at most fifteen words of the coder’s own, in Swedish.',
  })
  title!: string

  @Field(() => ProposalKind, { description: 'What kind of proposal it is.' })
  kind!: vocabulary.ProposalKind

  @Field(() => String, { nullable: true, description: 'One of the themes of its matter.' })
  theme!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'What it entails and the consequences that sources state, in the coder’s own words, in Swedish.',
  })
  summary!: string | null
}

@ObjectType({
  description:
    'How a proposal bears on a measure: only where it ADVANCES it do positions on the one count for the other.',
})
export class Concern {
  proposalId!: string
  measureId!: string

  @Field(() => Bearing, { description: 'How.' })
  bearing!: vocabulary.Bearing
}

@ObjectType({ description: 'What a proposal would do to a statute.' })
export class StatuteEffect {
  proposalId!: string
  statuteId!: string

  @Field(() => LegalEffect, { description: 'What.' })
  effect!: vocabulary.LegalEffect
}
