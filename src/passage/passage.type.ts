import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../schema/node.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A short quotation and where it stands: the evidence of a claim.',
})
export class Passage extends Node {
  @Field(() => Int, {
    nullable: true,
    description: 'The page, as printed; null where the source prints none.',
  })
  page!: number | null

  @Field(() => Int, { description: 'The first line of the claim in the source’s text, from 1.' })
  firstLine!: number

  @Field(() => Int, { description: 'The last line of the claim.' })
  lastLine!: number

  @Field(() => String, {
    nullable: true,
    description: 'The section it stands under, as the source numbers or names it.',
  })
  section!: string | null

  @Field(() => String, { description: 'At most twelve words, word for word.' })
  phrase!: string
}
