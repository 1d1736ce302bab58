import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../schema/context.js'
import { Connection, connectionOf } from '../schema/connection.js'
import type { Scope } from '../schema/list.js'
import { askedOfPage } from '../schema/look-ahead.js'
import type { PositionListQuery } from './position-lists.js'
import { compilePositionFilter } from './position.filter.js'
import type { PositionListArgs, PositionOrderField } from './position.input.js'
import { positionColumns, type PositionRow } from './position.store.js'
import { Position } from './position.type.js'

export const PositionConnection = connectionOf('Position', () => Position)

/** Where positions are found. */
export const positionScopes = {
  all: { text: 'MATCH (n:Position)', whole: true },
  ofRespondent: { text: 'MATCH (r:Respondent {id: parent})-[:TAKES]->(n:Position)' },
  onProposal: { text: 'MATCH (q:Proposal {id: parent})<-[:ON]-(n:Position)' },
  onMeasure: { text: 'MATCH (m:Measure {id: parent})<-[:COUNTS_FOR]-(n:Position)' },
  directlyOnMeasure: { text: 'MATCH (m:Measure {id: parent})<-[:ON]-(n:Position)' },
} satisfies Record<string, Scope>

/** The sort key of each order of positions. */
export const positionOrders: Record<keyof typeof PositionOrderField, string> = {
  RESPONDENT: 'n.byRespondent',
  TARGET: 'n.byTarget',
  STANCE: 'n.byStance',
  DATE: 'n.byDate',
}

/** @param info of the field that answers with it: pages of positions are long, so they are read with what is asked for */
export function positionConnection(
  { loaders }: Context,
  scope: keyof typeof positionScopes,
  parent: string,
  { filter, orderBy, ...page }: PositionListArgs,
  info: GraphQLResolveInfo,
): Connection<PositionRow, PositionListQuery> {
  const { fields, cursors } = askedOfPage(info)
  const query: PositionListQuery = {
    parent,
    scope: positionScopes[scope],
    filter: compilePositionFilter(filter, { underRespondent: scope === 'ofRespondent' }),
    order: `Position ${orderBy?.field ?? 'RESPONDENT'}`,
    key: positionOrders[orderBy?.field ?? 'RESPONDENT'],
    direction: orderBy?.direction ?? 'ASC',
    only: { columns: positionColumns(fields), cursors },
  }
  return new Connection(loaders.positionList, loaders.position, query, page)
}
