import type { PositionFilter } from '../position/position.input.js'
import { MEASURE_CATEGORY, type MatrixAxis, STANDING, valuesOf } from '../schema/vocabulary.js'
import type { ItemLabel } from './axis.store.js'

/** How positions are grouped on an axis. */
export interface Axis {
  /** Whether its values speak, or are spoken of. */
  side: 'speaker' | 'subject'
  /** Cypher over a position `n`: the list of its values on this axis, from none to several. */
  values: string
  /** Picks the positions of one value: what opens a number. */
  filter: (value: string) => PositionFilter
  /** The label of the nodes that the values name by id; or the values themselves, in their order; null: any text. */
  items: ItemLabel | readonly string[] | null
}

export const AXES: Readonly<Record<MatrixAxis, Axis>> = {
  RESPONDENT: {
    side: 'speaker',
    values: '[n.respondentId]',
    filter: (id) => ({ respondent: [id] }),
    items: 'Respondent',
  },
  ORGANISATION: {
    side: 'speaker',
    values: '[n.organisationId]',
    filter: (id) => ({ organisation: [id] }),
    items: 'Organisation',
  },
  STANDING: {
    side: 'speaker',
    values: '[n.standing]',
    filter: (value) => ({ standing: [value] as PositionFilter['standing'] }),
    items: valuesOf(STANDING),
  },
  PROPOSAL: {
    side: 'subject',
    values: `CASE n.targetKind WHEN 'PROPOSAL' THEN [n.targetId] ELSE [] END`,
    filter: (id) => ({ proposal: [id] }),
    items: 'Proposal',
  },
  MEASURE: {
    side: 'subject',
    values: 'n.measureIds',
    filter: (id) => ({ measure: [id] }),
    items: 'Measure',
  },
  CATEGORY: {
    side: 'subject',
    values: 'n.categories',
    filter: (value) => ({ category: [value] as PositionFilter['category'] }),
    items: valuesOf(MEASURE_CATEGORY),
  },
  THEME: {
    side: 'subject',
    values: 'CASE WHEN n.theme IS NULL THEN [] ELSE [n.theme] END',
    filter: (value) => ({ theme: [value] }),
    items: null,
  },
}
