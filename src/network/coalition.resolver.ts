import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Measure } from '../measure/measure.type.js'
import { Respondent } from '../respondent/respondent.type.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { checkSize } from '../schema/page.js'
import { Coalition } from './coalition.type.js'
import { type ComputedCoalition, computeCoalitions, measuresOf } from './coalitions.js'
import { CoalitionArgs } from './network.input.js'

@Resolver(() => Coalition)
export class CoalitionResolver {
  @Query(() => [Coalition], {
    nullable: true,
    description:
      'The coalitions among the respondents of the positions that pass, by their agreement (see Agreement): the largest first, then by cohesion, then by the first member’s id. At most 500 respondents and 250,000 positions; else RESULT_TOO_LARGE, and the feed /export/positions.csv.',
  })
  async coalitions(
    @Args(() => CoalitionArgs) { filter, minimumOverlap, first }: CoalitionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ComputedCoalition[]> {
    checkSize('first', first)
    return (await computeCoalitions(loaders, filter, minimumOverlap)).slice(0, first)
  }

  @FieldResolver(() => [Respondent], { description: 'At least two, by name.' })
  members(@Root() { memberIds }: ComputedCoalition, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.respondent, memberIds)
  }

  @FieldResolver(() => [Measure], {
    description:
      'What it stands for: the measures on which two or more members take a side, all of these the same; by name. A member’s side on a measure is that of all its positions on it, as in a cell of the stanceMatrix of RESPONDENT and MEASURE: both sides make MIXED, a side of its own.',
  })
  async measures(@Root() coalition: ComputedCoalition, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.measure, await measuresOf(loaders, coalition))
  }
}
