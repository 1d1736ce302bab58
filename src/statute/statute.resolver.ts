import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Proposal } from '../proposal/proposal.type.js'
import { loadEdges } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { expectKind } from '../schema/filter.js'
import { PageArgs } from '../schema/page.js'
import { StatuteConnection, statuteConnection } from './statute.connection.js'
import type { StatuteRow } from './statute.store.js'
import { Statute } from './statute.type.js'

@Resolver(() => Statute)
export class StatuteResolver {
  @Query(() => Statute, { nullable: true, description: 'A statute by its id; null for an unknown id.' })
  statute(
    @Arg('id', () => ID, { description: 'As in `statute:socialtjanstlagen`.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    expectKind(id, 'STATUTE', 'id')
    return loaders.statute.load(id)
  }

  @Query(() => StatuteConnection, { description: 'Statutes of the whole graph, by name.' })
  statutes(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return statuteConnection(context, page)
  }

  @FieldResolver(() => [Proposal], { description: 'Proposals that would affect it, by number.' })
  proposals(@Root() { id }: StatuteRow, @Ctx() { loaders }: Context) {
    return loadEdges(loaders.proposalsOfStatute, loaders.proposal, id)
  }
}
