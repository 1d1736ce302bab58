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
  /** Those of respondents by name. */
  adoptsIds: string[]
  adoptedByIds: string[]
  dissentsFromIds: string[]
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

export const respondentsById = statement<{ ids: readonly string[] }, RespondentRow>('respondent/byIds', [
  'ids',
])
