import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Document } from '../document/document.type.js'
import { Matter } from '../matter/matter.type.js'
import { Organisation } from '../organisation/organisation.type.js'
import { PositionConnection, positionConnection } from '../position/position.connection.js'
import { PositionFilterArgs, PositionListArgs } from '../position/position.input.js'
import { ProposalConnection, proposalConnection, proposalScopes } from '../proposal/proposal.connection.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { PageArgs } from '../schema/page.js'
import { tally } from '../tally/tally.js'
import { StanceTally } from '../tally/tally.type.js'
import { RespondentConnection, respondentConnection } from './respondent.connection.js'
import { RespondentFilterArgs, RespondentListArgs } from './respondent.input.js'
import type { RespondentRow } from './respondent.store.js'
import { DefaultRule, Respondent } from './respondent.type.js'

@Resolver(() => Respondent)
export class RespondentResolver {
  @Query(() => Respondent, { nullable: true, description: 'A respondent by its id; null for an unknown id.' })
  respondent(
    @Arg('id', () => ID, { description: 'As in `respondent:sou-2023-62/vasteras-stad`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'RESPONDENT', 'id')
    return loaders.respondent.load(id)
  }

  @Query(() => RespondentConnection, { description: 'Respondents of the whole graph.' })
  respondents(@Args(() => RespondentListArgs) args: RespondentListArgs, @Ctx() context: Context) {
    return respondentConnection(context, 'all', '', args)
  }

  @FieldResolver(() => Organisation, { description: 'The organisation whose part this is.' })
  organisation(@Root() { organisationId }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.organisation, organisationId)
  }

  @FieldResolver(() => Matter, { description: 'The matter in which it answers.' })
  matter(@Root() { matterId }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.matter, matterId)
  }

  @FieldResolver(() => Respondent, {
    nullable: true,
    description: 'The respondent within which it spoke, as a committee within its city.',
  })
  within(@Root() { withinId }: RespondentRow, @Ctx() { loaders }: Context) {
    return withinId === null ? null : loaders.respondent.load(withinId)
  }

  @FieldResolver(() => RespondentConnection, { description: 'Those that spoke right within it, by name.' })
  parts(
    @Root() { id }: RespondentRow,
    @Args(() => RespondentFilterArgs) args: RespondentFilterArgs,
    @Ctx() context: Context,
  ) {
    return respondentConnection(context, 'within', id, args)
  }

  @FieldResolver(() => [Document], { description: 'What it submitted.' })
  documents(@Root() { documentIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.document, documentIds)
  }

  @FieldResolver(() => DefaultRule, {
    nullable: true,
    description: 'What it says that silence shall mean; null where it says nothing of the kind.',
  })
  defaultRule(@Root() respondent: RespondentRow) {
    return respondent.ruleStance === null ? null : respondent
  }

  @FieldResolver(() => PositionConnection, { description: 'The positions it takes; DRAFTING stays in here.' })
  positions(
    @Root() { id }: RespondentRow,
    @Args(() => PositionListArgs) args: PositionListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return positionConnection(context, 'ofRespondent', id, args, info)
  }

  @FieldResolver(() => StanceTally, { description: 'Its positions, counted by stance.' })
  tally(
    @Root() { id }: RespondentRow,
    @Args(() => PositionFilterArgs) { filter }: PositionFilterArgs,
    @Ctx() context: Context,
  ) {
    return tally(context, 'ofRespondent', id, filter, 'POSITION')
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'What it asks somebody to do, or adopts as its own request.',
  })
  requests(@Root() { id }: RespondentRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return proposalConnection(context, proposalScopes.requestedBy, id, page)
  }

  @FieldResolver(() => [Respondent], {
    description: 'Those whose statement it makes its own; its ADOPTED positions and requests follow from it.',
  })
  adopts(@Root() { adoptsIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, adoptsIds)
  }

  @FieldResolver(() => [Respondent], { description: 'Those that make its statement their own.' })
  adoptedBy(@Root() { adoptedByIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, adoptedByIds)
  }

  @FieldResolver(() => [Respondent], { description: 'Those whose position its own statement contradicts.' })
  dissentsFrom(@Root() { dissentsFromIds }: RespondentRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, dissentsFromIds)
  }
}
