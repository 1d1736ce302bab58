import { Field, ObjectType } from 'type-graphql'
import { OrganisationKind } from '../schema/enums.js'
import { Node } from '../schema/node.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Any body, once, whatever its roles: a county administrative board can answer, be an agency and be given tasks. A committee and the administration behind it are two.',
})
export class Organisation extends Node {
  @Field(() => String, { description: 'Its official name in Swedish.' })
  name!: string

  @Field(() => OrganisationKind, { description: 'What kind of body it is.' })
  kind!: vocabulary.OrganisationKind

  @Field(() => [String], { description: 'Abbreviations and short forms, as used in the sources.' })
  aliases!: string[]

  @Field(() => Boolean, { description: 'Whether it is a state agency; county administrative boards are.' })
  isAgency!: boolean

  @Field(() => [String], {
    description: 'The same body elsewhere, as URLs (Wikidata and other public registers).',
  })
  sameAs!: string[]
}
