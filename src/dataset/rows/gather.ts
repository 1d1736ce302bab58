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
}

export function gather(matters: readonly MatterClaims[]): Gathered {
  const gathered: Gathered = {
    positions: new Map(),
    assignments: new Map(),
    matters: new Map(),
    documents: new Map(),
  }
  for (const claims of matters) {
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
