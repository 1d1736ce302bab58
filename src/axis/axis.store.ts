import { statementWithHoles } from '../graph/statement.js'

export interface ItemRow {
  id: string
  name: string
  /** The sort key of the kind's default order, as the lists of that kind have it. */
  key: string
}

export const itemsStatement = statementWithHoles<{ ids: readonly string[] }, ItemRow>('axis/items', ['ids'])

/** The kinds of node that stand on an axis: how each is named there, and what it is ordered by. */
export const ITEM_LABELS = {
  Respondent: { name: 'n.name', key: 'n.byName' },
  Organisation: { name: 'n.name', key: 'n.byName' },
  Proposal: {
    name: `CASE WHEN n.number IS NULL THEN n.title ELSE n.number + ' ' + n.title END`,
    key: 'n.byNumber',
  },
  Measure: { name: 'n.name', key: 'n.byName' },
} as const
export type ItemLabel = keyof typeof ITEM_LABELS
