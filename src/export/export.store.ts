import { statement, statementWithHoles } from '../graph/statement.js'
import type { Basis, Stance } from '../schema/vocabulary.js'

export interface PositionGroupRow {
  respondentId: string
  positions: number
}

export interface PositionRow {
  id: string
  respondentId: string
  targetId: string
  /** The measures that it is on. */
  measureIds: string[]
  stance: Stance
  basis: Basis
  alternatives: Stance[]
  conditions: string[]
  summary: string | null
  documentId: string
  /** The deciding one first. */
  passageIds: string[]
  adoptsIds: string[]
}

export interface PassageRow {
  id: string
  documentId: string
  page: number | null
  firstLine: number
  lastLine: number
  section: string | null
  phrase: string
}

type PageParams = { after: string; limit: number }

export const positionGroupsStatement = statementWithHoles<object, PositionGroupRow>(
  'export/positionGroups',
  [],
)
export const positionsStatement = statementWithHoles<
  PageParams & { respondentIds: readonly string[] },
  PositionRow
>('export/positions', ['respondentIds', 'after', 'limit'])
export const passagesById = statement<{ ids: readonly string[] }, PassageRow>('export/passages', ['ids'])
export const idsStatement = statementWithHoles<PageParams, { id: string }>('export/ids', ['after', 'limit'])

export interface RowGroupRow {
  row: string
  positions: number
}

export interface CellRow {
  row: string
  column: string
  positions: number
  /** Each once, in no order. */
  stances: Stance[]
}

export const rowGroupsStatement = statementWithHoles<object, RowGroupRow>('export/rowGroups', [])
export const cellsStatement = statementWithHoles<{ wanted: readonly string[] }, CellRow>('export/cells', [
  'wanted',
])
