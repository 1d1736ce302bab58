import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { Direction, OrganisationKind, graphqlEnum } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description:
    'Which organisations pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class OrganisationFilter {
  @Field(() => [ID], { nullable: true, description: `A matter in which it has a respondent: ${ANY}.` })
  matter?: string[] | null

  @Field(() => [OrganisationKind], { nullable: true, description: `The kind: ${ANY}.` })
  kind?: vocabulary.OrganisationKind[] | null

  @Field(() => [ID], { nullable: true, description: `The organisation right above it: ${ANY}.` })
  partOf?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a state agency.' })
  isAgency?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in name or aliases.',
  })
  text?: string | null

  @Field(() => [OrganisationFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: OrganisationFilter[] | null

  @Field(() => [OrganisationFilter], {
    nullable: true,
    description: 'At least one of these holds; [] does not.',
  })
  or?: OrganisationFilter[] | null

  @Field(() => OrganisationFilter, { nullable: true, description: 'This does not hold.' })
  not?: OrganisationFilter | null
}

export const OrganisationOrderField = graphqlEnum(
  'OrganisationOrderField',
  'What organisations are ordered by; id breaks ties.',
  {
    NAME: 'The name, in Swedish order.',
    KIND: 'The kind, in the order of OrganisationKind.',
    ASSIGNMENTS: 'How many proposals would give it a task.',
  },
)

@InputType({ description: 'How organisations are ordered.' })
export class OrganisationOrder {
  @Field(() => OrganisationOrderField, { description: 'By what.' })
  field!: keyof typeof OrganisationOrderField

  @Field(() => Direction, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: vocabulary.Direction
}

@ArgsType()
export class OrganisationListArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations.' })
  filter?: OrganisationFilter | null

  @Field(() => OrganisationOrder, { nullable: true, description: 'In which order; by name unless given.' })
  orderBy?: OrganisationOrder | null
}
