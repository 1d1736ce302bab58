import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { MeasureCategory, PracticeRole } from '../schema/enums.js'
import { PageArgs } from '../schema/page.js'
import type * as vocabulary from '../schema/vocabulary.js'

const ANY = 'any of these; [] matches nothing'

@InputType({
  description: 'Which practices pass. All fields given have to hold. At most 3 levels, 20 parts, 500 ids.',
})
export class PracticeFilter {
  @Field(() => [ID], { nullable: true, description: `The organisation: ${ANY}.` })
  organisation?: string[] | null

  @Field(() => [ID], { nullable: true, description: `The measure: ${ANY}.` })
  measure?: string[] | null

  @Field(() => [MeasureCategory], { nullable: true, description: `The category of the measure: ${ANY}.` })
  category?: vocabulary.MeasureCategory[] | null

  @Field(() => [PracticeRole], { nullable: true, description: `The role: ${ANY}.` })
  role?: vocabulary.PracticeRole[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Every word of this, stemmed and folded, in note or phrases.',
  })
  text?: string | null

  @Field(() => [PracticeFilter], { nullable: true, description: 'All of these hold too; [] holds.' })
  and?: PracticeFilter[] | null

  @Field(() => [PracticeFilter], { nullable: true, description: 'At least one of these holds; [] does not.' })
  or?: PracticeFilter[] | null

  @Field(() => PracticeFilter, { nullable: true, description: 'This does not hold.' })
  not?: PracticeFilter | null
}

@ArgsType()
export class PracticeListArgs extends PageArgs {
  @Field(() => PracticeFilter, { nullable: true, description: 'Which practices.' })
  filter?: PracticeFilter | null
}
