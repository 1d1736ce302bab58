import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import { type PredicateTable, compileFilter, oneOf, oneOfIds, textPredicate } from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { PracticeFilter, PracticeListArgs } from './practice.input.js'
import type { PracticeRow } from './practice.store.js'
import { Practice } from './practice.type.js'

export const PracticeConnection = connectionOf('Practice', () => Practice)

/** Where practices are found. */
export const practiceScopes = { all: { text: 'MATCH (n:Practice)', whole: true } } satisfies Record<
  string,
  Scope
>

/** What each field of PracticeFilter asks of a practice `n`. */
export const practicePredicates: PredicateTable<PracticeFilter> = {
  organisation: oneOfIds(
    'organisationId',
    'ORGANISATION',
    'MATCH (a:Organisation {id: id})-[:RUNS]->(n:Practice)',
  ),
  measure: oneOfIds('measureId', 'MEASURE', 'MATCH (a:Measure {id: id})<-[:OF]-(n:Practice)'),
  category: oneOf('category'),
  role: oneOf('role'),
  text: textPredicate('Practice'),
}

export const practiceOrders = { ID: 'n.id' }

export function practiceConnection(
  { loaders }: Context,
  { filter, ...page }: PracticeListArgs,
): Connection<PracticeRow> {
  const query = {
    parent: '',
    scope: practiceScopes.all,
    filter: compileFilter(filter, practicePredicates),
    order: 'Practice ID',
    key: practiceOrders.ID,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.practice, query, page)
}
