import { Field, ObjectType } from 'type-graphql'
import { MeasureCategory } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An intervention or instrument that would exist or go on if it were carried out: naloxon, LARO, SIP, MUMIN. A position is *on a measure* if its target is the measure or a proposal that ADVANCES it; narrower measures are not included.',
})
export class Measure extends Node {
  @Field(() => String, { description: 'Its name in Swedish.' })
  name!: string

  @Field(() => [String], { description: 'Abbreviations and other names, as used in the sources.' })
  aliases!: string[]

  @Field(() => MeasureCategory, { description: 'What it is for, first of all.' })
  category!: vocabulary.MeasureCategory

  @Field(() => String, { nullable: true, description: 'What it is, in the coder’s own words, in Swedish.' })
  description!: string | null

  @Field(() => [String], {
    description: 'The same thing elsewhere, as URLs (Wikidata and other public registers).',
  })
  sameAs!: string[]
}
