import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import { NO_FILTER } from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { PageArgs } from '../schema/page.js'
import type { StatuteRow } from './statute.store.js'
import { Statute } from './statute.type.js'

export const StatuteConnection = connectionOf('Statute', () => Statute)

/** Where statutes are found. */
export const statuteScopes = { all: { text: 'MATCH (n:Statute)', whole: true } } satisfies Record<
  string,
  Scope
>

export const statuteOrders = { NAME: 'n.byName' }

export function statuteConnection({ loaders }: Context, page: PageArgs): Connection<StatuteRow> {
  const query = {
    parent: '',
    scope: statuteScopes.all,
    filter: NO_FILTER,
    order: 'Statute NAME',
    key: statuteOrders.NAME,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.statute, query, page)
}
