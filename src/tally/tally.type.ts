import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { AxisItem } from '../axis/axis.type.js'
import { PositionFilterArgs } from '../position/position.input.js'
import { MatrixAxis, TallyUnit } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  simpleResolvers: true,
  description:
    'How many hold each stance. By RESPONDENT, distinct respondents with at least one such position: who holds two stances counts in both, so the sum may exceed `respondents`. By POSITION, positions. `respondents` and `positions` are always the distinct totals. The same filter on `positions` lists what is counted.',
})
export class StanceTally {
  @Field(() => Int, { description: 'SUPPORT.' })
  support!: number

  @Field(() => Int, { description: 'SUPPORT_WITH_CONDITION.' })
  supportWithCondition!: number

  @Field(() => Int, { description: 'MIXED.' })
  mixed!: number

  @Field(() => Int, { description: 'DOUBT.' })
  doubt!: number

  @Field(() => Int, { description: 'OPPOSE.' })
  oppose!: number

  @Field(() => Int, { description: 'NO_VIEWS.' })
  noViews!: number

  @Field(() => Int, { description: 'Distinct respondents with any of these positions.' })
  respondents!: number

  @Field(() => Int, { description: 'Distinct positions.' })
  positions!: number
}

@ArgsType()
export class TallyArgs extends PositionFilterArgs {
  @Field(() => TallyUnit, { defaultValue: 'RESPONDENT', description: 'What the stances count.' })
  unit!: vocabulary.TallyUnit
}

@ObjectType({
  simpleResolvers: true,
  description: 'The tally of the positions of one group. Add the item’s id to the filter to list them.',
})
export class AxisTally {
  @Field(() => AxisItem, { description: 'What the group shares.' })
  item!: AxisItem

  @Field(() => StanceTally, { description: 'Its positions, counted by stance.' })
  tally!: StanceTally
}

@ArgsType()
export class TalliesArgs extends TallyArgs {
  @Field(() => MatrixAxis, { description: 'What the positions are grouped by.' })
  by!: vocabulary.MatrixAxis

  @Field(() => Int, { defaultValue: 50, description: 'So many groups, at most 500.' })
  first!: number
}
