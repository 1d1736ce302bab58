// The worked example of the published formulas: A agrees twice with x and disagrees once with y; B agrees once with x,
// disagrees once with x and disagrees once with y.
import type { OneModeNormalisation, TwoModeNormalisation } from '../../src/network/normalise.js'
import type { OneModeQualifier } from '../../src/network/one-mode.js'
import type { Count } from '../../src/network/statements.js'
import type { TwoModeQualifier } from '../../src/network/two-mode.js'

export const ACTORS = ['A', 'B']
export const CONCEPTS = ['x', 'y']

export const COUNTS: readonly Count[] = [
  { actor: 'A', concept: 'x', agree: 2, disagree: 0 },
  { actor: 'A', concept: 'y', agree: 0, disagree: 1 },
  { actor: 'B', concept: 'x', agree: 1, disagree: 1 },
  { actor: 'B', concept: 'y', agree: 0, disagree: 1 },
]

/** The weight of A and B, to four decimals. */
export const ONE_MODE: Readonly<Record<OneModeQualifier, Record<OneModeNormalisation, number>>> = {
  IGNORE: { NONE: 5, AVERAGE: 1.6667, JACCARD: 1.25, COSINE: 0.5556 },
  CONGRUENCE: { NONE: 3, AVERAGE: 1, JACCARD: 0.75, COSINE: 0.3333 },
  CONFLICT: { NONE: 2, AVERAGE: 0.6667, JACCARD: 0.5, COSINE: 0.2222 },
  SUBTRACT: { NONE: 1, AVERAGE: 0.3333, JACCARD: 0.25, COSINE: 0.1111 },
}

/** The weights of A with x and y, then of B with x and y, to four decimals; 0 is no tie. */
export const TWO_MODE: readonly {
  qualifier: TwoModeQualifier
  normalisation: TwoModeNormalisation
  weights: [[number, number], [number, number]]
}[] = [
  {
    qualifier: 'SUBTRACT',
    normalisation: 'NONE',
    weights: [
      [2, -1],
      [0, -1],
    ],
  },
  {
    qualifier: 'SUBTRACT',
    normalisation: 'ACTIVITY',
    weights: [
      [0.6667, -0.3333],
      [0, -0.3333],
    ],
  },
  {
    qualifier: 'SUBTRACT',
    normalisation: 'PROMINENCE',
    weights: [
      [0.5, -0.5],
      [0, -0.5],
    ],
  },
  {
    qualifier: 'COMBINE',
    normalisation: 'NONE',
    weights: [
      [1, 2],
      [3, 2],
    ],
  },
  {
    qualifier: 'IGNORE',
    normalisation: 'NONE',
    weights: [
      [2, 1],
      [2, 1],
    ],
  },
]
