import type { Graph, GraphNode, GraphTie } from './graph.js'

/** More ties cover each other, and hold the page up; the tables and the exports have all. */
const MOST_DRAWN = 1_500
const RADIUS = { least: 5, most: 17, small: 2.5 }
const WIDTH = { least: 1, most: 8, crowded: 2.5, equal: 2 }
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
  const most = ties.length > MOST_DRAWN ? WIDTH.crowded : WIDTH.most
  const areEqual = weights.every((weight) => weight === strongest)
  return ({ weight, kind }) =>
    areEqual || kind === 'both'
      ? WIDTH.equal
      : WIDTH.least + (most - WIDTH.least) * (Math.abs(weight) / strongest)
}

/** The strongest ties, and of each node its strongest, so that none seems to stand alone; the strongest first. */
export function drawnTies({ ties }: Graph): readonly GraphTie[] {
  if (ties.length <= MOST_DRAWN) return ties
  const tied = new Set<number>()
  const firsts = ties.filter(({ source, target }) => {
    const isFirst = !tied.has(source) || !tied.has(target)
    tied.add(source).add(target)
    return isFirst
  })
  const kept = new Set(firsts)
  for (const tie of ties) if (kept.size < MOST_DRAWN) kept.add(tie)
  return ties.filter((tie) => kept.has(tie))
}
