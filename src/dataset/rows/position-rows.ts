import type { PositionClaim } from '../derive/claims.js'
import { STANCES } from '../seeds/formats-words.js'
import { nodeRow, relate, type NodeRow } from './node-row.js'
import { positionColumns, type PositionColumns } from './position-columns.js'
import type { MatterRowContext } from './row-context.js'
import { keyOf, numberKey, padded } from './sort-key.js'

/** Positions carry whatever they are filtered and sorted by, so that a page of them is one look at one index. */
export function* positionRows(context: MatterRowContext): Generator<NodeRow> {
  const columns = positionColumns(context)
  for (const position of context.claims.positions) yield positionRow(context, columns, position)
}

function positionRow(
  { passages, vocabulary }: MatterRowContext,
  columns: PositionColumns,
  position: PositionClaim,
): NodeRow {
  const { id, stance, basis, summary, conditions, alternatives, adoptsIds, evidence } = position
  const respondent = columns.respondent(position)
  const target = columns.target(position)
  const document = columns.document(position)
  const passageIds = passages.ids(evidence)
  return nodeRow(
    `Position:${position.document}`,
    {
      id,
      stance,
      basis,
      summary,
      conditions,
      hasConditions: conditions.length > 0,
      passageIds,
      adoptsIds,
      alternatives,
      ...respondent.columns,
      ...target.columns,
      ...document.columns,
      byRespondent: keyOf(respondent.order, id),
      byTarget: keyOf(target.order, id),
      byStance: numberKey(STANCES.indexOf(stance), id),
      byDate: keyOf(document.order, id),
      line: evidence[0] && padded(evidence[0].firstLine),
    },
    [
      { type: 'TAKES', from: respondent.columns.respondentId, to: id, props: {} },
      ...relate(id, 'ON', [target.columns.targetId]),
      ...relate(id, 'ADOPTS', adoptsIds),
      ...relate(id, 'COUNTS_FOR', target.columns.measureIds),
      ...relate(id, 'EVIDENCED_BY', passageIds),
    ],
    vocabulary.of({ texts: [summary, conditions, passages.phrases(evidence)] }),
  )
}
