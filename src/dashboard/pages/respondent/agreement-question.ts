import { print } from '@0no-co/graphql.web'
import type { FragmentOf } from '../../api/graphql.js'
import type { Question } from '../../api/question.js'
import type { PositionFilter } from '../../api/vocabulary.js'
import { AGREEMENT } from './agreement.operations.js'

export type Agreed = FragmentOf<typeof AGREEMENT>

/** So many pairs are asked for at once; the API takes at most 50 spreads in a query. */
export const MOST_PAIRS = 40

/** How far `a` agrees with each of `others`: a field for each pair, under any name. */
export function agreementQuestion(
  a: string,
  others: readonly string[],
  filter: PositionFilter,
): Question<Record<string, Agreed | null>> {
  const names = others.map((_, at) => `b${at}`)
  const variables = ['$a: ID!', '$filter: PositionFilter!', ...names.map((name) => `$${name}: ID!`)]
  const fields = names.map(
    (name) => `  ${name}: agreement(a: $a, b: $${name}, filter: $filter) { ...AgreementShown }`,
  )
  return {
    text: `query Agreements(${variables.join(', ')}) {\n${fields.join('\n')}\n}\n\n${print(AGREEMENT)}`,
    variables: { a, filter, ...Object.fromEntries(names.map((name, at) => [name, others[at]])) },
  }
}

/** Those with whom there is something to compare, who agree most first; and those with whom there is not. */
export function inOrder(answer: Readonly<Record<string, Agreed | null>>): {
  compared: Agreed[]
  nothing: Agreed[]
} {
  const all = Object.values(answer).filter((one) => one !== null)
  return {
    compared: all
      .filter(({ score }) => score !== null)
      .sort((a, b) => b.score! - a.score! || b.shared - a.shared),
    nothing: all.filter(({ score }) => score === null),
  }
}
