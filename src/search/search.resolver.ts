import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../schema/context.js'
import { asksForIdAlone } from '../schema/id-alone.js'
import { loadRequiredNode } from '../schema/load-node.js'
import { Node } from '../schema/node.js'
import { highlights } from './highlight.js'
import { SearchConnection } from './search.connection.js'
import { SearchArgs } from './search.input.js'
import { Highlight, SearchConnectionType, SearchResult } from './search.type.js'

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    nullable: true,
    description:
      'Nodes by the words of their names, titles, numbers, aliases, summaries, conditions and quotations. Every word of the text has to be found: as itself in any form, else as the beginning of a word, else with one typing error. What is named by rare words comes first, and a name before what is only said.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return new SearchConnection(context, args)
  }
}

@Resolver(() => SearchResult)
export class SearchResultResolver {
  @FieldResolver(() => Node, { description: 'The node.' })
  node(@Root() { id }: SearchResult, @Info() info: GraphQLResolveInfo, @Ctx() { loaders }: Context) {
    return asksForIdAlone(info) ? { id } : loadRequiredNode(loaders, id)
  }

  @FieldResolver(() => [Highlight], {
    description:
      'The texts of the node in which words were found, names before other texts, and where they stand.',
  })
  highlights(@Root() { id, stems }: SearchResult, @Ctx() { loaders }: Context) {
    return highlights(loaders, id, stems)
  }
}
