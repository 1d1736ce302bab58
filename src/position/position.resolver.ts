import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Document } from '../document/document.type.js'
import { Passage } from '../passage/passage.type.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { kindOfId } from '../schema/id.js'
import { PositionConnection, positionConnection } from './position.connection.js'
import { PositionListArgs } from './position.input.js'
import type { PositionRow } from './position.store.js'
import { Position, PositionTarget } from './position.type.js'

@Resolver(() => Position)
export class PositionResolver {
  @Query(() => Position, { nullable: true, description: 'A position by its id; null for an unknown id.' })
  position(
    @Arg('id', () => ID, {
      description: 'As in `position:sou-2023-62/vasteras-stad/vasteras-stad-2024/14.3`.',
    })
    id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'POSITION', 'id')
    return loaders.position.load(id)
  }

  @Query(() => PositionConnection, { description: 'Positions of the whole graph.' })
  positions(
    @Args(() => PositionListArgs) args: PositionListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return positionConnection(context, 'all', '', args, info)
  }

  @FieldResolver(() => Respondent, { description: 'Who takes it.' })
  respondent(@Root() { respondentId }: PositionRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.respondent, respondentId)
  }

  @FieldResolver(() => PositionTarget, { description: 'What it is on: a proposal, or a measure itself.' })
  target(@Root() { targetId }: PositionRow, @Ctx() { loaders }: Context) {
    return kindOfId(targetId) === 'MEASURE'
      ? loadRequired(loaders.measure, targetId)
      : loadRequired(loaders.proposal, targetId)
  }

  @FieldResolver(() => Document, {
    description:
      'The document that bears it; for ADOPTED and DEFAULT_RULE the one that adopts or states the rule.',
  })
  document(@Root() { documentId }: PositionRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.document, documentId)
  }

  @FieldResolver(() => [Passage], {
    description:
      'The quotations that bear it, the deciding one first; for ADOPTED and DEFAULT_RULE those of the adoption or the rule.',
  })
  passages(@Root() { passageIds }: PositionRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }

  @FieldResolver(() => [Position], { description: 'For ADOPTED: the positions taken over; else empty.' })
  adopts(@Root() { adoptsIds }: PositionRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.position, adoptsIds)
  }
}
