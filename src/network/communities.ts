import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Edge } from './edge.js'

const SEED = 1

// Its types tell of an ES module, but it is CommonJS: what Node imports is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default

/**
 * The community of each of `nodes` nodes, by Louvain over the ties of positive weight; null for a node without one.
 * Numbered from 0, the largest first, then by the first member. The same nodes and edges, in whatever order these
 * come, always give the same.
 */
export function communities(nodes: number, edges: readonly Edge[]): (number | null)[] {
  const ties = edges.filter(({ weight }) => weight > 0)
  if (ties.length === 0) return Array.from({ length: nodes }, () => null)
  const graph = new UndirectedGraph()
  const bound = new Set(ties.flatMap(({ source, target }) => [source, target]))
  for (let node = 0; node < nodes; node++) if (bound.has(node)) graph.addNode(node)
  const scale = scaleOf(ties)
  ties.sort((a, b) => a.source - b.source || a.target - b.target)
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight: weight * scale })
  const generator = xoroshiro128plus(SEED)
  const found = louvain(graph, { rng: () => uniformFloat64(generator) })
  return renumbered(Array.from({ length: nodes }, (_, node) => found[node] ?? null))
}

/**
 * The library takes gains that differ by less than 1e-10 for equal, which cosines of busy actors do. Communities do
 * not depend on the scale of weights, and a power of two changes nothing else about them.
 */
const scaleOf = (ties: readonly Edge[]): number =>
  2 ** -Math.floor(Math.log2(ties.reduce((most, { weight }) => Math.max(most, weight), 0)))

function renumbered(labels: readonly (number | null)[]): (number | null)[] {
  const sizes = new Map<number, number>()
  for (const label of labels) if (label !== null) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  // A map keeps the order in which its keys came, and the sort is stable: of one size, by the first member.
  const ranks = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([label], rank) => [label, rank]))
  return labels.map((label) => (label === null ? null : ranks.get(label)!))
}
