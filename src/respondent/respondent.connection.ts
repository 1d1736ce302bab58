import { positionScopes } from '../position/position.connection.js'
import { compilePositionFilter } from '../position/position.filter.js'
import type { PositionFilter } from '../position/position.input.js'
import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import {
  type CompiledFilter,
  type PredicateTable,
  anyOfIds,
  compileFilter,
  equals,
  oneOf,
  oneOfIds,
  textPredicate,
} from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { PageArgs } from '../schema/page.js'
import type { Stance } from '../schema/vocabulary.js'
import type { RespondentFilter, RespondentListArgs, RespondentOrderField } from './respondent.input.js'
import type { RespondentRow } from './respondent.store.js'
import { Respondent } from './respondent.type.js'

export const RespondentConnection = connectionOf('Respondent', () => Respondent)

/** Where respondents are found. */
export const respondentScopes = {
  all: { text: 'MATCH (n:Respondent)', whole: true },
  ofMatter: { text: 'MATCH (m:Matter {id: parent})<-[:IN_MATTER]-(n:Respondent)' },
  within: { text: 'MATCH (w:Respondent {id: parent})<-[:WITHIN]-(n:Respondent)' },
} satisfies Record<string, Scope>

/** Those who hold one of some stances in the positions of a place that pass, each once. */
export const holdersScope = (
  place: keyof typeof positionScopes,
  filter: CompiledFilter,
  stances: readonly Stance[],
): Scope => ({
  text: `${positionScopes[place].text}
  WHERE (${filter.text}) AND n.stance IN $stances
  MATCH (n)<-[:TAKES]-(holder:Respondent)
  WITH DISTINCT holder AS n`,
  params: { ...filter.params, stances },
})

/** What each field of RespondentFilter asks of a respondent `n`. */
export const respondentPredicates: PredicateTable<RespondentFilter> = {
  matter: oneOfIds('matterId', 'MATTER'),
  organisation: oneOfIds(
    'organisationId',
    'ORGANISATION',
    'MATCH (a:Organisation {id: id})<-[:ACTS_FOR]-(n:Respondent)',
  ),
  organisationKind: oneOf('organisationKind'),
  within: anyOfIds('withinIds', 'RESPONDENT'),
  standing: oneOf('standing'),
  invited: equals('invited', false),
  text: textPredicate('Respondent'),
}

/** The sort key of each order of respondents. */
export const respondentOrders: Record<keyof typeof RespondentOrderField, string> = {
  NAME: 'n.byName',
  STANDING: 'n.byStanding',
  ANSWERED_ON: 'n.byAnsweredOn',
  POSITIONS: 'n.byPositions',
}

export function respondentConnection(
  { loaders }: Context,
  scope: keyof typeof respondentScopes,
  parent: string,
  { filter, orderBy, ...page }: RespondentListArgs,
): Connection<RespondentRow> {
  const query = {
    parent,
    scope: respondentScopes[scope],
    filter: compileFilter(filter, respondentPredicates),
    order: `Respondent ${orderBy?.field ?? 'NAME'}`,
    key: respondentOrders[orderBy?.field ?? 'NAME'],
    direction: orderBy?.direction ?? ('ASC' as const),
  }
  return new Connection(loaders.list, loaders.respondent, query, page)
}

/** Respondents, each once, by name, with a position in a place that passes and is one of the stances. */
export function holdersConnection(
  { loaders }: Context,
  place: keyof typeof positionScopes,
  parent: string,
  stances: readonly Stance[],
  { filter, ...page }: PageArgs & { filter?: PositionFilter | null },
): Connection<RespondentRow> {
  const query = {
    parent,
    scope: holdersScope(place, compilePositionFilter(filter), stances),
    filter: compileFilter(null, respondentPredicates),
    order: 'Respondent NAME',
    key: respondentOrders.NAME,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.respondent, query, page)
}
