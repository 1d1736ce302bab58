import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Position } from '../position/position.type.js'
import { loadRequired } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { checkSize } from '../schema/page.js'
import { type Reason, because } from './because.js'
import { MAX_REASONS, check } from './limits.js'
import { BecauseArgs, NetworkArgs, NetworkEdgesArgs } from './network.input.js'
import { type ComputedNetwork, computeNetwork } from './network.js'
import { Network, NetworkEdge, NetworkReason } from './network.type.js'

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    nullable: true,
    description:
      'The network of the positions that pass: who is tied to whom by what they say on the same concepts, or actors to concepts. At most 500 actors, 20,000 concepts, 250,000 pairs of them and 20,000 ties; else RESULT_TOO_LARGE, and the feed /export/positions.csv.',
  })
  network(@Args(() => NetworkArgs) { filter, options }: NetworkArgs, @Ctx() { loaders }: Context) {
    return computeNetwork(loaders, filter, options)
  }

  @FieldResolver(() => [NetworkEdge], { description: 'The ties, the strongest first, by absolute weight.' })
  edges(
    @Root() network: ComputedNetwork,
    @Args(() => NetworkEdgesArgs) { first }: NetworkEdgesArgs,
  ): NetworkEdge[] {
    if (first != null) checkSize('first', first)
    const edges = network.edges.slice(0, first ?? undefined)
    return edges.map((edge) => ({ ...edge, network, answered: edges.length }))
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => [NetworkReason], {
    description:
      'The statements that make the weight: by concept, those that agree before those that disagree, then by date, document and line. One network tells at most 5,000 (ties answered times `first`); else RESULT_TOO_LARGE: ask for fewer ties by `edges(first:)` or `minimumWeight`.',
  })
  because(
    @Root() { network, answered, ...edge }: NetworkEdge,
    @Args(() => BecauseArgs) { first }: BecauseArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Reason[]> {
    checkSize('first', first)
    check('network.edges.because', answered * first, MAX_REASONS, 'reasons')
    return because(loaders, network, edge, first)
  }
}

@Resolver(() => NetworkReason)
export class NetworkReasonResolver {
  @FieldResolver(() => Position, { description: 'The statement of the source.' })
  a(@Root() { a }: Reason, @Ctx() { loaders }: Context) {
    return loadRequired(loaders.position, a)
  }

  @FieldResolver(() => Position, {
    nullable: true,
    description: 'The statement of the target; null in TWO_MODE.',
  })
  b(@Root() { b }: Reason, @Ctx() { loaders }: Context) {
    return b === null ? null : loadRequired(loaders.position, b)
  }
}
