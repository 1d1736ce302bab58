import { statement } from '../graph/statement.js'
import type { OrganisationKind } from '../schema/vocabulary.js'

export interface OrganisationRow {
  id: string
  name: string
  kind: OrganisationKind
  aliases: string[]
  isAgency: boolean
  partOfId: string | null
  /** By name. */
  partIds: string[]
  sameAs: string[]
}

type Ids = { ids: readonly string[] }
type Edge = { parent: string; id: string }

export const organisationsById = statement<Ids, OrganisationRow>('organisation/byIds', ['ids'])
export const respondentsOfOrganisations = statement<Ids, Edge>('organisation/respondents', ['ids'])
export const practicesOfOrganisations = statement<Ids, Edge>('organisation/practices', ['ids'])
