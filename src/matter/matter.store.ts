import { statement } from '../graph/statement.js'
import type { MatterKind } from '../schema/vocabulary.js'

export interface MatterRow {
  id: string
  title: string
  kind: MatterKind
  referenceNumber: string | null
  issuedById: string | null
  report: string | null
  openedOn: string | null
  deadline: string | null
  invited: number | null
  proposalsStated: number | null
  assessmentsStated: number | null
  themes: string[]
}

export interface FactRow {
  id: string
  text: string
  passageIds: string[]
}

type Ids = { ids: readonly string[] }

export const mattersById = statement<Ids, MatterRow>('matter/byIds', ['ids'])
export const factsById = statement<Ids, FactRow>('matter/factsByIds', ['ids'])
export const factsOfMatters = statement<Ids, { parent: string; id: string }>('matter/facts', ['ids'])
