import type { Graph, GraphNode, GraphTie } from './graph.js'

/** More ties than these cover each other; the tables and the exports have all. */
const MOST_DRAWN = 20_000
const RADIUS = { least: 5, most: 17, small: 2.5 }
const WIDTH = { least: 1, most: 8, equal: 2 }
/** From so many nodes on they are drawn smaller. */
const MANY = 80

/** The area of a node grows with its statements. */
export function radiusOf({ statements }: GraphNode, { nodes }: Graph): number {
  const most = Math.max(1, ...nodes.map((node) => node.statements))
  const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(statements / most)
  return nodes.length > MANY ? Math.max(RADIUS.small, radius * Math.sqrt(MANY / nodes.length)) : radius
}

/** From a weight to the width of its tie, whichever sign; where all weigh the same, none stands out. */
export function widthsOf({ ties }: Graph): (tie: GraphTie) => number {
  const weights = ties.map(({ weight }) => Math.abs(weight))
  const strongest = weights[0] ?? 1
  const areEqual = weights.every((weight) => weight === strongest)
  return ({ weight, kind }) =>
    areEqual || kind === 'both'
      ? WIDTH.equal
      : WIDTH.least + (WIDTH.most - WIDTH.least) * (Math.abs(weight) / strongest)
}

export function drawnTies({ ties }: Graph): readonly GraphTie[] {
  return ties.slice(0, MOST_DRAWN)
}
