import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from './context.js'
import { RequestError } from './errors.js'
import { kindOfId } from './id.js'
import type { Loaders } from './loaders.js'
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

function loadNode(loaders: Loaders, id: string): Promise<object | null> {
  const kind = kindOfId(id)
  if (kind === undefined) return Promise.resolve(null)
  switch (kind) {
    case 'MATTER':
      return loaders.matter.load(id)
    case 'FACT':
      return loaders.fact.load(id)
    case 'DOCUMENT':
      return loaders.document.load(id)
    case 'ORGANISATION':
      return loaders.organisation.load(id)
    case 'RESPONDENT':
      return loaders.respondent.load(id)
    case 'PROPOSAL':
      return loaders.proposal.load(id)
    case 'MEASURE':
      return loaders.measure.load(id)
    case 'STATUTE':
      return loaders.statute.load(id)
    case 'POSITION':
      return loaders.position.load(id)
    case 'PRACTICE':
      return loaders.practice.load(id)
    case 'PASSAGE':
      return loaders.passage.load(id)
  }
}
