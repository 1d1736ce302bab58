import { Field, ObjectType } from 'type-graphql'
import { GraphQLDate } from '../schema/scalars.js'
import { ProposalKind, Stance, Standing } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One organisation’s part in one matter: who answered, in which capacity, under which rule for what it left uncommented.',
})
export class Respondent extends Node {
  @Field(() => String, { description: 'The name of the organisation it acts for.' })
  name!: string

  @Field(() => Standing, { description: 'In which capacity it speaks.' })
  standing!: vocabulary.Standing

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where a source says that it was invited; else null.',
  })
  invited!: boolean | null

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The date of the decision, else of the statement.',
  })
  answeredOn!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The kind of statement in the source’s word, such as yttrande, tjänsteutlåtande, ersättaryttrande.',
  })
  form!: string | null

  @Field(() => String, { nullable: true, description: 'What it says it limits its answer to.' })
  scope!: string | null
}

@ObjectType({
  description:
    'What a respondent says that silence on a proposal shall mean. Its positions by DEFAULT_RULE follow from it; they count only where `basis` names them.',
})
export class DefaultRule {
  @Field(() => Stance, { description: 'The stance that silence shall be read as.' })
  stance!: vocabulary.Stance

  @Field(() => [Stance], { description: 'Other stances that a careful reader could read the rule as.' })
  alternatives!: vocabulary.Stance[]

  @Field(() => [ProposalKind], { description: 'The kinds of proposal that it covers.' })
  covers!: vocabulary.ProposalKind[]

  @Field(() => [ProposalKind], {
    description: 'Of the kinds covered, those that its words may or may not mean.',
  })
  uncertain!: vocabulary.ProposalKind[]

  @Field(() => String, { nullable: true, description: 'What the coder has to say on how it was read.' })
  note!: string | null
}
