import type { PositionClaim } from './claims.js'
import { STANCES } from './formats-words.js'
import { measuresOf } from './gather.js'
import { documentId, matterId, measureId, organisationId, proposalId, respondentId } from './ids.js'
import { nodeRow, relate, type NodeRow } from './nodeRow.js'
import type { MatterRowContext } from './rowContext.js'
import { numberKey, sortText, textKey } from './sortKey.js'
import { withinChain } from './withinChain.js'

/** Positions carry whatever they are filtered and sorted by, so that a page of them is one look at one index. */
export function* positionRows(context: MatterRowContext): Generator<NodeRow> {
  const dates = documentDates(context)
  const speakers = new Map(
    [...context.claims.respondents.values()].map((respondent) => [
      respondent.key,
      speaker(context, respondent.key),
    ]),
  )
  for (const position of context.claims.positions)
    yield positionRow(context, position, speakers.get(position.respondent)!, dates.get(position.document))
}

interface Speaker {
  props: { respondentId: string; organisationId: string; withinIds: string[]; standing: string }
  name: string
}

function speaker({ claims, seeds }: MatterRowContext, key: string): Speaker {
  const respondent = claims.respondents.get(key)!
  return {
    name: seeds.organisations[respondent.organisation]!.name,
    props: {
      respondentId: respondentId(claims.slug, key),
      organisationId: organisationId(respondent.organisation),
      withinIds: withinChain(claims, respondent).map((within) => respondentId(claims.slug, within)),
      standing: respondent.standing,
    },
  }
}

function positionRow(
  context: MatterRowContext,
  position: PositionClaim,
  { name, props }: Speaker,
  date: string | undefined,
): NodeRow {
  const { claims, seeds, passages, vocabulary } = context
  const { id, on, stance, basis, summary, conditions, alternatives, adoptsIds, evidence } = position
  const measures = measuresOf(claims, position)
  const measureIds = measures.map(measureId)
  const passageIds = passages.ids(evidence)
  const proposal = on.kind === 'PROPOSAL' ? claims.proposals.get(on.slug)! : undefined
  const targetId = proposal ? proposalId(claims.slug, on.slug) : measureId(on.slug)
  return nodeRow(
    `Position:${position.document}`,
    {
      id,
      targetId,
      targetKind: on.kind,
      stance,
      basis,
      summary,
      conditions,
      hasConditions: conditions.length > 0,
      documentId: documentId(position.document),
      passageIds,
      adoptsIds,
      alternatives,
      matterId: matterId(claims.slug),
      ...props,
      measureIds,
      categories: [...new Set(measures.map((measure) => seeds.measures[measure]!.category))],
      proposalKind: proposal?.kind,
      theme: proposal?.theme,
      date,
      byRespondent: textKey(name, id),
      byTarget: `${targetOrder(context, position)}\t${id}`,
      byStance: numberKey(STANCES.indexOf(stance), id),
      byDate: textKey(date, id),
    },
    [
      { type: 'TAKES', from: props.respondentId, to: id, props: {} },
      ...relate(id, 'ON', [targetId]),
      ...relate(id, 'ADOPTS', adoptsIds),
      ...relate(id, 'COUNTS_FOR', measureIds),
      ...relate(id, 'EVIDENCED_BY', passageIds),
    ],
    vocabulary.of(
      summary,
      conditions,
      evidence.map(({ phrase }) => phrase),
    ),
  )
}

/** Numbered proposals first, then the others by title, then measures by name. */
function targetOrder({ claims, seeds }: MatterRowContext, { on }: PositionClaim): string {
  if (on.kind === 'MEASURE') return `2${sortText(seeds.measures[on.slug]!.name)}`
  const { number, title } = claims.proposals.get(on.slug)!
  return number === undefined ? `1${sortText(title)}` : `0${sortText(number)}`
}

function documentDates({ claims: { seed, files } }: MatterRowContext): Map<string, string | undefined> {
  const dates = new Map<string, string | undefined>()
  for (const [slug, { date }] of Object.entries(seed.documents)) dates.set(slug, date)
  for (const { document } of files) dates.set(document.id, document.date)
  return dates
}
