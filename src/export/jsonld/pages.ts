import { type CompiledFilter, NO_FILTER } from '../../schema/filter.js'
import type { PositionRow } from '../export.store.js'
import type { FeedSource } from '../feed.js'
import { nodePages } from '../node-pages.js'
import { positionPages } from '../position-pages.js'
import { type Loaded, passages, recordsById } from '../records.js'
import {
  documentNode,
  factNode,
  matterNode,
  measureNode,
  type Node,
  organisationNode,
  passageNode,
  positionNode,
  practiceNode,
  proposalNode,
  respondentNode,
  statuteNode,
} from './nodes.js'

/** All nodes of the graph, kind by kind, in pages: of the positions those that pass, of every other kind all. */
export async function* graphPages(source: FeedSource, positions: CompiledFilter): AsyncGenerator<Node[]> {
  const { loaders } = source
  yield* mapped(nodePages(source, 'Matter', NO_FILTER, loaders.matter), (page) => page.map(matterNode))
  yield* mapped(nodePages(source, 'Document', NO_FILTER, loaders.document), (page) => page.map(documentNode))
  yield* mapped(nodePages(source, 'Organisation', NO_FILTER, loaders.organisation), (page) =>
    page.map(organisationNode),
  )
  yield* mapped(nodePages(source, 'Statute', NO_FILTER, loaders.statute), (page) => page.map(statuteNode))
  yield* mapped(nodePages(source, 'Measure', NO_FILTER, loaders.measure), (page) => measures(source, page))
  yield* mapped(nodePages(source, 'Proposal', NO_FILTER, loaders.proposal), (page) => proposals(source, page))
  yield* mapped(nodePages(source, 'Respondent', NO_FILTER, loaders.respondent), (page) =>
    respondents(source, page),
  )
  yield* mapped(nodePages(source, 'Practice', NO_FILTER, loaders.practice), async (page) => {
    const evidence = await evidenceOf(source, page)
    return page.map((row) => practiceNode(row, evidence(row.passageIds)))
  })
  yield* mapped(nodePages(source, 'Matter', NO_FILTER, loaders.matter), (page) => facts(source, page))
  yield* mapped(positionPages(source, positions), (page) => positionNodes(source, page))
}

async function* mapped<Row, Made>(
  pages: AsyncIterable<readonly Row[]>,
  make: (page: readonly Row[]) => Made[] | Promise<Made[]>,
): AsyncGenerator<Made[]> {
  for await (const page of pages) yield await make(page)
}

/** The passages of a page of claims, to be picked by the ids of each. They stand within the claim: no list of those already sent is kept. */
async function evidenceOf(source: FeedSource, page: readonly { passageIds: readonly string[] }[]) {
  const found = await passages(
    source,
    page.flatMap(({ passageIds }) => passageIds),
  )
  return (ids: readonly string[]): Node[] =>
    ids.flatMap((id) => (found.has(id) ? [passageNode(found.get(id)!)] : []))
}

async function measures(source: FeedSource, page: readonly Loaded<'measure'>[]): Promise<Node[]> {
  const evidence = await evidenceOf(source, page)
  return page.map((row) => measureNode(row, evidence(row.passageIds)))
}

async function proposals(source: FeedSource, page: readonly Loaded<'proposal'>[]): Promise<Node[]> {
  const evidence = await evidenceOf(source, page)
  return page.map((row) => proposalNode(row, evidence(row.passageIds)))
}

async function respondents(source: FeedSource, page: readonly Loaded<'respondent'>[]): Promise<Node[]> {
  const { loaders } = source
  const rulePassages = (row: Loaded<'respondent'>) => row.rulePassageIds ?? []
  const [evidence, within] = await Promise.all([
    evidenceOf(
      source,
      page.map((row) => ({ passageIds: rulePassages(row) })),
    ),
    recordsById(
      loaders.respondent,
      page.map(({ withinId }) => withinId),
    ),
  ])
  return page.map((row) =>
    respondentNode(row, within.get(row.withinId ?? '')?.organisationId ?? null, evidence(rulePassages(row))),
  )
}

async function facts(source: FeedSource, page: readonly Loaded<'matter'>[]): Promise<Node[]> {
  const { loaders } = source
  const edges = (await Promise.all(page.map(({ id }) => loaders.factsOfMatter.load(id)))).flat()
  const found = await recordsById(
    loaders.fact,
    edges.map(({ id }) => id),
  )
  const evidence = await evidenceOf(source, [...found.values()])
  return edges.map(({ id, parent }) => {
    const fact = found.get(id)!
    return factNode(fact, parent, evidence(fact.passageIds))
  })
}

async function positionNodes(source: FeedSource, page: readonly PositionRow[]): Promise<Node[]> {
  const [takers, evidence] = await Promise.all([
    recordsById(
      source.loaders.respondent,
      page.map(({ respondentId }) => respondentId),
    ),
    evidenceOf(source, page),
  ])
  return page.map((row) =>
    positionNode(row, takers.get(row.respondentId)!.organisationId, evidence(row.passageIds)),
  )
}
