import type { MatterClaims, PositionClaim } from '../derive/claims.js'
import {
  documentId,
  measureId,
  organisationId,
  matterId,
  proposalId,
  respondentId,
  statuteId,
} from './ids.js'
import type { Seeds } from '../seeds/seeds.js'
import type { Counted } from './roll-up.js'

/** What the row of one node needs to know of the claims about others; gathered in one pass. */
export interface Gathered {
  /** Positions to count: by the id of the respondent, of the target proposal, of each measure they count for. */
  positions: Map<string, Counted[]>
  /** By organisation: the proposals that assign it something. */
  assignments: Map<string, Set<string>>
  /** The matters in which an organisation is a respondent, a measure or a statute a proposal's. */
  matters: Map<string, Set<string>>
  /** The matter of each document. */
  documents: Map<string, string>
  /** Who points to a node, by its id: what is right below an organisation, a measure, a proposal. */
  below: Map<string, Set<string>>
  /** By proposal: those that are related to it. */
  related: Map<string, Set<string>>
  /** By respondent: those that make its statement their own. */
  adopters: Map<string, Set<string>>
  /** By document: the respondents that submitted it. */
  submitters: Map<string, Set<string>>
}

export function gather({ organisations, measures }: Seeds, matters: readonly MatterClaims[]): Gathered {
  const gathered: Gathered = {
    positions: new Map(),
    assignments: new Map(),
    matters: new Map(),
    documents: new Map(),
    below: new Map(),
    related: new Map(),
    adopters: new Map(),
    submitters: new Map(),
  }
  for (const [slug, { partOf }] of Object.entries(organisations))
    if (partOf !== undefined) put(gathered.below, organisationId(partOf), slug)
  for (const [slug, { broader }] of Object.entries(measures))
    if (broader !== undefined) put(gathered.below, measureId(broader), slug)
  for (const claims of matters) {
    pointers(gathered, claims)
    for (const position of claims.positions) count(gathered.positions, claims, position)
    for (const { slug, assigns, concerns, affects } of claims.proposals.values()) {
      for (const { organisation } of assigns)
        put(gathered.assignments, organisationId(organisation), proposalId(claims.slug, slug))
      for (const { measure } of concerns) put(gathered.matters, measureId(measure), matterId(claims.slug))
      for (const { statute } of affects) put(gathered.matters, statuteId(statute), matterId(claims.slug))
    }
    for (const { organisation } of claims.respondents.values())
      put(gathered.matters, organisationId(organisation), matterId(claims.slug))
    const documents = [
      ...Object.keys(claims.seed.documents),
      ...claims.files.map(({ document }) => document.id),
    ]
    for (const document of documents) gathered.documents.set(documentId(document), matterId(claims.slug))
  }
  return gathered
}

/** Who points to whom within a matter, the other way round. */
function pointers({ below, related, adopters, submitters }: Gathered, claims: MatterClaims): void {
  for (const { slug, partOf, relatedTo } of claims.proposals.values()) {
    if (partOf !== undefined) put(below, proposalId(claims.slug, partOf), slug)
    for (const other of relatedTo) put(related, proposalId(claims.slug, other), slug)
  }
  for (const { key, adopts, documents } of claims.respondents.values()) {
    for (const { respondent } of adopts) put(adopters, respondentId(claims.slug, respondent), key)
    for (const document of documents) put(submitters, documentId(document), key)
  }
}

/** The measures that a position on a target is on: the target itself, or what it ADVANCES. */
export function measuresOf(claims: MatterClaims, on: PositionClaim['on']): string[] {
  if (on.kind === 'MEASURE') return [on.slug]
  const concerns = claims.proposals.get(on.slug)?.concerns ?? []
  return [...new Set(concerns.filter(({ bearing }) => bearing === 'ADVANCES').map(({ measure }) => measure))]
}

function count(positions: Map<string, Counted[]>, claims: MatterClaims, position: PositionClaim): void {
  const counted: Counted = {
    respondentId: respondentId(claims.slug, position.respondent),
    standing: claims.respondents.get(position.respondent)!.standing,
    basis: position.basis,
    stance: position.stance,
  }
  const add = (id: string) => {
    const list = positions.get(id)
    if (list) list.push(counted)
    else positions.set(id, [counted])
  }
  add(counted.respondentId)
  if (position.on.kind === 'PROPOSAL') add(proposalId(claims.slug, position.on.slug))
  for (const measure of measuresOf(claims, position.on)) add(measureId(measure))
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
