import { Field, Int, ObjectType } from 'type-graphql'
import { NodeKind } from '../schema/enums.js'
import { GraphQLDateTime } from '../schema/scalars.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({ simpleResolvers: true, description: 'How many nodes of a kind there are.' })
export class KindCount {
  @Field(() => NodeKind, { description: 'The kind.' })
  kind!: vocabulary.NodeKind

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is loaded: cite `version` with any figure taken from here.',
})
export class Dataset {
  @Field(() => String, { description: 'The hash of the claims, the same for the same seeds anywhere.' })
  version!: string

  @Field(() => GraphQLDateTime, { description: 'When this version was loaded into this store.' })
  loadedAt!: string

  @Field(() => [KindCount], { description: 'How many nodes of each kind, derived positions included.' })
  counts!: KindCount[]

  @Field(() => String, {
    description: 'The licence of the coded claims, as an SPDX identifier or a sentence.',
  })
  licence!: string
}
