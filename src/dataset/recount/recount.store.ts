import { statementWithHoles } from '../../graph/statement.js'
import type { Stance, Standing } from '../../schema/vocabulary.js'
import type { SETS } from '../rows/roll-up.js'

/** The kinds of node that carry a roll-up, each with how its positions hang on it. */
export const ROLLED_UP = {
  Measure: '(p:Position)-[:COUNTS_FOR]->(n:Measure)',
  Proposal: '(p:Position)-[:ON]->(n:Proposal)',
  Respondent: '(n:Respondent)-[:TAKES]->(p:Position)',
} as const

export interface StoredRollUp {
  id: string
  rollup: number[]
  /** Sort keys: a padded number, a tab and the id; null for respondents, who are not ranked by these. */
  support: string | null
  conditions: string | null
  opposition: string | null
  contested: string | null
}

export interface RecountRow {
  id: string
  standing: Standing
  part: (typeof SETS)[number]
  stance: Stance | ''
  positions: number
  respondents: number
}

export interface RespondentsRow {
  id: string
  support: number
  conditions: number
  opposition: number
}

type Ids = { ids: readonly string[] }

export const rollUpsStatement = statementWithHoles<{ after: string; limit: number }, StoredRollUp>(
  'dataset/rollups',
  ['after', 'limit'],
)
export const recountStatement = statementWithHoles<Ids, RecountRow>('dataset/recount', ['ids'])
export const respondentsStatement = statementWithHoles<Ids, RespondentsRow>('dataset/recountRespondents', [
  'ids',
])
