import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { ComputedCoalition } from './coalitions.js'

@ObjectType({
  description:
    'Respondents who agree more with one another than with others: a community, by the Louvain method with a fixed seed, of respondents tied where they share enough targets and their agreement is above ½.',
})
export class Coalition implements Pick<ComputedCoalition, 'cohesion' | 'silentPairs'> {
  @Field(() => Float, {
    description: 'The mean agreement of the pairs of members that share enough targets, from 0 to 1.',
  })
  cohesion!: number

  @Field(() => Int, {
    description:
      'How many pairs of members share too few targets to be compared: how much of the coalition rests on others alone.',
  })
  silentPairs!: number
}
