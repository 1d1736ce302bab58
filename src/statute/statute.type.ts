import { Field, ObjectType } from 'type-graphql'
import { Node } from '../schema/node.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An act or ordinance that proposals bear on.',
})
export class Statute extends Node {
  @Field(() => String, { description: 'Its name in Swedish.' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description: 'Its number in Svensk författningssamling, as in `2017:30`.',
  })
  number!: string | null

  @Field(() => [String], { description: 'Abbreviations and short forms, as used in the sources.' })
  aliases!: string[]
}
