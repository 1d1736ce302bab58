import { statement } from '../graph/statement.js'
import type { DocumentKind } from '../schema/vocabulary.js'

export interface DocumentRow {
  id: string
  title: string
  kind: DocumentKind
  issuerId: string | null
  matterId: string | null
  referenceNumber: string | null
  date: string | null
  pages: number | null
  language: string
  sha256: string | null
  citesIds: string[]
  /** By name. */
  respondentIds: string[]
}

type Ids = { ids: readonly string[] }

export const documentsById = statement<Ids, DocumentRow>('document/byIds', ['ids'])
