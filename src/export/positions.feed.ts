import { kindOfId } from '../schema/id.js'
import { type Column, CSV, csv } from './csv.js'
import type { PassageRow, PositionRow } from './export.store.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { identityColumns } from './identity-columns.js'
import { positionPages } from './position-pages.js'
import { type Loaded, passages, recordsById } from './records.js'

/** A position with what its row tells of others. */
interface Line {
  position: PositionRow
  respondent: Loaded<'respondent'>
  proposal: Loaded<'proposal'> | null
  measure: Loaded<'measure'> | null
  document: Loaded<'document'>
  /** The deciding one. */
  passage: PassageRow | null
}

const COLUMNS: Column<Line>[] = [
  ...identityColumns<Line>(({ position }) => position.id),
  { name: 'matter', about: 'The id of the matter.', value: ({ respondent }) => respondent.matterId },
  {
    name: 'respondent',
    about: 'The id of who takes the position.',
    value: ({ position }) => position.respondentId,
  },
  { name: 'respondentName', about: 'Its name.', value: ({ respondent }) => respondent.name },
  {
    name: 'organisation',
    about: 'The id of the organisation that the respondent acts for, the same in every matter.',
    value: ({ respondent }) => respondent.organisationId,
  },
  {
    name: 'standing',
    about: 'In which capacity the respondent speaks: PRINCIPAL, CONTRIBUTING, DRAFTING or SEPARATE.',
    value: ({ respondent }) => respondent.standing,
  },
  {
    name: 'within',
    about: 'The id of the respondent within which it speaks; empty where it speaks by itself.',
    value: ({ respondent }) => respondent.withinId,
  },
  { name: 'target', about: 'The id of what the position is on.', value: ({ position }) => position.targetId },
  {
    name: 'targetKind',
    about: 'PROPOSAL, or MEASURE for a position on a measure itself.',
    value: ({ position }) => kindOfId(position.targetId)!,
  },
  {
    name: 'number',
    about: 'The section number of the proposal. A text: 14.10 is not 14.1.',
    value: ({ proposal }) => proposal?.number ?? null,
  },
  {
    name: 'title',
    about: 'The title of the proposal, or the name of the measure.',
    value: ({ proposal, measure }) => proposal?.title ?? measure?.name ?? null,
  },
  {
    name: 'proposalKind',
    about: 'The kind of the proposal; empty for a measure.',
    value: ({ proposal }) => proposal?.kind ?? null,
  },
  {
    name: 'theme',
    about: 'The theme of the proposal, where it has one.',
    value: ({ proposal }) => proposal?.theme ?? null,
  },
  {
    name: 'measures',
    about:
      'List of the ids of the measures that the position is on: its target, or those that its target ADVANCES.',
    value: ({ position }) => position.measureIds,
  },
  {
    name: 'stance',
    about: 'SUPPORT, SUPPORT_WITH_CONDITION, MIXED, DOUBT, OPPOSE or NO_VIEWS.',
    value: ({ position }) => position.stance,
  },
  {
    name: 'basis',
    about: 'What the stance rests on: EXPLICIT, IMPLIED, ADOPTED or DEFAULT_RULE.',
    value: ({ position }) => position.basis,
  },
  {
    name: 'alternatives',
    about: 'List of other stances that a careful reader could code from the same lines.',
    value: ({ position }) => position.alternatives,
  },
  {
    name: 'conditions',
    about: 'List of what must be met or changed, or is feared, in the coder’s own words, in Swedish.',
    value: ({ position }) => position.conditions,
  },
  {
    name: 'summary',
    about:
      'What the respondent says, in the coder’s own words, in Swedish; empty where the stance says it all.',
    value: ({ position }) => position.summary,
  },
  {
    name: 'document',
    about:
      'The id of the document that bears it; for ADOPTED and DEFAULT_RULE the one that adopts or states the rule.',
    value: ({ position }) => position.documentId,
  },
  { name: 'documentTitle', about: 'Its title.', value: ({ document }) => document.title },
  {
    name: 'date',
    about: 'The date of the document, as in 2024-03-19.',
    value: ({ document }) => document.date,
  },
  {
    name: 'page',
    about: 'The page of the deciding passage, a whole number; empty where the document has none.',
    value: ({ passage }) => passage?.page ?? null,
  },
  {
    name: 'firstLine',
    about: 'The first line of the deciding passage in the text of the document, counted from 1.',
    value: ({ passage }) => passage?.firstLine ?? null,
  },
  { name: 'lastLine', about: 'Its last line.', value: ({ passage }) => passage?.lastLine ?? null },
  {
    name: 'phrase',
    about: 'The quotation of the deciding passage: at most twelve words, word for word.',
    value: ({ passage }) => passage?.phrase ?? null,
  },
  {
    name: 'passages',
    about: 'List of the ids of all passages that bear it, the deciding one first.',
    value: ({ position }) => position.passageIds,
  },
  {
    name: 'adopts',
    about: 'For ADOPTED: list of the ids of the positions taken over; else empty.',
    value: ({ position }) => position.adoptsIds,
  },
]

export const positionsFeed: Feed = {
  mediaType: CSV,
  filter: 'PositionFilter',
  columns: COLUMNS,
  write: (source, parameters) => csv(source, COLUMNS, linePages(source, parameters)),
}

async function* linePages(source: FeedSource, { filter }: FeedParameters): AsyncGenerator<Line[]> {
  for await (const page of positionPages(source, filter)) yield await lines(source, page)
}

/** A page shares its few respondents, targets and documents; only the passages are as many as its positions. */
async function lines(source: FeedSource, page: readonly PositionRow[]): Promise<Line[]> {
  const { loaders } = source
  const targets = page.map(({ targetId }) => targetId)
  const [respondents, proposals, measures, documents, deciding] = await Promise.all([
    recordsById(
      loaders.respondent,
      page.map(({ respondentId }) => respondentId),
    ),
    recordsById(
      loaders.proposal,
      targets.filter((id) => kindOfId(id) === 'PROPOSAL'),
    ),
    recordsById(
      loaders.measure,
      targets.filter((id) => kindOfId(id) === 'MEASURE'),
    ),
    recordsById(
      loaders.document,
      page.map(({ documentId }) => documentId),
    ),
    passages(
      source,
      page.flatMap(({ passageIds }) => passageIds.slice(0, 1)),
    ),
  ])
  return page.map((position) => ({
    position,
    respondent: respondents.get(position.respondentId)!,
    proposal: proposals.get(position.targetId) ?? null,
    measure: measures.get(position.targetId) ?? null,
    document: documents.get(position.documentId)!,
    passage: deciding.get(position.passageIds[0] ?? '') ?? null,
  }))
}
