import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../schema/context.js'
import { checkSize } from '../schema/page.js'
import { tallies } from './tallies.js'
import { AxisTally, TalliesArgs } from './tally.type.js'

@Resolver(() => AxisTally)
export class TallyResolver {
  @Query(() => [AxisTally], {
    description:
      'Tallies of the positions that pass, grouped; the groups with most respondents first, then in the default order of their kind. A group without such a position is left out.',
  })
  tallies(@Args(() => TalliesArgs) args: TalliesArgs, @Ctx() context: Context) {
    checkSize('first', args.first)
    return tallies(context, args)
  }
}
