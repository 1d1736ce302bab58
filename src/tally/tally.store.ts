import { statementWithHoles } from '../graph/statement.js'

/** The stances of a tally, in the order of the vocabulary. */
export const STANCE_FIELDS = [
  'support',
  'supportWithCondition',
  'mixed',
  'doubt',
  'oppose',
  'noViews',
] as const
export type StanceField = (typeof STANCE_FIELDS)[number]

/** Positions and distinct respondents, by stance and in all. */
export type Counts = { positions: number; respondents: number } & Record<
  `${StanceField}${'Positions' | 'Respondents'}`,
  number
>

export const countStatement = statementWithHoles<{ parents: readonly string[] }, Counts & { parent: string }>(
  'tally/count',
  ['parents'],
)

/** The labels of nodes that carry a roll-up. */
export const ROLLUP_LABELS = ['Measure', 'Proposal', 'Respondent'] as const
export type RollupLabel = (typeof ROLLUP_LABELS)[number]

export const rollupStatement = statementWithHoles<
  { ids: readonly string[] },
  { id: string; rollup: number[] }
>('tally/rollups', ['ids'])

/** The positions that pass by their value on an axis. */
export const groupsStatement = statementWithHoles<object, Counts & { value: string }>('tally/groups', [])

/** The nodes with most respondents, by their roll-ups. */
export const rankedStatement = statementWithHoles<
  { indexes: readonly number[]; limit: number },
  { id: string; rollup: number[]; respondents: number; key: string }
>('tally/ranked', ['indexes', 'limit'])
