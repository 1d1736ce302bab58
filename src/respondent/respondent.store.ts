import { statement } from '../graph/statement.js'
import type { ProposalKind, Stance, Standing } from '../schema/vocabulary.js'

export interface RespondentRow {
  id: string
  name: string
  organisationId: string
  matterId: string
  standing: Standing
  withinId: string | null
  invited: boolean | null
  answeredOn: string | null
  form: string | null
  scope: string | null
  documentIds: string[]
  /** The default rule, flat; without one `ruleStance` is null, and so are the others. */
  ruleStance: Stance | null
  ruleAlternatives: Stance[] | null
  ruleCovers: ProposalKind[] | null
  ruleUncertain: ProposalKind[] | null
  ruleOnlyIds: string[] | null
  ruleExceptIds: string[] | null
  ruleNote: string | null
  rulePassageIds: string[] | null
}

type Ids = { ids: readonly string[] }
type Edge = { parent: string; id: string }

export const respondentsById = statement<Ids, RespondentRow>('respondent/byIds', ['ids'])
export const adoptedByRespondents = statement<Ids, Edge>('respondent/adopts', ['ids'])
export const adoptersOfRespondents = statement<Ids, Edge>('respondent/adoptedBy', ['ids'])
export const dissentedFromByRespondents = statement<Ids, Edge>('respondent/dissentsFrom', ['ids'])
