import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { PositionFilter, PositionListArgs } from '../position/position.input.js'
import { Bearing, Direction, MeasureCategory, graphqlEnum } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import { ProposalListArgs } from '../proposal/proposal.input.js'
import { TallyArgs } from '../tally/tally.type.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description: 'Which measures pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class MeasureFilter {
  @Field(() => [ID], {
    nullable: true,
    description: `A matter of which a proposal concerns the measure: ${ANY}.`,
  })
  matter?: string[] | null

  @Field(() => [MeasureCategory], { nullable: true, description: `The category: ${ANY}.` })
  category?: vocabulary.MeasureCategory[] | null

  @Field(() => [ID], { nullable: true, description: `The measure right above it: ${ANY}.` })
  broader?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in name, aliases or description.',
  })
  text?: string | null

  @Field(() => [MeasureFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: MeasureFilter[] | null

  @Field(() => [MeasureFilter], { nullable: true, description: 'At least one of these holds; [] does not.' })
  or?: MeasureFilter[] | null

  @Field(() => MeasureFilter, { nullable: true, description: 'This does not hold.' })
  not?: MeasureFilter | null
}

export const MeasureOrderField = graphqlEnum(
  'MeasureOrderField',
  'What measures are ordered by; id breaks ties. The counts are distinct respondents with the defaults of PositionFilter.',
  {
    NAME: 'The name, in Swedish order.',
    CATEGORY: 'The category, in the order of MeasureCategory.',
    SUPPORT: 'Respondents with SUPPORT or SUPPORT_WITH_CONDITION.',
    CONDITIONS: 'Respondents with SUPPORT_WITH_CONDITION.',
    OPPOSITION: 'Respondents with OPPOSE or DOUBT.',
    CONTESTED: 'The lesser of SUPPORT and OPPOSITION.',
  },
)

@InputType({ description: 'How measures are ordered.' })
export class MeasureOrder {
  @Field(() => MeasureOrderField, { description: 'By what.' })
  field!: keyof typeof MeasureOrderField

  @Field(() => Direction, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: vocabulary.Direction
}

@ArgsType()
export class MeasureListArgs extends PageArgs {
  @Field(() => MeasureFilter, { nullable: true, description: 'Which measures.' })
  filter?: MeasureFilter | null

  @Field(() => MeasureOrder, { nullable: true, description: 'In which order; by name unless given.' })
  orderBy?: MeasureOrder | null
}

const DIRECT = 'Only positions whose target is the measure itself.'

@ArgsType()
export class MeasureProposalsArgs extends ProposalListArgs {
  @Field(() => [Bearing], { nullable: true, description: `How they bear on the measure: ${ANY}.` })
  bearing?: vocabulary.Bearing[] | null
}

@ArgsType()
export class MeasurePositionsArgs extends PositionListArgs {
  @Field(() => Boolean, { defaultValue: false, description: DIRECT })
  direct!: boolean
}

@ArgsType()
export class MeasureTallyArgs extends TallyArgs {
  @Field(() => Boolean, { defaultValue: false, description: DIRECT })
  direct!: boolean
}

@ArgsType()
export class MeasureSupportersArgs extends PageArgs {
  @Field(() => PositionFilter, {
    nullable: true,
    description: 'Which positions make a supporter or an opponent.',
  })
  filter?: PositionFilter | null

  @Field(() => Boolean, { defaultValue: false, description: DIRECT })
  direct!: boolean
}
