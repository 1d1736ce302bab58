import { Field, Int, ObjectType } from 'type-graphql'
import { DocumentKind } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import { GraphQLDate } from '../schema/scalars.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A source, known by the sha256 of its text, or a document that a source cites.',
})
export class Document extends Node {
  @Field(() => String, { description: 'Its title, or a short name for it, in Swedish.' })
  title!: string

  @Field(() => DocumentKind, { description: 'What kind of text it is.' })
  kind!: vocabulary.DocumentKind

  @Field(() => String, { nullable: true, description: 'Its reference number (diarienummer).' })
  referenceNumber!: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'Its date.' })
  date!: string | null

  @Field(() => Int, { nullable: true, description: 'How many pages it has, as printed.' })
  pages!: number | null

  @Field(() => String, { description: 'Its language, as in `sv`.' })
  language!: string

  @Field(() => String, {
    nullable: true,
    description: 'The sha256 of its text; null for a document that is only cited.',
  })
  sha256!: string | null
}
