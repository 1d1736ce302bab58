import type { MatterClaims, ProposalClaim } from './claims.js'

/** The proposal and all that it is PART_OF, nearest first. */
export function partOfChain({ proposals }: MatterClaims, slug: string): string[] {
  const chain: string[] = []
  for (
    let at: string | undefined = slug;
    at !== undefined && !chain.includes(at);
    at = proposals.get(at)?.partOf
  )
    chain.push(at)
  return chain
}

/**
 * The proposal, all that it is PART_OF, and the AREAs that cover any of these: all under which it stands in the
 * report. A chapter is an AREA, and what it covers need not be PART_OF it.
 */
export function sectionsAbove(claims: MatterClaims, slug: string): ReadonlySet<string> {
  const above = new Set<string>([slug])
  // A set grows while it is walked: what is added is visited too.
  for (const at of above) {
    const partOf = claims.proposals.get(at)?.partOf
    if (partOf !== undefined) above.add(partOf)
    for (const area of areasOver(claims).get(at) ?? []) above.add(area)
  }
  return above
}

/**
 * Whether the inquiry itself puts a proposal forward: no WHOLE, AREA, REQUEST or DECISION, no goal in force (nobody
 * proposes it), nothing that another body puts forward. Where no INQUIRY proposes anything in a matter, as when a
 * ministry sends out its own memorandum, whoever proposes stands in its place.
 */
export function isInquirysOwn({
  proposals,
  organisations,
}: MatterClaims): (proposal: ProposalClaim) => boolean {
  const isInquiry = (slug: string) => organisations[slug]?.kind === 'INQUIRY'
  const hasInquiry = [...proposals.values()].some(({ proposedBy }) => proposedBy.some(isInquiry))
  return ({ kind, proposedBy }) =>
    !['WHOLE', 'AREA', 'REQUEST', 'DECISION'].includes(kind) &&
    (hasInquiry ? proposedBy.some(isInquiry) : proposedBy.length > 0)
}

/** By matter, since each proposal asks. */
const areas = new WeakMap<MatterClaims, Map<string, string[]>>()

function areasOver(claims: MatterClaims): Map<string, string[]> {
  const known = areas.get(claims)
  if (known) return known
  const over = new Map<string, string[]>()
  for (const { slug, covers } of claims.proposals.values())
    for (const covered of covers) over.set(covered, [...(over.get(covered) ?? []), slug])
  areas.set(claims, over)
  return over
}
