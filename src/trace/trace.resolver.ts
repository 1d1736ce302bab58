import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Passage } from '../passage/passage.type.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { loadNode } from '../schema/load-node.js'
import { Node } from '../schema/node.js'
import { TraceArgs } from './trace.input.js'
import { trace } from './trace.js'
import { Path, Step } from './trace.type.js'

@Resolver()
export class TraceResolver {
  @Query(() => [Path], {
    nullable: true,
    description: [
      'How two nodes are connected: the paths between them, walked along and against the relations of the graph, each step with its evidence.',
      'Shortest first; of one length the better founded first, which is told by its weakest steps (without passages; then of a position or request by DEFAULT_RULE, ADOPTED, IMPLIED), then by the number of passages, then by ids. No path meets a node twice.',
      'Positions by DEFAULT_RULE and of DRAFTING respondents are walked as well. From a passage there is no path, and from a fact only over IN_MATTER.',
      'At most 10,000 nodes are visited: the list ends before a length for which that is too few, and where not one path is found the error RESULT_TOO_LARGE names the relation to leave out of `via`. An empty list: there is no path.',
    ].join(' '),
  })
  trace(@Args(() => TraceArgs) args: TraceArgs, @Ctx() context: Context) {
    return trace(context, args)
  }
}

@Resolver(() => Step)
export class StepResolver {
  @FieldResolver(() => Node, { description: 'The node that the step starts from.' })
  from(@Root() { fromId }: Step, @Ctx() { loaders }: Context) {
    return loadNode(loaders, fromId)
  }

  @FieldResolver(() => Node, { description: 'The node that it leads to.' })
  to(@Root() { toId }: Step, @Ctx() { loaders }: Context) {
    return loadNode(loaders, toId)
  }

  @FieldResolver(() => [Passage], {
    description:
      'The quotations that bear the relation: its own where the source states it apart, else those of the position, practice, proposal, measure or fact it belongs to. Empty for what no source is quoted for, such as ACTS_FOR, WITHIN, and PART_OF between organisations.',
  })
  passages(@Root() { passageIds }: Step, @Ctx() { loaders }: Context) {
    return loadRecords(loaders.passage, passageIds)
  }
}
