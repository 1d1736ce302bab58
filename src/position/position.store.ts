import { statement } from '../graph/statement.js'
import type { Basis, Stance } from '../schema/vocabulary.js'

export interface PositionRow {
  id: string
  respondentId: string
  targetId: string
  stance: Stance
  basis: Basis
  summary: string | null
  conditions: string[]
  alternatives: Stance[]
  documentId: string
  passageIds: string[]
  adoptsIds: string[]
}

/** The columns that fields of a position are made from; a field that is not here needs none. */
const COLUMNS_OF: Readonly<Record<string, keyof PositionRow>> = {
  stance: 'stance',
  basis: 'basis',
  summary: 'summary',
  conditions: 'conditions',
  alternatives: 'alternatives',
  respondent: 'respondentId',
  target: 'targetId',
  document: 'documentId',
  passages: 'passageIds',
  adopts: 'adoptsIds',
}

/** What has to be read of positions that are asked for these fields; the id always. */
export const positionColumns = (fields: ReadonlySet<string>): (keyof PositionRow)[] => [
  'id',
  ...Object.entries(COLUMNS_OF).flatMap(([field, column]) => (fields.has(field) ? [column] : [])),
]

export const positionsById = statement<{ ids: readonly string[] }, PositionRow>('position/byIds', ['ids'])
