import { statement } from '../graph/statement.js'
import type { MeasureCategory } from '../schema/vocabulary.js'

export interface MeasureRow {
  id: string
  name: string
  aliases: string[]
  category: MeasureCategory
  description: string | null
  broaderId: string | null
  /** By name. */
  narrowerIds: string[]
  sameAs: string[]
  passageIds: string[]
}

type Edge = { parent: string; id: string }

export const measuresById = statement<{ ids: readonly string[] }, MeasureRow>('measure/byIds', ['ids'])
export const practicesOfMeasures = statement<{ ids: readonly string[] }, Edge>('measure/practices', ['ids'])
export const statutesOfMeasures = statement<{ ids: readonly string[] }, Edge>('measure/statutes', ['ids'])
