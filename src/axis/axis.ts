import type { PositionFilter } from '../position/position.input.js'
import { MEASURE_CATEGORY, type MatrixAxis, STANDING, valuesOf } from '../schema/vocabulary.js'

/** The kinds of node that stand on an axis, each with the sort key of its default order, over a node `n`. */
export const ITEM_KEYS = {
  Respondent: 'n.byName',
  Organisation: 'n.byName',
  Proposal: 'n.byNumber',
  Measure: 'n.byName',
} as const
export type ItemLabel = keyof typeof ITEM_KEYS

/** How positions are grouped on an axis. */
export interface Axis {
  /** Whether its values speak, or are spoken of. */
  side: 'speaker' | 'subject'
  /** Cypher over a position `n`: the list of its values on this axis, from none to several. */
  values: string
  /** A MATCH that binds `n` to the positions of one value, an expression, where a relation leads to them; else null. */
  match: ((value: string) => string) | null
  /** Picks the positions of one value: what opens a number. */
  filter: (value: string) => PositionFilter
  /** The label of the nodes that the values name by id; or the values themselves, in their order; null: any text. */
  items: ItemLabel | readonly string[] | null
}

export const AXES: Readonly<Record<MatrixAxis, Axis>> = {
  RESPONDENT: {
    side: 'speaker',
    values: '[n.respondentId]',
    match: (id) => `MATCH (a:Respondent {id: ${id}})-[:TAKES]->(n:Position)`,
    filter: (id) => ({ respondent: [id] }),
    items: 'Respondent',
  },
  ORGANISATION: {
    side: 'speaker',
    values: '[n.organisationId]',
    match: (id) => `MATCH (a:Organisation {id: ${id}})<-[:ACTS_FOR]-(r:Respondent)-[:TAKES]->(n:Position)`,
    filter: (id) => ({ organisation: [id] }),
    items: 'Organisation',
  },
  STANDING: {
    side: 'speaker',
    values: '[n.standing]',
    match: null,
    filter: (value) => ({ standing: [value] as PositionFilter['standing'] }),
    items: valuesOf(STANDING),
  },
  PROPOSAL: {
    side: 'subject',
    values: `CASE n.targetKind WHEN 'PROPOSAL' THEN [n.targetId] ELSE [] END`,
    match: (id) => `MATCH (a:Proposal {id: ${id}})<-[:ON]-(n:Position)`,
    filter: (id) => ({ proposal: [id] }),
    items: 'Proposal',
  },
  MEASURE: {
    side: 'subject',
    values: 'n.measureIds',
    match: (id) => `MATCH (a:Measure {id: ${id}})<-[:COUNTS_FOR]-(n:Position)`,
    filter: (id) => ({ measure: [id] }),
    items: 'Measure',
  },
  CATEGORY: {
    side: 'subject',
    values: 'n.categories',
    match: null,
    filter: (value) => ({ category: [value] as PositionFilter['category'] }),
    items: valuesOf(MEASURE_CATEGORY),
  },
  THEME: {
    side: 'subject',
    values: 'CASE WHEN n.theme IS NULL THEN [] ELSE [n.theme] END',
    match: null,
    filter: (value) => ({ theme: [value] }),
    items: null,
  },
}
