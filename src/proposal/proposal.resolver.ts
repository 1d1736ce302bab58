import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Matter } from '../matter/matter.type.js'
import { Measure } from '../measure/measure.type.js'
import { Organisation } from '../organisation/organisation.type.js'
import { Passage } from '../passage/passage.type.js'
import { PositionConnection, positionConnection } from '../position/position.connection.js'
import { PositionListArgs } from '../position/position.input.js'
import { RespondentConnection, holdersConnection } from '../respondent/respondent.connection.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { Statute } from '../statute/statute.type.js'
import { tally } from '../tally/tally.js'
import { StanceTally, TallyArgs } from '../tally/tally.type.js'
import { ProposalConnection, proposalConnection, proposalScopes } from './proposal.connection.js'
import { ProposalListArgs, ProposalSupportersArgs } from './proposal.input.js'
import type { ProposalRow } from './proposal.store.js'
import { Concern, Proposal, StatuteEffect } from './proposal.type.js'

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, { nullable: true, description: 'A proposal by its id; null for an unknown id.' })
  proposal(
    @Arg('id', () => ID, { description: 'As in `proposal:sou-2023-62/14.3`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'PROPOSAL', 'id')
    return loaders.proposal.load(id)
  }

  @Query(() => ProposalConnection, { description: 'Proposals of the whole graph.' })
  proposals(@Args(() => ProposalListArgs) args: ProposalListArgs, @Ctx() context: Context) {
    return proposalConnection(context, proposalScopes.all, '', args)
  }

  @FieldResolver(() => Matter, { description: 'The matter it belongs to.' })
  matter(@Root() { matterId }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.matter, matterId)
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal, area or whole that it is a part of.',
  })
  partOf(@Root() { partOfId }: ProposalRow, @Ctx() { loaders }: Context) {
    return partOfId === null ? null : loaders.proposal.load(partOfId)
  }

  @FieldResolver(() => [Proposal], { description: 'Its parts, by number.' })
  parts(@Root() { partIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.proposal, partIds)
  }

  @FieldResolver(() => [Proposal], {
    description:
      'Of an AREA: the proposals it speaks of together, by number. A position on it is not a position on them.',
  })
  covers(@Root() { coversIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.proposal, coversIds)
  }

  @FieldResolver(() => [Organisation], {
    description:
      'The inquiry or another body that puts it forward; empty for a goal in force and for a REQUEST, which has requestedBy.',
  })
  proposedBy(@Root() { proposedByIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, proposedByIds)
  }

  @FieldResolver(() => [Respondent], {
    description: 'Of a REQUEST: the respondents that make it or adopt it, by name.',
  })
  requestedBy(@Root() { requestedByIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, requestedByIds)
  }

  @FieldResolver(() => [Organisation], { description: 'Who would get a task, duty or mandate, by name.' })
  assigns(@Root() { assignsIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, assignsIds)
  }

  @FieldResolver(() => [Organisation], {
    description: 'Who would be consulted, cooperate, be paid or informed, by name.',
  })
  involves(@Root() { involvesIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, involvesIds)
  }

  @FieldResolver(() => [Organisation], { description: 'Who is to decide or act on it, by name.' })
  addressedTo(@Root() { addressedToIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, addressedToIds)
  }

  @FieldResolver(() => [Measure], { description: 'The measures it concerns, whatever its bearing, by name.' })
  measures(@Root() { measureIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.measure, measureIds)
  }

  @FieldResolver(() => [Concern], {
    description: 'The same measures, each with how the proposal bears on it.',
  })
  concerns(@Root() { id, measureIds, bearings }: ProposalRow): Concern[] {
    return measureIds.map((measureId, index) => ({ proposalId: id, measureId, bearing: bearings[index]! }))
  }

  @FieldResolver(() => [Statute], { description: 'The statutes it would affect, by name.' })
  statutes(@Root() { statuteIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.statute, statuteIds)
  }

  @FieldResolver(() => [StatuteEffect], {
    description: 'The same statutes, each with what the proposal would do to it.',
  })
  statuteEffects(@Root() { id, statuteIds, effects }: ProposalRow): StatuteEffect[] {
    return statuteIds.map((statuteId, index) => ({ proposalId: id, statuteId, effect: effects[index]! }))
  }

  @FieldResolver(() => [Proposal], {
    description: 'Proposals that it is related to, either way: a request and the proposal it arose under.',
  })
  relatedTo(@Root() { relatedToIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.proposal, relatedToIds)
  }

  @FieldResolver(() => PositionConnection, {
    description: 'The positions on this proposal itself, not on its parts, its area or its measures.',
  })
  positions(
    @Root() { id }: ProposalRow,
    @Args(() => PositionListArgs) args: PositionListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return positionConnection(context, 'onProposal', id, args, info)
  }

  @FieldResolver(() => StanceTally, { description: 'The positions on it, counted by stance.' })
  tally(
    @Root() { id }: ProposalRow,
    @Args(() => TallyArgs) { filter, unit }: TallyArgs,
    @Ctx() context: Context,
  ) {
    return tally(context, 'onProposal', id, filter, unit)
  }

  @FieldResolver(() => RespondentConnection, {
    description:
      'Respondents, each once, by name, with at least one position on it that passes and is SUPPORT or SUPPORT_WITH_CONDITION.',
  })
  supporters(
    @Root() { id }: ProposalRow,
    @Args(() => ProposalSupportersArgs) args: ProposalSupportersArgs,
    @Ctx() context: Context,
  ) {
    return holdersConnection(context, 'onProposal', id, ['SUPPORT', 'SUPPORT_WITH_CONDITION'], args)
  }

  @FieldResolver(() => RespondentConnection, {
    description:
      'Respondents, each once, by name, with at least one position on it that passes and is OPPOSE; a doubt is not opposition.',
  })
  opponents(
    @Root() { id }: ProposalRow,
    @Args(() => ProposalSupportersArgs) args: ProposalSupportersArgs,
    @Ctx() context: Context,
  ) {
    return holdersConnection(context, 'onProposal', id, ['OPPOSE'], args)
  }

  @FieldResolver(() => [Passage], { description: 'Where the sources tell of it.' })
  passages(@Root() { passageIds }: ProposalRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }
}
