import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import { type PredicateTable, compileFilter, oneOf, oneOfIds, textPredicate } from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type { DocumentFilter, DocumentListArgs } from './document.input.js'
import type { DocumentRow } from './document.store.js'
import { Document } from './document.type.js'

export const DocumentConnection = connectionOf('Document', () => Document)

/** Where documents are found. */
export const documentScopes = {
  all: { text: 'MATCH (n:Document)', whole: true },
  ofMatter: { text: 'MATCH (m:Matter {id: parent})<-[:IN_MATTER]-(n:Document)' },
} satisfies Record<string, Scope>

/** What each field of DocumentFilter asks of a document `n`. */
export const documentPredicates: PredicateTable<DocumentFilter> = {
  matter: oneOfIds('matterId', 'MATTER'),
  kind: oneOf('kind'),
  issuer: oneOfIds('issuerId', 'ORGANISATION'),
  text: textPredicate('Document'),
}

export const documentOrders = { TITLE: 'n.byTitle' }

export function documentConnection(
  { loaders }: Context,
  scope: keyof typeof documentScopes,
  parent: string,
  { filter, ...page }: DocumentListArgs,
): Connection<DocumentRow> {
  const query = {
    parent,
    scope: documentScopes[scope],
    filter: compileFilter(filter, documentPredicates),
    order: 'Document TITLE',
    key: documentOrders.TITLE,
    direction: 'ASC' as const,
  }
  return new Connection(loaders.list, loaders.document, query, page)
}
