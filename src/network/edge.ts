/** A tie and its weight, which is never 0. The indexes are those of the nodes it joins. */
export interface Edge {
  source: number
  target: number
  weight: number
}

/** The strongest first, whether they bind or part; ties in the order of the nodes. */
export const byStrength = (a: Edge, b: Edge): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || a.source - b.source || a.target - b.target
