import type { Graph, GraphNode, GraphTie } from './graph.js'

/** More ties than these cover each other; the tables and the exports have all. */
const MOST_DRAWN = 20_000
const RADIUS = { least: 5, most: 17, small: 2.5 }
const WIDTH = { least: 1, most: 8, equal: 1.5 }
/** From so many nodes on they are drawn smaller. */
const MANY = 80
/** Room that a label takes, in px. */
const LABEL_WIDTH = 36

/** The area of a node grows with its statements. */
export function radiusOf({ statements }: GraphNode, { nodes }: Graph): number {
  const most = Math.max(1, ...nodes.map((node) => node.statements))
  const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(statements / most)
  return nodes.length > MANY ? Math.max(RADIUS.small, radius * Math.sqrt(MANY / nodes.length)) : radius
}

/** The width of a tie grows with its weight, whichever sign. */
export function widthOf({ weight, kind }: GraphTie, strongest: number): number {
  if (kind === 'both') return WIDTH.equal
  return WIDTH.least + (WIDTH.most - WIDTH.least) * (Math.abs(weight) / strongest)
}

export function drawnTies({ ties }: Graph): readonly GraphTie[] {
  return ties.slice(0, MOST_DRAWN)
}

/** The indexes of the nodes that have their names beside them: as many as there is room for, the most told of first. */
export function labelledNodes({ nodes }: Graph, width: number): ReadonlySet<number> {
  const ranked = [...nodes.keys()].sort((a, b) => nodes[b]!.statements - nodes[a]!.statements || a - b)
  return new Set(ranked.slice(0, Math.max(12, Math.floor(width / LABEL_WIDTH))))
}
