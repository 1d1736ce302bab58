import { adoptedClaims } from './adopt.js'
import { typedClaims, type MatterClaims } from './claims.js'
import { rulePositions } from './default-rule.js'
import type { Seeds } from '../seeds/seeds.js'

/** Claims from which no single answer follows; the coder has to decide. */
export interface DerivationFault {
  matter: string
  /** The key of the respondent whose position or adoption cannot be derived. */
  respondent: string
  /** What it is on, as in ids; absent where the fault is in the adoption itself. */
  target?: string
  message: string
}

/**
 * Adds what follows from the typed claims: adopted positions and requests, then positions by a default rule
 * (coding-rules.md, section 4: own before adopted before rule).
 */
export function derive(seeds: Seeds): { matters: MatterClaims[]; faults: DerivationFault[] } {
  const faults: DerivationFault[] = []
  const matters = seeds.matters.map((matter) => {
    const claims = typedClaims(matter, seeds.organisations)
    const adopted = adoptedClaims(claims)
    for (const position of adopted.positions) claims.positions.push(position)
    for (const { proposal, ...requestedBy } of adopted.requests)
      claims.proposals.get(proposal)!.requestedBy.push(requestedBy)
    for (const fault of adopted.faults) faults.push(fault)
    for (const position of rulePositions(claims)) claims.positions.push(position)
    return claims
  })
  return { matters, faults }
}
