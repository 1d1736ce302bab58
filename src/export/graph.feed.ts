import type { Described, Feed, FeedParameters, FeedSource } from './feed.js'
import { CONTEXT_PATH, contextOf } from './jsonld/context.js'
import type { Node } from './jsonld/nodes.js'
import { graphPages } from './jsonld/pages.js'
import { vocabularyNodes } from './jsonld/vocabulary.js'
import { kindOfId } from '../schema/id.js'
import { permalink } from './permalink.js'

/** JSON is UTF-8 by itself: the media type has no charset. */
const JSON_LD = 'application/ld+json'

const KINDS: Described[] = [
  {
    name: 'oa:Annotation',
    about:
      'A position: its body a stance (and the summary), its target a proposal or a measure; attributed to the organisation, derived from the document and from the positions that it adopts.',
  },
  {
    name: 'oa:SpecificResource',
    about:
      'A passage, within each claim that it bears: its source the document, with a selector by the quotation and one by lines (RFC 5147).',
  },
  { name: 'org:Organization', about: 'A body, with what it is part of.' },
  {
    name: 'remissgraf:Respondent',
    about: 'An organisation’s part in a matter; an org:Membership where it speaks within another.',
  },
  { name: 'remissgraf:Proposal', about: 'What is proposed, with what it entails for whom.' },
  {
    name: 'skos:Concept',
    about: 'A measure, with broader and narrower ones, in the scheme remissgraf:measures.',
  },
  { name: 'dcmitype:Text', about: 'A document, in Dublin Core.' },
  {
    name: 'remissgraf:Matter, :Statute, :Practice, :Fact',
    about: 'The other kinds of node, with what the API tells of them.',
  },
  { name: 'dcat:Dataset', about: 'The graph itself, with its version and licence.' },
]

export const graphFeed: Feed = {
  mediaType: JSON_LD,
  filter: 'PositionFilter',
  columns: KINDS,
  write: writeGraph,
}

export const contextFeed: Feed = {
  mediaType: JSON_LD,
  filter: null,
  columns: [
    { name: '@context', about: 'What each name in graph.jsonld stands for.' },
    { name: '@graph', about: 'What the words of our own mean, so that their addresses lead somewhere.' },
  ],
  async *write({ base }) {
    yield `${JSON.stringify({ '@context': contextOf(base), '@graph': vocabularyNodes() }, null, 1)}\n`
  },
}

/** One node a line, so that a part of the file can be read and compared by eye. */
async function* writeGraph(source: FeedSource, { filter }: FeedParameters): AsyncGenerator<string> {
  let before = `{"@context":${JSON.stringify(source.base + CONTEXT_PATH)},"@graph":[\n${line(await datasetNode(source))}`
  for (const node of vocabularyNodes()) before += `,\n${line(node)}`
  for await (const page of graphPages(source, filter)) {
    yield before + page.map((node) => `,\n${line(versioned(node, source))}`).join('')
    before = ''
  }
  yield `${before}\n]}\n`
}

async function datasetNode({ loaders, version, base }: FeedSource): Promise<object> {
  const dataset = await loaders.dataset()
  return {
    id: `${base}/export/graph.jsonld`,
    type: ['dcat:Dataset', 'prov:Entity'],
    title: 'remissgraf',
    version,
    rights: dataset?.licence,
  }
}

/** A node and those within it, each with its permalink. */
function versioned(node: Node, source: FeedSource): Node {
  const { evidencedBy } = node
  return {
    ...node,
    ...(kindOfId(node.id) ? { hasVersion: permalink(source.base, node.id, source.version) } : {}),
    ...(Array.isArray(evidencedBy)
      ? { evidencedBy: evidencedBy.map((passage: Node) => versioned(passage, source)) }
      : {}),
  }
}

const line = (node: object) =>
  JSON.stringify(node, (_, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
