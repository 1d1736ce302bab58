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

export const positionsById = statement<{ ids: readonly string[] }, PositionRow>('position/byIds', ['ids'])
