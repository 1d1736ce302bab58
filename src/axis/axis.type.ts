import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A row, a column, a group or an actor: what positions are grouped by.' })
export class AxisItem {
  @Field(() => ID, {
    description: 'The id of its node; for THEME, CATEGORY and STANDING the value itself.',
  })
  id!: string

  @Field(() => String, {
    description: 'The name; of a proposal its number and title; for THEME, CATEGORY and STANDING the value.',
  })
  label!: string

  /** Null where the item is no node. */
  nodeId!: string | null
}
