// What the seeds claim, in the form that derivation and rows work on: each claim once, whatever file it stands in.
import type { MatterSeed, OrganisationSeed, ProposalSeed } from '../seeds/formats.js'
import type { Evidence } from '../seeds/formats-values.js'
import type { RespondentSeed, TargetSeed } from '../seeds/formats-source.js'
import type { Basis, ProposalKind, Stance } from '../../schema/vocabulary.js'
import { positionId } from '../rows/ids.js'
import type { MatterSeeds, SourceFileSeed } from '../seeds/seeds.js'

export interface MatterClaims {
  slug: string
  seed: MatterSeed
  files: readonly SourceFileSeed[]
  organisations: Readonly<Record<string, OrganisationSeed>>
  /** Requests are among them. */
  proposals: Map<string, ProposalClaim>
  respondents: Map<string, RespondentClaim>
  positions: PositionClaim[]
}

export interface ProposalClaim extends Omit<ProposalSeed, 'kind'> {
  slug: string
  kind: ProposalKind
  requestedBy: RequestedBy[]
  /** The document a request stands in; none for what proposals.yaml states. */
  document?: string
}

export interface RequestedBy {
  respondent: string
  basis: 'EXPLICIT' | 'ADOPTED'
  evidence: Evidence[]
}

export interface RespondentClaim extends RespondentSeed {
  key: string
  /** The document of the file that defines it. */
  definedIn: string
  /** What it submitted. */
  documents: string[]
}

export interface PositionClaim {
  id: string
  respondent: string
  on: TargetSeed
  stance: Stance
  basis: Basis
  summary?: string
  conditions: string[]
  alternatives: Stance[]
  document: string
  evidence: Evidence[]
  /** Ids of the positions taken over. */
  adoptsIds: string[]
}

/** A target as it stands in ids: a proposal's slug, or `measure:slug`. */
export const targetName = ({ kind, slug }: TargetSeed) => (kind === 'MEASURE' ? `measure:${slug}` : slug)

/** The claims that coders typed; `derive` adds what follows from them. */
export function typedClaims(
  { matter, proposals, files }: MatterSeeds,
  organisations: Readonly<Record<string, OrganisationSeed>>,
): MatterClaims {
  const claims: MatterClaims = {
    slug: matter.id,
    seed: matter,
    files,
    organisations,
    proposals: new Map(),
    respondents: new Map(),
    positions: [],
  }
  for (const [slug, proposal] of Object.entries(proposals))
    claims.proposals.set(slug, {
      ...proposal,
      slug,
      number: proposal.number ?? ownNumber(slug),
      requestedBy: [],
    })
  for (const file of files) {
    addRequests(claims, file)
    addPositions(claims, file)
    for (const [key, seed] of Object.entries(file.respondents))
      claims.respondents.set(key, {
        ...seed,
        key,
        definedIn: file.document.id,
        documents: seed.submits ? [file.document.id] : [],
      })
  }
  for (const { document } of files)
    for (const key of document.submittedBy) {
      const documents = claims.respondents.get(key)?.documents
      if (documents && !documents.includes(document.id)) documents.push(document.id)
    }
  return claims
}

/** A proposal under a numbered heading has the number as its slug. */
const ownNumber = (slug: string) => (/^\d+(\.\d+)*$/.test(slug) ? slug : undefined)

function addRequests(claims: MatterClaims, { document, requests }: SourceFileSeed): void {
  for (const { id, by, under, ...request } of requests)
    claims.proposals.set(id, {
      ...request,
      slug: id,
      kind: 'REQUEST',
      number: undefined,
      covers: [],
      proposedBy: [],
      relatedTo: [...under, ...request.relatedTo],
      requestedBy: by.map(({ respondent, evidence }) => ({ respondent, basis: 'EXPLICIT', evidence })),
      document: document.id,
    })
}

function addPositions(claims: MatterClaims, { document, positions }: SourceFileSeed): void {
  for (const position of positions)
    claims.positions.push({
      ...position,
      id: positionId(claims.slug, position.respondent, document.id, targetName(position.on)),
      document: document.id,
      adoptsIds: [],
    })
}
