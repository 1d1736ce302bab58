import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../schema/context.js'
import { RequestError } from '../schema/errors.js'
import { type NodeKind, NODE_KIND, valuesOf } from '../schema/vocabulary.js'
import { Dataset } from './dataset.type.js'

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, { description: 'What is loaded, and in which version.' })
  async dataset(@Ctx() { loaders }: Context) {
    const row = await loaders.dataset()
    if (row === null) throw new RequestError('NOT_READY', { reason: 'nothing is loaded yet' })
    const counts = JSON.parse(row.counts) as Partial<Record<NodeKind, number>>
    return { ...row, counts: valuesOf(NODE_KIND).map((kind) => ({ kind, count: counts[kind] ?? 0 })) }
  }
}
