import { compileFilter } from '../schema/filter.js'
import { Connection, connectionOf } from '../schema/connection.js'
import type { Context } from '../schema/context.js'
import type { ListQuery } from '../schema/list.js'
import type { PageArgs } from '../schema/page.js'
import type { ProposalKind } from '../schema/vocabulary.js'
import { proposalOrders, proposalPredicates, proposalScopes } from '../proposal/proposal.connection.js'
import {
  respondentOrders,
  respondentPredicates,
  respondentScopes,
} from '../respondent/respondent.connection.js'
import { type Coverage, ProposalCoverage, RespondentCoverage } from './coverage.type.js'

export const ProposalCoverageConnection = connectionOf(
  'ProposalCoverage',
  () => ProposalCoverage,
  'proposal’s coverage',
)
export const RespondentCoverageConnection = connectionOf(
  'RespondentCoverage',
  () => RespondentCoverage,
  'respondent’s coverage',
)

/** What one can be silent on: what the inquiry itself puts forward, node by node. */
const COVERED: ProposalKind[] = ['PROPOSAL', 'ASSESSMENT', 'APPEAL', 'GOAL']

/**
 * Where those are found that a place of coverage misses: all of the matter and those met are grouped, and who was never
 * met stays. `NOT id IN spoken` compares each with each: seconds for a page of proposals in a large matter.
 */
const SILENT_ON_PROPOSAL = `CALL (parent) {
    MATCH (m:Matter {id: $matter})<-[:IN_MATTER]-(n:Respondent)
    RETURN n, 0 AS met
    UNION ALL
    MATCH (q:Proposal {id: parent})<-[:ON]-(p:Position)<-[:TAKES]-(n:Respondent)
    RETURN n, 1 AS met
  }
  WITH n, max(met) AS met
  WHERE met = 0
  WITH n`
const NOT_SPOKEN_ON = `CALL (parent) {
    MATCH (m:Matter {id: $matter})<-[:IN_MATTER]-(n:Proposal)
    RETURN n, 0 AS met
    UNION ALL
    MATCH (r:Respondent {id: parent})-[:TAKES]->(p:Position)-[:ON]->(n:Proposal)
    RETURN n, 1 AS met
  }
  WITH n, max(met) AS met
  WHERE met = 0
  WITH n`

const proposalsOf = (parent: string, scope = proposalScopes.ofMatter): ListQuery => ({
  parent,
  scope,
  filter: compileFilter({ kind: COVERED }, proposalPredicates),
  order: 'Proposal NUMBER',
  key: proposalOrders.NUMBER,
  direction: 'ASC',
})

const respondentsOf = (
  { standing }: Coverage,
  parent: string,
  scope = respondentScopes.ofMatter,
): ListQuery => ({
  parent,
  scope,
  filter: compileFilter({ standing }, respondentPredicates),
  order: 'Respondent NAME',
  key: respondentOrders.NAME,
  direction: 'ASC',
})

/** The proposals covered, by number, each with those who spoke on it. */
export function proposalCoverages({ loaders }: Context, coverage: Coverage, page: PageArgs) {
  const { matterId, standing } = coverage
  const load = async (proposalId: string): Promise<ProposalCoverage> => {
    const [{ stated, spoken }, { total }] = await Promise.all([
      loaders.coverage.spokenOn.load({ proposal: proposalId, standing }),
      loaders.list.counts.load(respondentsOf(coverage, matterId)),
    ])
    return { proposalId, coverage, stated, byRule: spoken - stated, silent: total - spoken }
  }
  return new Connection(loaders.list, { load }, proposalsOf(matterId), page)
}

/** The respondents of the standings, by name, each with what it spoke on. */
export function respondentCoverages({ loaders }: Context, coverage: Coverage, page: PageArgs) {
  const { matterId } = coverage
  const load = async (respondentId: string): Promise<RespondentCoverage> => {
    const [{ stated, spoken }, { total }] = await Promise.all([
      loaders.coverage.spokenBy.load({ respondent: respondentId, kinds: COVERED }),
      loaders.list.counts.load(proposalsOf(matterId)),
    ])
    return { respondentId, coverage, stated, byRule: spoken - stated, silent: total - spoken }
  }
  return new Connection(loaders.list, { load }, respondentsOf(coverage, matterId), page)
}

export function silentRespondents(
  { loaders }: Context,
  { proposalId, coverage }: ProposalCoverage,
  page: PageArgs,
) {
  const scope = { text: SILENT_ON_PROPOSAL, params: { matter: coverage.matterId } }
  return new Connection(loaders.list, loaders.respondent, respondentsOf(coverage, proposalId, scope), page)
}

export function proposalsNotSpokenOn(
  { loaders }: Context,
  { respondentId, coverage }: RespondentCoverage,
  page: PageArgs,
) {
  const scope = { text: NOT_SPOKEN_ON, params: { matter: coverage.matterId } }
  return new Connection(loaders.list, loaders.proposal, proposalsOf(respondentId, scope), page)
}
