import { statement } from '../graph/statement.js'
import type { PracticeRole } from '../schema/vocabulary.js'

export interface PracticeRow {
  id: string
  organisationId: string
  measureId: string
  role: PracticeRole
  partnerIds: string[]
  since: string | null
  note: string | null
  passageIds: string[]
}

export const practicesById = statement<{ ids: readonly string[] }, PracticeRow>('practice/byIds', ['ids'])
