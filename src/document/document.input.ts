import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { DocumentKind } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description: 'Which documents pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class DocumentFilter {
  @Field(() => [ID], { nullable: true, description: `The matter: ${ANY}.` })
  matter?: string[] | null

  @Field(() => [DocumentKind], { nullable: true, description: `The kind: ${ANY}.` })
  kind?: vocabulary.DocumentKind[] | null

  @Field(() => [ID], { nullable: true, description: `The organisation that issued it: ${ANY}.` })
  issuer?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in title or reference number.',
  })
  text?: string | null

  @Field(() => [DocumentFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: DocumentFilter[] | null

  @Field(() => [DocumentFilter], { nullable: true, description: 'At least one of these holds; [] does not.' })
  or?: DocumentFilter[] | null

  @Field(() => DocumentFilter, { nullable: true, description: 'This does not hold.' })
  not?: DocumentFilter | null
}

@ArgsType()
export class DocumentListArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents.' })
  filter?: DocumentFilter | null
}
