import { statementWithHoles } from '../graph/statement.js'

export interface ItemRow {
  id: string
  name: string
  /** The sort key of the kind's default order, as the lists of that kind have it. */
  key: string
}

export const itemsStatement = statementWithHoles<{ ids: readonly string[] }, ItemRow>('axis/items', ['ids'])
