import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import { NO_FILTER } from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { PageArgs } from '../schema/page.js'
import type { PassageRow } from './passage.store.js'
import { Passage } from './passage.type.js'

export const PassageConnection = connectionOf('Passage', () => Passage)

/** Where passages are found. */
export const passageScopes = {
  ofDocument: { text: 'MATCH (d:Document {id: parent})<-[:`IN`]-(n:Passage)' },
} satisfies Record<string, Scope>

export const passageOrders = { PLACE: 'n.byPlace' }

export function passageConnection(
  { loaders }: Context,
  document: string,
  page: PageArgs,
): Connection<PassageRow> {
  const query = {
    parent: document,
    scope: passageScopes.ofDocument,
    filter: NO_FILTER,
    order: 'Passage PLACE',
    key: passageOrders.PLACE,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.passage, query, page)
}
