import {
  targetName,
  type MatterClaims,
  type PositionClaim,
  type RequestedBy,
  type RespondentClaim,
} from './claims.js'
import type { DerivationFault } from './derive.js'
import type { Evidence } from '../seeds/formats-values.js'
import { positionId } from '../rows/ids.js'

/** What a respondent holds and what it asks for, own and adopted, by target. */
interface Statement {
  positions: Map<string, PositionClaim[]>
  requests: Set<string>
}

export interface AdoptedClaims {
  positions: PositionClaim[]
  requests: (RequestedBy & { proposal: string })[]
  faults: DerivationFault[]
}

/**
 * For each position and request of those whose statement a respondent makes its own, the same with basis ADOPTED,
 * unless the respondent has something of its own on the target. Through chains of adoption; positions by a default
 * rule are not handed on, for they are no opinion of the one they are taken from.
 */
export function adoptedClaims(claims: MatterClaims): AdoptedClaims {
  const derived: AdoptedClaims = { positions: [], requests: [], faults: [] }
  const statements = ownStatements(claims)
  const begun = new Set<string>()
  const done = new Set<string>()

  const visit = (respondent: RespondentClaim): void => {
    begun.add(respondent.key)
    for (const { respondent: key } of respondent.adopts) {
      const adopted = claims.respondents.get(key)
      if (adopted === undefined || done.has(key)) continue
      if (begun.has(key))
        derived.faults.push({
          matter: claims.slug,
          respondent: respondent.key,
          message: `adopts ${key}, which in turn adopts ${respondent.key}, itself or through others; leave one of these adoptions out`,
        })
      else visit(adopted)
    }
    adopt(claims, respondent, statements, derived)
    done.add(respondent.key)
  }
  for (const respondent of claims.respondents.values()) if (!begun.has(respondent.key)) visit(respondent)
  return derived
}

function ownStatements({ respondents, positions, proposals }: MatterClaims): Map<string, Statement> {
  const statements = new Map<string, Statement>()
  for (const key of respondents.keys()) statements.set(key, { positions: new Map(), requests: new Set() })
  for (const position of positions) hold(statements.get(position.respondent), position)
  for (const { slug, requestedBy } of proposals.values())
    for (const { respondent } of requestedBy) statements.get(respondent)?.requests.add(slug)
  return statements
}

function hold(statement: Statement | undefined, position: PositionClaim): void {
  const target = targetName(position.on)
  const held = statement?.positions.get(target)
  if (held) held.push(position)
  else statement?.positions.set(target, [position])
}

function adopt(
  claims: MatterClaims,
  respondent: RespondentClaim,
  statements: Map<string, Statement>,
  derived: AdoptedClaims,
): void {
  const statement = statements.get(respondent.key)!
  const taken = new Map<string, { positions: PositionClaim[]; evidence: Evidence[] }>()
  const asked = new Map<string, Evidence[]>()
  for (const { respondent: key, evidence } of respondent.adopts) {
    const adopted = statements.get(key)
    if (adopted === undefined || key === respondent.key) continue
    for (const [target, positions] of adopted.positions) {
      if (statement.positions.has(target) || statement.requests.has(target)) continue
      // How to answer is decided by each body itself: nobody takes a decision over.
      if (claims.proposals.get(target)?.kind === 'DECISION') continue
      const all = taken.get(target) ?? { positions: [], evidence: [] }
      for (const position of positions) all.positions.push(position)
      for (const quotation of evidence) all.evidence.push(quotation)
      taken.set(target, all)
    }
    for (const slug of adopted.requests) {
      if (statement.positions.has(slug) || statement.requests.has(slug)) continue
      asked.set(slug, [...(asked.get(slug) ?? []), ...evidence])
    }
  }
  for (const [target, { positions, evidence }] of taken) {
    if (new Set(positions.map(({ stance }) => stance)).size > 1) {
      derived.faults.push(differing(claims, respondent.key, target, positions))
      continue
    }
    const position = takenOver(claims, respondent, target, positions, evidence)
    derived.positions.push(position)
    statement.positions.set(target, [position])
  }
  for (const [proposal, evidence] of asked) {
    derived.requests.push({ proposal, respondent: respondent.key, basis: 'ADOPTED', evidence })
    statement.requests.add(proposal)
  }
}

function takenOver(
  { slug }: MatterClaims,
  respondent: RespondentClaim,
  target: string,
  positions: readonly PositionClaim[],
  evidence: Evidence[],
): PositionClaim {
  const { on, stance } = positions[0]!
  const document = evidence[0]?.document ?? respondent.definedIn
  const summaries = distinct(positions.flatMap(({ summary }) => summary ?? []))
  return {
    id: positionId(slug, respondent.key, document, target),
    respondent: respondent.key,
    on,
    stance,
    basis: 'ADOPTED',
    summary: summaries.length === 0 ? undefined : summaries.join(' '),
    conditions: distinct(positions.flatMap(({ conditions }) => conditions)),
    alternatives: distinct(positions.flatMap(({ alternatives }) => alternatives)),
    document,
    evidence,
    adoptsIds: positions.map(({ id }) => id),
  }
}

function differing(
  { slug }: MatterClaims,
  respondent: string,
  target: string,
  positions: readonly PositionClaim[],
): DerivationFault {
  const stances = positions
    .map((position) => `${position.respondent} ${position.stance.toLowerCase()}`)
    .join(', ')
  return {
    matter: slug,
    respondent,
    target,
    message: `those whose statements ${respondent} adopts differ on ${target} (${stances}): type the position of ${respondent} or leave one of the adoptions out`,
  }
}

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)]
