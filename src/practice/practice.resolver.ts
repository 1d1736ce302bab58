import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/measure.type.js'
import { Organisation } from '../organisation/organisation.type.js'
import { Passage } from '../passage/passage.type.js'
import { loadRecords, loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { PracticeConnection, practiceConnection } from './practice.connection.js'
import { PracticeListArgs } from './practice.input.js'
import type { PracticeRow } from './practice.store.js'
import { Practice } from './practice.type.js'

@Resolver(() => Practice)
export class PracticeResolver {
  @Query(() => PracticeConnection, { description: 'Practices of the whole graph, by id.' })
  practices(@Args(() => PracticeListArgs) args: PracticeListArgs, @Ctx() context: Context) {
    return practiceConnection(context, args)
  }

  @FieldResolver(() => Organisation, { description: 'The body.' })
  organisation(@Root() { organisationId }: PracticeRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.organisation, organisationId)
  }

  @FieldResolver(() => Measure, { description: 'The measure.' })
  measure(@Root() { measureId }: PracticeRow, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.measure, measureId)
  }

  @FieldResolver(() => [Organisation], { description: 'With whom.' })
  partners(@Root() { partnerIds }: PracticeRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.organisation, partnerIds)
  }

  @FieldResolver(() => [Passage], { description: 'Where the source says so.' })
  passages(@Root() { passageIds }: PracticeRow, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }
}
