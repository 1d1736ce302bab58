import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({
  description: 'Everything in the graph that has an id of its own. An edited claim keeps its id.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Kind, colon, slugs: `measure:naloxon`. Stable over versions of the dataset.',
  })
  id!: string
}
