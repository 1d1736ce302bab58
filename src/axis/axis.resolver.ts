import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../schema/context.js'
import { loadNode } from '../schema/load-node.js'
import { Node } from '../schema/node.js'
import { AxisItem } from './axis.type.js'

@Resolver(() => AxisItem)
export class AxisItemResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The respondent, organisation, proposal or measure; null for THEME, CATEGORY and STANDING.',
  })
  node(@Root() { nodeId }: AxisItem, @Ctx() { loaders }: Context) {
    return nodeId === null ? null : loadNode(loaders, nodeId)
  }
}
