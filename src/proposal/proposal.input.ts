import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { PositionFilter } from '../position/position.input.js'
import { Direction, ProposalKind, graphqlEnum } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description: 'Which proposals pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class ProposalFilter {
  @Field(() => [ID], { nullable: true, description: `The matter: ${ANY}.` })
  matter?: string[] | null

  @Field(() => [ProposalKind], { nullable: true, description: `The kind: ${ANY}.` })
  kind?: vocabulary.ProposalKind[] | null

  @Field(() => [String], { nullable: true, description: `The theme: ${ANY}.` })
  theme?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The proposal right above it: ${ANY}.` })
  partOf?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `A measure that it concerns, whatever the bearing: ${ANY}.`,
  })
  measure?: string[] | null

  @Field(() => [ID], { nullable: true, description: `A statute that it affects: ${ANY}.` })
  statute?: string[] | null

  @Field(() => [ID], { nullable: true, description: `Who would get a task, duty or mandate: ${ANY}.` })
  assigns?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `Who would be consulted, cooperate, be paid or informed: ${ANY}.`,
  })
  involves?: string[] | null

  @Field(() => [ID], { nullable: true, description: `Who is to decide or act on it: ${ANY}.` })
  addressedTo?: string[] | null

  @Field(() => [ID], { nullable: true, description: `A respondent that requests it: ${ANY}.` })
  requestedBy?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in number, title, summary or phrases.',
  })
  text?: string | null

  @Field(() => [ProposalFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: ProposalFilter[] | null

  @Field(() => [ProposalFilter], { nullable: true, description: 'At least one of these holds; [] does not.' })
  or?: ProposalFilter[] | null

  @Field(() => ProposalFilter, { nullable: true, description: 'This does not hold.' })
  not?: ProposalFilter | null
}

export const ProposalOrderField = graphqlEnum(
  'ProposalOrderField',
  'What proposals are ordered by; id breaks ties. The counts are distinct respondents with the defaults of PositionFilter.',
  {
    NUMBER: 'The section number, 14.9 before 14.10; those without one last.',
    TITLE: 'The title, in Swedish order.',
    THEME: 'The theme, in Swedish order; those without one last.',
    SUPPORT: 'Respondents with SUPPORT or SUPPORT_WITH_CONDITION.',
    CONDITIONS: 'Respondents with SUPPORT_WITH_CONDITION.',
    OPPOSITION: 'Respondents with OPPOSE or DOUBT.',
    CONTESTED: 'The lesser of SUPPORT and OPPOSITION.',
  },
)

@InputType({ description: 'How proposals are ordered.' })
export class ProposalOrder {
  @Field(() => ProposalOrderField, { description: 'By what.' })
  field!: keyof typeof ProposalOrderField

  @Field(() => Direction, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: vocabulary.Direction
}

@ArgsType()
export class ProposalFilterArgs extends PageArgs {
  @Field(() => ProposalFilter, { nullable: true, description: 'Which proposals.' })
  filter?: ProposalFilter | null
}

@ArgsType()
export class ProposalListArgs extends ProposalFilterArgs {
  @Field(() => ProposalOrder, { nullable: true, description: 'In which order; by number unless given.' })
  orderBy?: ProposalOrder | null
}

@ArgsType()
export class ProposalSupportersArgs extends PageArgs {
  @Field(() => PositionFilter, {
    nullable: true,
    description: 'Which positions make a supporter or an opponent.',
  })
  filter?: PositionFilter | null
}
