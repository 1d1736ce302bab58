import { Field, Int, ObjectType } from 'type-graphql'
import { RelationKind } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({ description: 'A relation as a path walks it, along it or against it.' })
export class Step {
  fromId!: string
  toId!: string
  passageIds!: readonly string[]

  @Field(() => RelationKind, { description: 'The relation.' })
  relation!: vocabulary.RelationKind

  @Field(() => Boolean, {
    description:
      'Whether the relation points from `from` to `to`: true from a respondent by TAKES to its position, false from the position to the respondent.',
  })
  forward!: boolean
}

@ObjectType({
  description: 'A way from one node to another over the relations of the graph, which meets no node twice.',
})
export class Path {
  @Field(() => Int, { description: 'How many steps it has; 0 from a node to itself.' })
  length!: number

  @Field(() => [Step], { description: 'Its steps in their order: each starts where the last one ended.' })
  steps!: Step[]
}
