import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import { NO_FILTER } from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { PageArgs } from '../schema/page.js'
import type { MatterRow } from './matter.store.js'
import { Matter } from './matter.type.js'

export const MatterConnection = connectionOf('Matter', () => Matter)

/** Where matters are found. */
export const matterScopes = { all: { text: 'MATCH (n:Matter)', whole: true } } satisfies Record<string, Scope>

export const matterOrders = { ID: 'n.id' }

export function matterConnection({ loaders }: Context, page: PageArgs): Connection<MatterRow> {
  const query = {
    parent: '',
    scope: matterScopes.all,
    filter: NO_FILTER,
    order: 'Matter ID',
    key: matterOrders.ID,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.matter, query, page)
}
