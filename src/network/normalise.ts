import type { NetworkNormalisation } from '../schema/vocabulary.js'

export type OneModeNormalisation = Extract<NetworkNormalisation, 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE'>
export type TwoModeNormalisation = Extract<NetworkNormalisation, 'NONE' | 'ACTIVITY' | 'PROMINENCE'>

/** What the statements of two actors amount to. */
export interface Pair {
  /** How many each of them makes. */
  a: number
  b: number
  /** Of these, those of either on a concept and side that the other takes as well; summed for JACCARD alone. */
  met: number
  congruence: number
}

/** What the weight of a pair of actors is divided by. Cosine as published: the product, not its root. */
export const ONE_MODE_DIVISORS: Readonly<Record<OneModeNormalisation, (pair: Pair) => number>> = {
  NONE: () => 1,
  AVERAGE: ({ a, b }) => (a + b) / 2,
  JACCARD: ({ a, b, met, congruence }) => a + b - met + congruence,
  COSINE: ({ a, b }) => a * b,
}

/** What the weight of an actor and a concept is divided by: the statements of the one, or those on the other. */
export const TWO_MODE_DIVISORS: Readonly<
  Record<TwoModeNormalisation, (totals: { activity: number; prominence: number }) => number>
> = {
  NONE: () => 1,
  ACTIVITY: ({ activity }) => activity,
  PROMINENCE: ({ prominence }) => prominence,
}

export const normalise = (weight: number, divisor: number): number => (divisor === 0 ? 0 : weight / divisor)
