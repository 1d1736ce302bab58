import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from './context.js'
import { RequestError } from './errors.js'
import { loadNode } from './load-node.js'
import { Node } from './node.js'

const MAX_IDS = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any node by its id; null for an unknown id.' })
  node(
    @Arg('id', () => ID, { description: 'The id of a node of any kind.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loadNode(loaders, id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Nodes by their ids, in the same order; null for an unknown id.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids, of any kinds.' }) ids: string[],
    @Ctx() { loaders }: Context,
  ) {
    if (ids.length > MAX_IDS)
      throw new RequestError('BAD_ARGUMENT', {
        argument: 'ids',
        expected: `at most ${MAX_IDS} ids, not ${ids.length}`,
      })
    return ids.map((id) => loadNode(loaders, id))
  }
}
