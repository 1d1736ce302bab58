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
import type { MeasureFilter, MeasureListArgs, MeasureOrderField } from './measure.input.js'
import type { MeasureRow } from './measure.store.js'
import { Measure } from './measure.type.js'

export const MeasureConnection = connectionOf('Measure', () => Measure)

/** Where measures are found. */
export const measureScopes = { all: { text: 'MATCH (n:Measure)', whole: true } } satisfies Record<
  string,
  Scope
>

/** What each field of MeasureFilter asks of a measure `n`. */
export const measurePredicates: PredicateTable<MeasureFilter> = {
  matter: anyOfIds('matterIds', 'MATTER'),
  category: oneOf('category'),
  broader: oneOfIds('broaderId', 'MEASURE'),
  text: textPredicate('Measure'),
}

/** The sort key of each order of measures. */
export const measureOrders: Record<keyof typeof MeasureOrderField, string> = {
  NAME: 'n.byName',
  CATEGORY: 'n.byCategory',
  SUPPORT: 'n.bySupport',
  CONDITIONS: 'n.byConditions',
  OPPOSITION: 'n.byOpposition',
  CONTESTED: 'n.byContested',
}

export function measureConnection(
  { loaders }: Context,
  { filter, orderBy, ...page }: MeasureListArgs,
): Connection<MeasureRow> {
  const query = {
    parent: '',
    scope: measureScopes.all,
    filter: compileFilter(filter, measurePredicates),
    order: `Measure ${orderBy?.field ?? 'NAME'}`,
    key: measureOrders[orderBy?.field ?? 'NAME'],
    direction: orderBy?.direction ?? ('ASC' as const),
  }
  return new Connection(loaders.list, loaders.measure, query, page)
}
