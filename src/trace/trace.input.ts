import { ArgsType, Field, ID, Int } from 'type-graphql'
import { RelationKind } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'
import { LONGEST } from './evidence.js'

/** The most paths that one trace may list. */
export const MOST_PATHS = 100

@ArgsType()
export class TraceArgs {
  @Field(() => ID, { description: 'The node that the paths start from, of any kind.' })
  from!: string

  @Field(() => ID, {
    description: 'The node that they lead to. The other way round gives the same paths, reversed.',
  })
  to!: string

  @Field(() => Int, {
    defaultValue: 4,
    description: `How many steps a path may have, from 1 to ${LONGEST}.`,
  })
  maxLength!: number

  @Field(() => [RelationKind], {
    nullable: true,
    description:
      'The relations that may be walked, along or against them; [] is none. Null: all but IN_MATTER, ISSUED_BY, SUBMITTED and CITES, which join everything.',
  })
  via?: vocabulary.RelationKind[] | null

  @Field(() => Int, { defaultValue: 10, description: `How many paths, from 0 to ${MOST_PATHS}.` })
  first!: number
}
