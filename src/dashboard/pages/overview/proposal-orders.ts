import type { ResultOf } from '../../api/graphql.js'
import type { Tally } from '../../stance/tally.js'
import type { PROPOSALS } from './overview.operations.js'

type ProposalTally = ResultOf<typeof PROPOSALS>['tallies'][number]

/** By what the proposals of a figure are chosen and ordered. */
export type ProposalOrder = 'supported' | 'conditional' | 'contested'

/** Larger comes first; a proposal whose first number is 0 has no place in the figure. */
const RANKS: Readonly<Record<ProposalOrder, (tally: Tally) => readonly number[]>> = {
  supported: ({ support, supportWithCondition }) => [support + supportWithCondition, support],
  conditional: ({ supportWithCondition, support }) => [supportWithCondition, supportWithCondition + support],
  contested: ({ support, supportWithCondition, mixed, doubt, oppose }) => {
    const sides = [support + supportWithCondition + mixed, doubt + oppose + mixed]
    return [Math.min(...sides), sides[1]!, oppose]
  },
}

export interface Choice {
  order: ProposalOrder
  /** Whether the report as a whole may be among them. */
  withWhole: boolean
  count: number
}

/** The first so many in an order; ties stay as the API gives them: most respondents, then by number. */
export function foremost(
  tallies: readonly ProposalTally[],
  { order, withWhole, count }: Choice,
): ProposalTally[] {
  return tallies
    .filter((row) => withWhole || !isWhole(row))
    .map((row) => ({ row, rank: RANKS[order](row.tally) }))
    .filter(({ rank }) => rank[0]! > 0)
    .sort((a, b) => compare(b.rank, a.rank))
    .slice(0, count)
    .map(({ row }) => row)
}

function isWhole({ item: { node } }: ProposalTally): boolean {
  return node !== null && 'kind' in node && node.kind === 'WHOLE'
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
