import type { Graph } from '../../src/graph/graph.js'
import { inline } from '../graph/inline.js'

const NODES = inline<object, { node: Record<string, unknown> }>(
  'MATCH (n) WHERE NOT (n:Revision OR n:Lock) RETURN n{.*, labels: labels(n)} AS node',
)
const RELATIONS = inline<object, { from: string; type: string; to: string; props: Record<string, unknown> }>(
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props',
)

/**
 * All that is stored, as sorted lines, so that two stores can be compared whole: every node with its labels and
 * properties, every relation with its own. Only what tells one load from another is left out.
 */
export async function storedGraph(graph: Graph): Promise<string[]> {
  const nodes = await graph.read(NODES, {})
  const relations = await graph.read(RELATIONS, {})
  return [
    ...nodes.map(({ node: { labels, loadedAt: _at, loadId: _id, ...props } }) =>
      line([[...(labels as string[])].sort(), props]),
    ),
    ...relations.map(({ from, type, to, props }) => line([from, type, to, props])),
  ].sort()
}

function line(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
