import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { Direction, OrganisationKind, Standing, graphqlEnum } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description: 'Which respondents pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class RespondentFilter {
  @Field(() => [ID], { nullable: true, description: `The matter: ${ANY}.` })
  matter?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The organisation it acts for: ${ANY}.` })
  organisation?: string[] | null

  @Field(() => [OrganisationKind], { nullable: true, description: `The kind of that organisation: ${ANY}.` })
  organisationKind?: vocabulary.OrganisationKind[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `A respondent within which it spoke, at any depth: ${ANY}.`,
  })
  within?: string[] | null

  @Field(() => [Standing], { nullable: true, description: `The standing: ${ANY}.` })
  standing?: vocabulary.Standing[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: a source says that it was invited; false: none says so.',
  })
  invited?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in its names, form or scope.',
  })
  text?: string | null

  @Field(() => [RespondentFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: RespondentFilter[] | null

  @Field(() => [RespondentFilter], {
    nullable: true,
    description: 'At least one of these holds; [] does not.',
  })
  or?: RespondentFilter[] | null

  @Field(() => RespondentFilter, { nullable: true, description: 'This does not hold.' })
  not?: RespondentFilter | null
}

export const RespondentOrderField = graphqlEnum(
  'RespondentOrderField',
  'What respondents are ordered by; id breaks ties.',
  {
    NAME: 'The name, in Swedish order.',
    STANDING: 'From PRINCIPAL to SEPARATE.',
    ANSWERED_ON: 'The date of the answer; those without one last.',
    POSITIONS: 'How many positions it takes; those by DEFAULT_RULE do not count.',
  },
)

@InputType({ description: 'How respondents are ordered.' })
export class RespondentOrder {
  @Field(() => RespondentOrderField, { description: 'By what.' })
  field!: keyof typeof RespondentOrderField

  @Field(() => Direction, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: vocabulary.Direction
}

@ArgsType()
export class RespondentFilterArgs extends PageArgs {
  @Field(() => RespondentFilter, { nullable: true, description: 'Which respondents.' })
  filter?: RespondentFilter | null
}

@ArgsType()
export class RespondentListArgs extends RespondentFilterArgs {
  @Field(() => RespondentOrder, { nullable: true, description: 'In which order; by name unless given.' })
  orderBy?: RespondentOrder | null
}
