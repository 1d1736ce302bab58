import { Field, Int, ObjectType } from 'type-graphql'
import { MatterKind } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import { GraphQLDate } from '../schema/scalars.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An affair on which bodies are heard or commissioned: a referral (remiss), a municipal commission.',
})
export class Matter extends Node {
  @Field(() => String, { description: 'Its title in Swedish.' })
  title!: string

  @Field(() => MatterKind, { description: 'What kind of affair it is.' })
  kind!: vocabulary.MatterKind

  @Field(() => String, {
    nullable: true,
    description: 'The reference number (diarienummer) of whoever issued it.',
  })
  referenceNumber!: string | null

  @Field(() => String, { nullable: true, description: 'The report that is referred, as in `SOU 2023:62`.' })
  report!: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'When it was sent out or opened.' })
  openedOn!: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day to answer.' })
  deadline!: string | null

  @Field(() => Int, { nullable: true, description: 'How many bodies were invited to answer.' })
  invited!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'How many proposals the report holds, as a source states; the graph holds those that some source names.',
  })
  proposalsStated!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many assessments the report holds, as a source states.',
  })
  assessmentsStated!: number | null

  @Field(() => [String], { description: 'The themes a proposal of this matter can have.' })
  themes!: string[]
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What a source states about the matter or the state of things, in the coder’s own words.',
})
export class Fact extends Node {
  @Field(() => String, { description: 'One sentence, in Swedish.' })
  text!: string
}
