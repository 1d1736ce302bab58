import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Passage } from '../passage/passage.type.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import type { FactRow } from './matter.store.js'
import { Fact } from './matter.type.js'

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => [Passage], { description: 'Where the source states it.' })
  passages(@Root() { passageIds }: FactRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }
}
