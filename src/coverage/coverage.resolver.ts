import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Matter } from '../matter/matter.type.js'
import { ProposalConnection } from '../proposal/proposal.connection.js'
import { Proposal } from '../proposal/proposal.type.js'
import { RespondentConnection } from '../respondent/respondent.connection.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { PageArgs } from '../schema/page.js'
import {
  ProposalCoverageConnection,
  RespondentCoverageConnection,
  proposalCoverages,
  proposalsNotSpokenOn,
  respondentCoverages,
  silentRespondents,
} from './coverage.connection.js'
import { CoverageArgs } from './coverage.input.js'
import { Coverage, ProposalCoverage, RespondentCoverage } from './coverage.type.js'

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description: 'Who has spoken on what in a matter, and who is silent.',
  })
  async coverage(
    @Args(() => CoverageArgs) { matter, standing }: CoverageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Coverage> {
    expectKind(matter, 'MATTER', 'matter')
    const { invited } = await loaders.existing('matter', matter, loaders.matter.load(matter))
    return { matterId: matter, standing, invited }
  }

  @FieldResolver(() => Matter, { description: 'The matter.' })
  matter(@Root() { matterId }: Coverage, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.matter, matterId)
  }

  @FieldResolver(() => Int, {
    description:
      'How many bodies answered, as far as the graph holds their answers: respondents within no other that submitted a document, whatever `standing` is asked for.',
  })
  async answered(@Root() { matterId }: Coverage, @Ctx() { loaders }: Context) {
    return (await loaders.coverage.answered.load(matterId)).answered
  }

  @FieldResolver(() => ProposalCoverageConnection, {
    description: 'The proposals, assessments, appeals and goals of the matter, by number.',
  })
  proposals(@Root() coverage: Coverage, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return proposalCoverages(context, coverage, page)
  }

  @FieldResolver(() => RespondentCoverageConnection, {
    description: 'The respondents of the standings asked for, by name.',
  })
  respondents(@Root() coverage: Coverage, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return respondentCoverages(context, coverage, page)
  }
}

@Resolver(() => ProposalCoverage)
export class ProposalCoverageResolver {
  @FieldResolver(() => Proposal, { description: 'The proposal.' })
  proposal(@Root() { proposalId }: ProposalCoverage, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.proposal, proposalId)
  }

  @FieldResolver(() => RespondentConnection, { description: 'Those without any position on it, by name.' })
  silentRespondents(
    @Root() covered: ProposalCoverage,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return silentRespondents(context, covered, page)
  }
}

@Resolver(() => RespondentCoverage)
export class RespondentCoverageResolver {
  @FieldResolver(() => Respondent, { description: 'The respondent.' })
  respondent(@Root() { respondentId }: RespondentCoverage, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.respondent, respondentId)
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'The proposals it has no position on, by number.',
  })
  silentOn(
    @Root() covered: RespondentCoverage,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return proposalsNotSpokenOn(context, covered, page)
  }
}
