// The registers that all matters share: organisations, measures, statutes.
import { MEASURE_CATEGORIES, ORGANISATION_KINDS } from '../seeds/formats-words.js'
import type { MeasureSeed, OrganisationSeed, StatuteSeed } from '../seeds/formats.js'
import { measureId, organisationId, statuteId } from './ids.js'
import { measureIds, organisationIds } from './neighbours.js'
import { nodeRow, relate, type NodeRow } from './node-row.js'
import { popularityKeys } from './popularity.js'
import { rollUp } from './roll-up.js'
import type { RowContext } from './row-context.js'
import { numberKey, textKey } from './sort-key.js'

const AGENCY = ['Agency'] as const

export function* registerRows(context: RowContext): Generator<NodeRow> {
  const { organisations, measures, statutes } = context.seeds
  for (const [slug, seed] of Object.entries(organisations)) yield organisationRow(context, slug, seed)
  for (const [slug, seed] of Object.entries(measures)) yield measureRow(context, slug, seed)
  for (const [slug, seed] of Object.entries(statutes)) yield statuteRow(context, slug, seed)
}

function organisationRow(
  context: RowContext,
  slug: string,
  { name, kind, aliases, agency, partOf, sameAs }: OrganisationSeed,
): NodeRow {
  const { gathered, vocabulary } = context
  const id = organisationId(slug)
  const partOfId = partOf && organisationId(partOf)
  return nodeRow(
    'Organisation',
    {
      id,
      name,
      kind,
      aliases,
      isAgency: agency,
      partOfId,
      partIds: organisationIds(context, gathered.below.get(id) ?? []),
      sameAs,
      matterIds: [...(gathered.matters.get(id) ?? [])],
      byName: textKey(name, id),
      byKind: numberKey(ORGANISATION_KINDS.indexOf(kind), id),
      byAssignments: numberKey(gathered.assignments.get(id)?.size ?? 0, id),
    },
    relate(id, 'PART_OF', partOfId ? [partOfId] : []),
    vocabulary.of({ names: [name, aliases] }),
    agency ? AGENCY : [],
  )
}

function measureRow(
  context: RowContext,
  slug: string,
  { name, category, aliases, description, broader, sameAs, evidence }: MeasureSeed,
): NodeRow {
  const { gathered, passages, vocabulary } = context
  const id = measureId(slug)
  const broaderId = broader && measureId(broader)
  const passageIds = passages.ids(evidence)
  const counted = rollUp(gathered.positions.get(id) ?? [])
  return nodeRow(
    'Measure',
    {
      id,
      name,
      aliases,
      category,
      description,
      broaderId,
      narrowerIds: measureIds(context, gathered.below.get(id) ?? []),
      sameAs,
      matterIds: [...(gathered.matters.get(id) ?? [])],
      passageIds,
      rollup: counted.counts,
      byName: textKey(name, id),
      byCategory: numberKey(MEASURE_CATEGORIES.indexOf(category), id),
      ...popularityKeys(counted, id),
    },
    [...relate(id, 'BROADER', broaderId ? [broaderId] : []), ...relate(id, 'EVIDENCED_BY', passageIds)],
    vocabulary.of({ names: [name, aliases], texts: [description] }),
  )
}

function statuteRow(
  { gathered, vocabulary }: RowContext,
  slug: string,
  { name, number, aliases }: StatuteSeed,
): NodeRow {
  const id = statuteId(slug)
  return nodeRow(
    'Statute',
    {
      id,
      name,
      number,
      aliases,
      matterIds: [...(gathered.matters.get(id) ?? [])],
      byName: textKey(name, id),
    },
    [],
    vocabulary.of({ names: [name, number, aliases] }),
  )
}
