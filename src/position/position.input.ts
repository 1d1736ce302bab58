import { ArgsType, Field, ID, InputType } from 'type-graphql'
import {
  Basis,
  Direction,
  MeasureCategory,
  ProposalKind,
  Stance,
  Standing,
  graphqlEnum,
} from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description:
    'Which positions pass. All fields given have to hold. Unless `basis` is named at some level, those by DEFAULT_RULE are left out; unless `standing` is, those of DRAFTING are (except under a Respondent, and where `respondent` or `document` is named). Positions by ADOPTED are the answer of a body that makes another’s statement its own: `basis: [EXPLICIT, IMPLIED]` leaves such bodies out. At most 3 levels, 20 parts, 500 ids.',
})
export class PositionFilter {
  @Field(() => [ID], { nullable: true, description: `The matter: ${ANY}.` })
  matter?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The respondent itself: ${ANY}.` })
  respondent?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `The organisation that the respondent acts for: ${ANY}.`,
  })
  organisation?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `Those that spoke within a respondent, at any depth, without itself: ${ANY}.`,
  })
  within?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The target, where it is a proposal: ${ANY}.` })
  proposal?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `The measure that the position is on: its target, or one that its target ADVANCES: ${ANY}.`,
  })
  measure?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The document that bears it: ${ANY}.` })
  document?: string[] | null

  @Field(() => [Stance], { nullable: true, description: `The stance: ${ANY}.` })
  stance?: vocabulary.Stance[] | null

  @Field(() => [Basis], {
    nullable: true,
    description: `What it rests on: ${ANY}. Naming it lifts the default that leaves DEFAULT_RULE out.`,
  })
  basis?: vocabulary.Basis[] | null

  @Field(() => [Standing], {
    nullable: true,
    description: `The respondent’s standing: ${ANY}. Naming it lifts the default that leaves DRAFTING out.`,
  })
  standing?: vocabulary.Standing[] | null

  @Field(() => [ProposalKind], {
    nullable: true,
    description: `The kind of the target, where it is a proposal; a position on a measure itself has none: ${ANY}.`,
  })
  proposalKind?: vocabulary.ProposalKind[] | null

  @Field(() => [String], {
    nullable: true,
    description: `The theme of the target, where it is a proposal; a position on a measure itself has none: ${ANY}.`,
  })
  theme?: string[] | null

  @Field(() => [MeasureCategory], {
    nullable: true,
    description: `The category of a measure that the position is on: ${ANY}.`,
  })
  category?: vocabulary.MeasureCategory[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it names conditions.' })
  hasConditions?: boolean | null

  @Field(() => String, {
    nullable: true,
    description:
      'Every word of this, stemmed and folded as in search, in the summary, the conditions or the phrases.',
  })
  text?: string | null

  @Field(() => [PositionFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: PositionFilter[] | null

  @Field(() => [PositionFilter], { nullable: true, description: 'At least one of these holds; [] does not.' })
  or?: PositionFilter[] | null

  @Field(() => PositionFilter, { nullable: true, description: 'This does not hold.' })
  not?: PositionFilter | null
}

export const PositionOrderField = graphqlEnum(
  'PositionOrderField',
  'What positions are ordered by; id breaks ties.',
  {
    RESPONDENT: 'The respondent’s name.',
    TARGET: 'Proposals by number, then those without, then measures by name.',
    STANCE: 'From SUPPORT to NO_VIEWS.',
    DATE: 'The date of the document; those without one last.',
  },
)

@InputType({ description: 'How positions are ordered.' })
export class PositionOrder {
  @Field(() => PositionOrderField, { description: 'By what.' })
  field!: keyof typeof PositionOrderField

  @Field(() => Direction, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: vocabulary.Direction
}

@ArgsType()
export class PositionFilterArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Which positions.' })
  filter?: PositionFilter | null
}

@ArgsType()
export class PositionListArgs extends PageArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Which positions.' })
  filter?: PositionFilter | null

  @Field(() => PositionOrder, { nullable: true, description: 'In which order; by respondent unless given.' })
  orderBy?: PositionOrder | null
}
