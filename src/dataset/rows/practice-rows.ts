import type { PracticeSeed } from '../seeds/formats-source.js'
import { matterId, measureId, organisationId, practiceId } from './ids.js'
import { nodeRow, relate, type NodeRow } from './node-row.js'
import type { MatterRowContext } from './row-context.js'

export function* practiceRows(context: MatterRowContext): Generator<NodeRow> {
  for (const { document, practices } of context.claims.files)
    for (const practice of practices) yield practiceRow(context, document.id, practice)
}

function practiceRow(
  { claims, seeds, passages, vocabulary }: MatterRowContext,
  document: string,
  { organisation, measure, role, partners, since, note, evidence }: PracticeSeed,
): NodeRow {
  const id = practiceId(organisation, measure, role)
  const ofMeasure = measureId(measure)
  const runs = organisationId(organisation)
  const partnerIds = partners.map(organisationId)
  const passageIds = passages.ids(evidence)
  return nodeRow(
    `Practice:${document}`,
    {
      id,
      organisationId: runs,
      measureId: ofMeasure,
      matterId: matterId(claims.slug),
      category: seeds.measures[measure]!.category,
      role,
      partnerIds,
      since,
      note,
      passageIds,
      byId: id,
    },
    [
      { type: 'RUNS', from: runs, to: id, props: {} },
      ...relate(id, 'OF', [ofMeasure]),
      ...relate(id, 'PARTNER', partnerIds),
      ...relate(id, 'EVIDENCED_BY', passageIds),
    ],
    vocabulary.of({ texts: [note, since, passages.phrases(evidence)] }),
  )
}
