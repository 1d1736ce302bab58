import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import {
  type PredicateTable,
  anyOfIds,
  compileFilter,
  equals,
  oneOf,
  oneOfIds,
  textPredicate,
} from '../schema/filter.js'
import type { Scope } from '../schema/list.js'
import type {
  OrganisationFilter,
  OrganisationListArgs,
  OrganisationOrderField,
} from './organisation.input.js'
import type { OrganisationRow } from './organisation.store.js'
import { Organisation } from './organisation.type.js'

export const OrganisationConnection = connectionOf('Organisation', () => Organisation)

/** Where organisations are found. */
export const organisationScopes = {
  all: { text: 'MATCH (n:Organisation)', whole: true },
  agencies: { text: 'MATCH (n:Agency)' },
} satisfies Record<string, Scope>

/** What each field of OrganisationFilter asks of an organisation `n`. */
export const organisationPredicates: PredicateTable<OrganisationFilter> = {
  matter: anyOfIds('matterIds', 'MATTER'),
  kind: oneOf('kind'),
  partOf: oneOfIds('partOfId', 'ORGANISATION'),
  isAgency: equals('isAgency', false),
  text: textPredicate('Organisation'),
}

/** The sort key of each order of organisations. */
export const organisationOrders: Record<keyof typeof OrganisationOrderField, string> = {
  NAME: 'n.byName',
  KIND: 'n.byKind',
  ASSIGNMENTS: 'n.byAssignments',
}

export function organisationConnection(
  { loaders }: Context,
  scope: keyof typeof organisationScopes,
  { filter, orderBy, ...page }: OrganisationListArgs,
): Connection<OrganisationRow> {
  const query = {
    parent: '',
    scope: organisationScopes[scope],
    filter: compileFilter(filter, organisationPredicates),
    order: `Organisation ${orderBy?.field ?? 'NAME'}`,
    key: organisationOrders[orderBy?.field ?? 'NAME'],
    direction: orderBy?.direction ?? ('ASC' as const),
  }
  return new Connection(loaders.list, loaders.organisation, query, page)
}
