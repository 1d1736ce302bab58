import { ArgsType, Field, ID } from 'type-graphql'
import { Standing } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ArgsType()
export class CoverageArgs {
  @Field(() => ID, { description: 'As in `matter:sou-2023-62`.' })
  matter!: string

  @Field(() => [Standing], {
    defaultValue: ['PRINCIPAL'],
    description: 'Of respondents with any of these standings; [] of none.',
  })
  standing!: vocabulary.Standing[]
}
