import { Field, Int, ObjectType } from 'type-graphql'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  description:
    'Who has spoken on what in a matter, and who is silent: of the proposals, assessments, appeals and goals that the graph holds (the graph is not the report), and of the respondents of the standings asked for.',
})
export class Coverage {
  matterId!: string
  standing!: vocabulary.Standing[]

  @Field(() => Int, {
    nullable: true,
    description: 'How many bodies were invited, as a source states it; null where none does.',
  })
  invited!: number | null
}

const STATED = 'in words of its own or words it made its own (EXPLICIT, IMPLIED, ADOPTED)'

@ObjectType({
  description: 'Who has spoken on one proposal. stated, byRule and silent add up to all asked for.',
})
export class ProposalCoverage {
  proposalId!: string
  coverage!: Coverage

  @Field(() => Int, { description: `Respondents with a position on it ${STATED}.` })
  stated!: number

  @Field(() => Int, {
    description: 'Respondents of which only a rule for silence speaks (DEFAULT_RULE).',
  })
  byRule!: number

  @Field(() => Int, { description: 'Respondents without any position on it.' })
  silent!: number
}

@ObjectType({
  description:
    'What one respondent has spoken on. stated, byRule and silent add up to all proposals covered.',
})
export class RespondentCoverage {
  respondentId!: string
  coverage!: Coverage

  @Field(() => Int, { description: `Proposals it has a position on ${STATED}.` })
  stated!: number

  @Field(() => Int, { description: 'Proposals on which only its rule for silence speaks (DEFAULT_RULE).' })
  byRule!: number

  @Field(() => Int, { description: 'Proposals it has no position on.' })
  silent!: number
}
