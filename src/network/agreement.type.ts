import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { Shared } from './agreement.js'

@ObjectType({
  description:
    'How far two respondents agree, over the targets as coded on which both take a side. Where one has several positions on a target, EXPLICIT decides before IMPLIED, ADOPTED and DEFAULT_RULE, then the latest document, then the id. SUPPORT and SUPPORT_WITH_CONDITION are one side, DOUBT and OPPOSE the other, MIXED is halfway; NO_VIEWS takes none.',
})
export class Agreement {
  @Field(() => Int, { description: 'The targets on which both take a side.' })
  shared!: number

  @Field(() => Int, { description: 'Of these, those on which both take the same.' })
  same!: number

  @Field(() => Int, { description: 'Of these, those on which they take opposite sides.' })
  opposed!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'The mean over the shared targets of how near the sides are: 1 the same throughout, 0 opposite throughout. Null where nothing is shared.',
  })
  score!: number | null

  /** The records of both. */
  respondents!: [object, object]
  /** All shared targets. */
  compared!: Shared[]
}

@ObjectType({ description: 'One target on which both take a side.' })
export class AgreementDetail {
  @Field(() => Float, {
    description: 'How near the sides are: 1 the same, 0 opposite, ½ where one is MIXED.',
  })
  score!: number
}
