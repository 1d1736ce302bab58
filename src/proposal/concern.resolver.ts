import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/measure.type.js'
import { Passage } from '../passage/passage.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { Statute } from '../statute/statute.type.js'
import { Concern, StatuteEffect } from './proposal.type.js'

const OWN_EVIDENCE =
  'Where the text says so, if it stands elsewhere than the passages of the proposal itself; else empty.'

@Resolver(() => Concern)
export class ConcernResolver {
  @FieldResolver(() => Measure, { description: 'The measure.' })
  measure(@Root() { measureId }: Concern, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.measure, measureId)
  }

  @FieldResolver(() => [Passage], { description: OWN_EVIDENCE })
  async passages(@Root() { proposalId, measureId }: Concern, @Ctx() { loaders }: Context) {
    const own = await loaders.concernPassagesOfProposal.load(proposalId)
    return loadRecords(loaders.passage, own.find(({ id }) => id === measureId)?.passageIds ?? [])
  }
}

@Resolver(() => StatuteEffect)
export class StatuteEffectResolver {
  @FieldResolver(() => Statute, { description: 'The statute.' })
  statute(@Root() { statuteId }: StatuteEffect, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.statute, statuteId)
  }

  @FieldResolver(() => [Passage], { description: OWN_EVIDENCE })
  async passages(@Root() { proposalId, statuteId }: StatuteEffect, @Ctx() { loaders }: Context) {
    const own = await loaders.effectPassagesOfProposal.load(proposalId)
    return loadRecords(loaders.passage, own.find(({ id }) => id === statuteId)?.passageIds ?? [])
  }
}
