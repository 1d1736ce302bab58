import { statement } from '../graph/statement.js'

export interface PassageRow {
  id: string
  documentId: string
  page: number | null
  firstLine: number
  lastLine: number
  section: string | null
  phrase: string
}

export const passagesById = statement<{ ids: readonly string[] }, PassageRow>('passage/byIds', ['ids'])
