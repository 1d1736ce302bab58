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
  /** Those of organisations, measures, statutes and respondents by name, of proposals by number. */
  proposedByIds: string[]
  requestedByIds: string[]
  assignsIds: string[]
  involvesIds: string[]
  addressedToIds: string[]
  measureIds: string[]
  /** How it bears on each of the measures, in their order. */
  bearings: Bearing[]
  statuteIds: string[]
  /** What it would do to each of the statutes, in their order. */
  effects: LegalEffect[]
  partIds: string[]
  coversIds: string[]
  /** Either way. */
  relatedToIds: string[]
}

/** A measure or statute of a proposal for which the text that says so stands elsewhere than the proposal's own. */
export interface OwnPassagesRow {
  parent: string
  id: string
  passageIds: string[]
}

type Ids = { ids: readonly string[] }

export const proposalsById = statement<Ids, ProposalRow>('proposal/byIds', ['ids'])
export const concernPassagesOfProposals = statement<Ids, OwnPassagesRow>('proposal/concernPassages', ['ids'])
export const effectPassagesOfProposals = statement<Ids, OwnPassagesRow>('proposal/effectPassages', ['ids'])
