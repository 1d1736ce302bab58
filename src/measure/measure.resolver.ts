import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Passage } from '../passage/passage.type.js'
import { PositionConnection, positionConnection } from '../position/position.connection.js'
import { Practice } from '../practice/practice.type.js'
import { ProposalConnection, proposalConnection, proposalScopes } from '../proposal/proposal.connection.js'
import { RespondentConnection, holdersConnection } from '../respondent/respondent.connection.js'
import { loadEdges, loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { Statute } from '../statute/statute.type.js'
import { tally } from '../tally/tally.js'
import { StanceTally } from '../tally/tally.type.js'
import { MeasureConnection, measureConnection } from './measure.connection.js'
import {
  MeasureListArgs,
  MeasurePositionsArgs,
  MeasureProposalsArgs,
  MeasureSupportersArgs,
  MeasureTallyArgs,
} from './measure.input.js'
import type { MeasureRow } from './measure.store.js'
import { Measure } from './measure.type.js'

const place = (direct: boolean) => (direct ? 'directlyOnMeasure' : 'onMeasure')

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => Measure, { nullable: true, description: 'A measure by its id; null for an unknown id.' })
  measure(
    @Arg('id', () => ID, { description: 'As in `measure:naloxon`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'MEASURE', 'id')
    return loaders.measure.load(id)
  }

  @Query(() => MeasureConnection, { description: 'Measures of the whole graph.' })
  measures(@Args(() => MeasureListArgs) args: MeasureListArgs, @Ctx() context: Context) {
    return measureConnection(context, args)
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The more general measure that this is a kind or part of.',
  })
  broader(@Root() { broaderId }: MeasureRow, @Ctx() { loaders }: Context) {
    return broaderId === null ? null : loaders.measure.load(broaderId)
  }

  @FieldResolver(() => [Measure], { description: 'Measures that are a kind or part of this one, by name.' })
  narrower(@Root() { narrowerIds }: MeasureRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.measure, narrowerIds)
  }

  @FieldResolver(() => ProposalConnection, {
    description: 'All proposals that concern it, whatever their bearing.',
  })
  proposals(
    @Root() { id }: MeasureRow,
    @Args(() => MeasureProposalsArgs) { bearing, ...args }: MeasureProposalsArgs,
    @Ctx() context: Context,
  ) {
    return proposalConnection(context, proposalScopes.concerning(bearing), id, args)
  }

  @FieldResolver(() => PositionConnection, {
    description: 'The positions on it, each once, however many proposals advance the measure.',
  })
  positions(
    @Root() { id }: MeasureRow,
    @Args(() => MeasurePositionsArgs) { direct, ...args }: MeasurePositionsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return positionConnection(context, place(direct), id, args, info)
  }

  @FieldResolver(() => StanceTally, { description: 'The positions on it, counted by stance.' })
  tally(
    @Root() { id }: MeasureRow,
    @Args(() => MeasureTallyArgs) { filter, unit, direct }: MeasureTallyArgs,
    @Ctx() context: Context,
  ) {
    return tally(context, place(direct), id, filter, unit)
  }

  @FieldResolver(() => RespondentConnection, {
    description:
      'Respondents, each once, by name, with at least one position on it that passes and is SUPPORT or SUPPORT_WITH_CONDITION.',
  })
  supporters(
    @Root() { id }: MeasureRow,
    @Args(() => MeasureSupportersArgs) { direct, ...args }: MeasureSupportersArgs,
    @Ctx() context: Context,
  ) {
    return holdersConnection(context, place(direct), id, ['SUPPORT', 'SUPPORT_WITH_CONDITION'], args)
  }

  @FieldResolver(() => RespondentConnection, {
    description:
      'Respondents, each once, by name, with at least one position on it that passes and is OPPOSE; a doubt is not opposition. Who supports one proposal and opposes another is among supporters and opponents.',
  })
  opponents(
    @Root() { id }: MeasureRow,
    @Args(() => MeasureSupportersArgs) { direct, ...args }: MeasureSupportersArgs,
    @Ctx() context: Context,
  ) {
    return holdersConnection(context, place(direct), id, ['OPPOSE'], args)
  }

  @FieldResolver(() => [Practice], { description: 'Who runs it or takes part in it today.' })
  practices(@Root() { id }: MeasureRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.practicesOfMeasure, loaders.practice, id)
  }

  @FieldResolver(() => [Statute], {
    description: 'Statutes that proposals concerning it would affect, by name.',
  })
  statutes(@Root() { id }: MeasureRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.statutesOfMeasure, loaders.statute, id)
  }

  @FieldResolver(() => [Passage], { description: 'Where the sources name or describe it.' })
  passages(@Root() { passageIds }: MeasureRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }
}
