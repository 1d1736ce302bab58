import {
  targetName,
  type MatterClaims,
  type PositionClaim,
  type ProposalClaim,
  type RespondentClaim,
} from './claims.js'
import type { DefaultRuleSeed } from '../seeds/formats-source.js'
import { positionId } from '../rows/ids.js'
import { isInquirysOwn, partOfChain, sectionsAbove } from './proposal-tree.js'

/**
 * What a respondent's rule for silence says of each proposal that it left uncommented: the inquiry's own proposals of
 * the kinds covered, not in or under what the rule excepts, within what it is limited to, and without an own or
 * adopted position on them or on what they are PART_OF (coding-rules.md, section 4).
 */
export function* rulePositions(claims: MatterClaims): Generator<PositionClaim> {
  const rules = [...claims.respondents.values()].filter((respondent) => respondent.default !== undefined)
  if (rules.length === 0) return
  const commented = commentedProposals(claims)
  const reachable = [...claims.proposals.values()].filter(isInquirysOwn(claims)).map((proposal) => ({
    proposal,
    chain: partOfChain(claims, proposal.slug),
    sections: sectionsAbove(claims, proposal.slug),
  }))
  for (const respondent of rules) {
    const rule = respondent.default!
    const own = commented.get(respondent.key) ?? new Set<string>()
    const kinds = new Set<string>(rule.covers)
    const within = reach(rule)
    for (const { proposal, chain, sections } of reachable)
      if (kinds.has(proposal.kind) && within(sections) && !chain.some((slug) => own.has(slug)))
        yield bySilence(claims, respondent, rule, proposal)
  }
}

/** By respondent, the proposals it has an own or adopted position on. One on the WHOLE takes no part out of a rule. */
function commentedProposals({ positions, proposals }: MatterClaims): Map<string, Set<string>> {
  const commented = new Map<string, Set<string>>()
  for (const { respondent, on } of positions) {
    if (on.kind !== 'PROPOSAL' || proposals.get(on.slug)?.kind === 'WHOLE') continue
    const slugs = commented.get(respondent)
    if (slugs) slugs.add(on.slug)
    else commented.set(respondent, new Set([on.slug]))
  }
  return commented
}

function reach({ only, except }: DefaultRuleSeed): (sections: ReadonlySet<string>) => boolean {
  return (sections) =>
    !except.some((slug) => sections.has(slug)) &&
    (only.length === 0 || only.some((slug) => sections.has(slug)))
}

function bySilence(
  { slug }: MatterClaims,
  respondent: RespondentClaim,
  { stance, alternatives, evidence }: DefaultRuleSeed,
  proposal: ProposalClaim,
): PositionClaim {
  const on = { kind: 'PROPOSAL' as const, slug: proposal.slug }
  const document = evidence[0]?.document ?? respondent.definedIn
  return {
    id: positionId(slug, respondent.key, document, targetName(on)),
    respondent: respondent.key,
    on,
    stance,
    basis: 'DEFAULT_RULE',
    conditions: [],
    alternatives,
    document,
    evidence,
    adoptsIds: [],
  }
}
