import { Field, Int, ObjectType } from 'type-graphql'
import { KindCount } from '../dataset/dataset.type.js'
import { PageInfo } from '../schema/connection.js'
import { NodeKind } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  simpleResolvers: true,
  description: 'A word found in a text, in UTF-16 units (as JavaScript counts) from the start of the text.',
})
export class Span {
  @Field(() => Int, { description: 'Where it starts.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends: the first unit after it.' })
  end!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'A text of a node in which words were found.',
})
export class Highlight {
  @Field(() => String, {
    description:
      'The field of the node that holds the text, as a path in this API: `name`, `conditions`, `passages.phrase`, `organisation.aliases`.',
  })
  field!: string

  @Field(() => String, { description: 'The whole text; of a field with several, the one.' })
  text!: string

  @Field(() => [Span], { description: 'The words found in it, in their order.' })
  matches!: Span[]
}

@ObjectType({ simpleResolvers: true, description: 'A node that a search found.' })
export class SearchResult {
  @Field(() => NodeKind, { description: 'The kind of the node.' })
  kind!: vocabulary.NodeKind

  @Field(() => Int, {
    description:
      'How much the node is about the words: for results of one search to be compared with each other, and with nothing else.',
  })
  score!: number

  /** Of the node. */
  id!: string

  /** What was looked for. */
  stems!: ReadonlySet<string>
}

@ObjectType({ description: 'A result and its place in the list.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque; give it as `after` or `before` to go on from here.' })
  cursor!: string

  @Field(() => SearchResult, { description: 'The result.' })
  node!: SearchResult
}

@ObjectType('SearchConnection', {
  description:
    'A page of what a search found (Relay): highest score first, at one score by kind in the order of NodeKind, then by id.',
})
export class SearchConnectionType {
  @Field(() => [SearchEdge], { description: 'The results of this page, each with its cursor.' })
  edges!: SearchEdge[]

  @Field(() => [SearchResult], { description: 'The results of this page.' })
  nodes!: SearchResult[]

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo

  @Field(() => Int, { description: 'How many were found in all; counted only when asked for.' })
  totalCount!: number

  @Field(() => [KindCount], {
    description:
      'How many of each kind the text and `matter` find, whatever `kinds` says; kinds without any are left out. Counted only when asked for.',
  })
  facets!: KindCount[]
}
