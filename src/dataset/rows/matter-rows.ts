// A matter, its facts and its documents.
import type { SourceFileSeed } from '../seeds/seeds.js'
import type { CitedDocumentSeed, FactSeed } from '../seeds/formats.js'
import { documentId, factId, matterId, organisationId } from './ids.js'
import { respondentIds } from './neighbours.js'
import { nodeRow, relate, type NodeRow } from './node-row.js'
import type { MatterRowContext } from './row-context.js'
import { textKey } from './sort-key.js'

export function* matterRows(context: MatterRowContext): Generator<NodeRow> {
  const { seed, files } = context.claims
  yield matterRow(context)
  for (const [slug, fact] of Object.entries(seed.facts)) yield factRow(context, slug, fact)
  for (const [slug, document] of Object.entries(seed.documents)) yield documentRow(context, slug, document)
  for (const { document, facts } of files) {
    yield documentRow(context, document.id, document)
    for (const [slug, fact] of Object.entries(facts)) yield factRow(context, slug, fact)
  }
}

function matterRow({ claims: { slug, seed }, vocabulary }: MatterRowContext): NodeRow {
  const id = matterId(slug)
  const issuedById = seed.issuedBy && organisationId(seed.issuedBy)
  return nodeRow(
    'Matter',
    {
      id,
      title: seed.title,
      kind: seed.kind,
      referenceNumber: seed.reference,
      issuedById,
      report: seed.report,
      openedOn: seed.openedOn,
      deadline: seed.deadline,
      invited: seed.invited,
      proposalsStated: seed.proposalsStated,
      assessmentsStated: seed.assessmentsStated,
      themes: seed.themes,
      byId: id,
    },
    relate(id, 'ISSUED_BY', issuedById ? [issuedById] : []),
    vocabulary.of({ names: [seed.title, seed.report, seed.reference] }),
  )
}

function factRow(
  { claims: { slug }, passages, vocabulary }: MatterRowContext,
  fact: string,
  { text, evidence }: FactSeed,
): NodeRow {
  const id = factId(slug, fact)
  const inMatter = matterId(slug)
  const passageIds = passages.ids(evidence)
  return nodeRow(
    `Fact:${slug}`,
    { id, text, matterId: inMatter, passageIds },
    [...relate(id, 'IN_MATTER', [inMatter]), ...relate(id, 'EVIDENCED_BY', passageIds)],
    vocabulary.of({ texts: [text] }),
  )
}

function documentRow(
  context: MatterRowContext,
  document: string,
  seed: CitedDocumentSeed & Partial<Pick<SourceFileSeed['document'], 'sha256' | 'cites'>>,
): NodeRow {
  const {
    claims: { slug },
    gathered,
    vocabulary,
  } = context
  const id = documentId(document)
  const inMatter = matterId(slug)
  const issuerId = seed.issuer && organisationId(seed.issuer)
  const citesIds = (seed.cites ?? []).map(documentId)
  return nodeRow(
    `Document:${slug}`,
    {
      id,
      title: seed.title,
      kind: seed.kind,
      issuerId,
      matterId: inMatter,
      referenceNumber: seed.reference,
      date: seed.date,
      pages: seed.pages,
      language: seed.language,
      sha256: seed.sha256,
      citesIds,
      respondentIds: respondentIds(context, gathered.submitters.get(id) ?? []),
      byTitle: textKey(seed.title, id),
    },
    [
      ...relate(id, 'IN_MATTER', [inMatter]),
      ...relate(id, 'ISSUED_BY', issuerId ? [issuerId] : []),
      ...relate(id, 'CITES', citesIds),
    ],
    vocabulary.of({ names: [seed.title, seed.reference] }),
  )
}
