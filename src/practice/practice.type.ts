import { Field, ObjectType } from 'type-graphql'
import { PracticeRole } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'That an organisation runs, takes part in or cooperates on a measure today. Who runs a thing does not thereby support it.',
})
export class Practice extends Node {
  @Field(() => PracticeRole, { description: 'What it does in it.' })
  role!: vocabulary.PracticeRole

  @Field(() => String, { nullable: true, description: 'Since when, as the source says.' })
  since!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What else the source says of it, in the coder’s own words.',
  })
  note!: string | null
}
