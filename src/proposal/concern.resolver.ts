import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/measure.type.js'
import { Passage } from '../passage/passage.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { Statute } from '../statute/statute.type.js'
import type { ConcernRow, StatuteEffectRow } from './proposal.store.js'
import { Concern, StatuteEffect } from './proposal.type.js'

const OWN_EVIDENCE =
  'Where the text says so, if it stands elsewhere than the passages of the proposal itself; else empty.'

@Resolver(() => Concern)
export class ConcernResolver {
  @FieldResolver(() => Measure, { description: 'The measure.' })
  measure(@Root() { measureId }: ConcernRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.measure, measureId)
  }

  @FieldResolver(() => [Passage], { description: OWN_EVIDENCE })
  passages(@Root() { passageIds }: ConcernRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds ?? [])
  }
}

@Resolver(() => StatuteEffect)
export class StatuteEffectResolver {
  @FieldResolver(() => Statute, { description: 'The statute.' })
  statute(@Root() { statuteId }: StatuteEffectRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.statute, statuteId)
  }

  @FieldResolver(() => [Passage], { description: OWN_EVIDENCE })
  passages(@Root() { passageIds }: StatuteEffectRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds ?? [])
  }
}
