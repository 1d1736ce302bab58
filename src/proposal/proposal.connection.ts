import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import {
  type PredicateTable,
  anyOfIds,
  compileFilter,
  oneOf,
  oneOfIds,
  textPredicate,
} from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { Bearing } from '../schema/vocabulary.js'
import type { ProposalFilter, ProposalListArgs, ProposalOrderField } from './proposal.input.js'
import type { ProposalRow } from './proposal.store.js'
import { Proposal } from './proposal.type.js'

export const ProposalConnection = connectionOf('Proposal', () => Proposal)

/** Where proposals are found. */
export const proposalScopes = {
  all: { text: 'MATCH (n:Proposal)', whole: true },
  ofMatter: { text: 'MATCH (m:Matter {id: parent})<-[:IN_MATTER]-(n:Proposal)' },
  assigning: { text: 'MATCH (o:Organisation {id: parent})<-[:ASSIGNS]-(n:Proposal)' },
  involving: { text: 'MATCH (o:Organisation {id: parent})<-[:INVOLVES]-(n:Proposal)' },
  addressing: { text: 'MATCH (o:Organisation {id: parent})<-[:ADDRESSED_TO]-(n:Proposal)' },
  requestedBy: { text: 'MATCH (r:Respondent {id: parent})-[:REQUESTS]->(n:Proposal)' },
  concerning: (bearing?: readonly Bearing[] | null): Scope =>
    bearing == null
      ? { text: 'MATCH (m:Measure {id: parent})<-[:CONCERNS]-(n:Proposal)' }
      : {
          text: 'MATCH (m:Measure {id: parent})<-[c:CONCERNS]-(n:Proposal) WHERE c.bearing IN $bearing WITH n',
          params: { bearing },
        },
} satisfies Record<string, Scope | ((bearing?: readonly Bearing[] | null) => Scope)>

/** What each field of ProposalFilter asks of a proposal `n`. */
export const proposalPredicates: PredicateTable<ProposalFilter> = {
  matter: oneOfIds('matterId', 'MATTER'),
  kind: oneOf('kind'),
  theme: oneOf('theme'),
  partOf: oneOfIds('partOfId', 'PROPOSAL', 'MATCH (a:Proposal {id: id})<-[:PART_OF]-(n:Proposal)'),
  measure: anyOfIds('measureIds', 'MEASURE', 'MATCH (a:Measure {id: id})<-[:CONCERNS]-(n:Proposal)'),
  statute: anyOfIds('statuteIds', 'STATUTE', 'MATCH (a:Statute {id: id})<-[:AFFECTS]-(n:Proposal)'),
  assigns: anyOfIds('assignsIds', 'ORGANISATION', 'MATCH (a:Organisation {id: id})<-[:ASSIGNS]-(n:Proposal)'),
  involves: anyOfIds(
    'involvesIds',
    'ORGANISATION',
    'MATCH (a:Organisation {id: id})<-[:INVOLVES]-(n:Proposal)',
  ),
  addressedTo: anyOfIds(
    'addressedToIds',
    'ORGANISATION',
    'MATCH (a:Organisation {id: id})<-[:ADDRESSED_TO]-(n:Proposal)',
  ),
  requestedBy: anyOfIds(
    'requestedByIds',
    'RESPONDENT',
    'MATCH (a:Respondent {id: id})-[:REQUESTS]->(n:Proposal)',
  ),
  text: textPredicate('Proposal'),
}

/** The sort key of each order of proposals. */
export const proposalOrders: Record<keyof typeof ProposalOrderField, string> = {
  NUMBER: 'n.byNumber',
  TITLE: 'n.byTitle',
  THEME: 'n.byTheme',
  SUPPORT: 'n.bySupport',
  CONDITIONS: 'n.byConditions',
  OPPOSITION: 'n.byOpposition',
  CONTESTED: 'n.byContested',
}

export function proposalConnection(
  { loaders }: Context,
  scope: Scope,
  parent: string,
  { filter, orderBy, ...page }: ProposalListArgs,
): Connection<ProposalRow> {
  const query = {
    parent,
    scope,
    filter: compileFilter(filter, proposalPredicates),
    order: `Proposal ${orderBy?.field ?? 'NUMBER'}`,
    key: proposalOrders[orderBy?.field ?? 'NUMBER'],
    direction: orderBy?.direction ?? ('ASC' as const),
  }
  return new Connection(loaders.list, loaders.proposal, query, page)
}
