import { statement } from '../graph/statement.js'
import type { Bearing, LegalEffect, ProposalKind } from '../schema/vocabulary.js'

export interface ProposalRow {
  id: string
  number: string | null
  title: string
  kind: ProposalKind
  theme: string | null
  matterId: string
  partOfId: string | null
  summary: string | null
  passageIds: string[]
}

export interface ConcernRow {
  parent: string
  measureId: string
  bearing: Bearing
  passageIds: string[] | null
}

export interface StatuteEffectRow {
  parent: string
  statuteId: string
  effect: LegalEffect
  passageIds: string[] | null
}

type Ids = { ids: readonly string[] }
type Edge = { parent: string; id: string }

export const proposalsById = statement<Ids, ProposalRow>('proposal/byIds', ['ids'])
export const partsOfProposals = statement<Ids, Edge>('proposal/parts', ['ids'])
export const coveredByProposals = statement<Ids, Edge>('proposal/covers', ['ids'])
export const proposersOfProposals = statement<Ids, Edge>('proposal/proposedBy', ['ids'])
export const requestersOfProposals = statement<Ids, Edge>('proposal/requestedBy', ['ids'])
export const assignedByProposals = statement<Ids, Edge>('proposal/assigns', ['ids'])
export const involvedInProposals = statement<Ids, Edge>('proposal/involves', ['ids'])
export const addressedByProposals = statement<Ids, Edge>('proposal/addressedTo', ['ids'])
export const relatedToProposals = statement<Ids, Edge>('proposal/relatedTo', ['ids'])
export const concernsOfProposals = statement<Ids, ConcernRow>('proposal/concerns', ['ids'])
export const statuteEffectsOfProposals = statement<Ids, StatuteEffectRow>('proposal/statuteEffects', ['ids'])
