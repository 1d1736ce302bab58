/** Every feed under /export/ and what it holds, in a line. Apart from feeds.ts, so that `--help` need not load the API. */
export const FEED_NAMES = {
  'positions.csv':
    'Every position that passes, a row each: who says what on which target, with the deciding quotation.',
  'respondents.csv': 'The respondents that pass, a row each, with the tally of their positions.',
  'proposals.csv':
    'The proposals that pass, a row each, with what they entail for whom and who supports them.',
  'measures.csv': 'The measures that pass, a row each, with who supports them.',
  'matrix.csv':
    'What all say on all: by who speaks and on what, a row for each pair with a position, or wide.',
  'edges.csv': 'The edges of a discourse network, a row each: who is tied to whom, how strongly, and why.',
  'network.graphml': 'A discourse network with all its attributes, for Gephi, igraph, NetworkX and visone.',
  'network.gexf': 'The same network in the format of Gephi.',
  'graph.jsonld': 'The graph as linked data: Web Annotation, PROV-O, SKOS, ORG and Dublin Core.',
  'context.jsonld': 'What the names in graph.jsonld mean: its JSON-LD context and its vocabularies.',
} as const

export type FeedName = keyof typeof FEED_NAMES

/** For `--help`: each feed with what it holds, and what its parameters are. */
export function describeFeeds(): string {
  const width = Math.max(...Object.keys(FEED_NAMES).map((name) => name.length))
  const lines = Object.entries(FEED_NAMES).map(([name, about]) => `  ${name.padEnd(width)}  ${about}`)
  return `${lines.join('\n')}\n\nParameters are those of the feed's address, told in docs/exports.md, as in:
  remissgraf export positions.csv --matter matter:sou-2023-62 --basis EXPLICIT --basis IMPLIED > positions.csv`
}
