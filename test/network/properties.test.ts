import { describe, expect, test } from 'vitest'
import type { Edge } from '../../src/network/edge.js'
import { type OneModeQualifier, oneMode } from '../../src/network/one-mode.js'
import { type Count, activity, arrange, prominence } from '../../src/network/statements.js'
import { type TwoModeQualifier, twoMode } from '../../src/network/two-mode.js'
import type { OneModeNormalisation, TwoModeNormalisation } from '../../src/network/normalise.js'
import { randomCounts, shuffled } from './random-counts.js'

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)
const QUALIFIERS: OneModeQualifier[] = ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT']
const NORMALISATIONS: OneModeNormalisation[] = ['NONE', 'AVERAGE', 'JACCARD', 'COSINE']

/** The weight of each pair of actors, in both directions and with itself, by name; 0 where there is no tie. */
function weights(
  { actors, concepts, counts }: { actors: string[]; concepts: string[]; counts: readonly Count[] },
  qualifier: OneModeQualifier,
  normalisation: OneModeNormalisation,
): Map<string, number> {
  const edges = oneMode(arrange(counts, actors, concepts), qualifier, normalisation)
  const found = new Map(actors.flatMap((a) => actors.map((b) => [`${a}, ${b}`, 0])))
  for (const { source, target, weight } of edges) {
    found.set(`${actors[source]}, ${actors[target]}`, weight)
    found.set(`${actors[target]}, ${actors[source]}`, weight)
  }
  return found
}

/** The same by the formulas as they stand, over every concept and both qualifiers k of each end. */
function weightByFormula(
  counts: ReadonlyMap<string, Count>,
  concepts: string[],
  [a, b]: [string, string],
  qualifier: OneModeQualifier,
  normalisation: OneModeNormalisation,
): number {
  const x = (actor: string, concept: string, k: number) => {
    const count = counts.get(`${actor}, ${concept}`)
    return (k === 1 ? count?.agree : count?.disagree) ?? 0
  }
  const K = [0, 1]
  const sum = (term: (concept: string, k: number, other: number) => number) =>
    concepts.reduce(
      (total, j) => total + K.reduce((t, k) => t + K.reduce((u, l) => u + term(j, k, l), 0), 0),
      0,
    )
  const congruence = sum((j, k, l) => x(a, j, k) * x(b, j, l) * (1 - Math.abs(k - l)))
  const conflict = sum((j, k, l) => x(a, j, k) * x(b, j, l) * Math.abs(k - l))
  const ignore = concepts.reduce((t, j) => t + (x(a, j, 0) + x(a, j, 1)) * (x(b, j, 0) + x(b, j, 1)), 0)
  const weight = {
    IGNORE: ignore,
    CONGRUENCE: congruence,
    CONFLICT: conflict,
    SUBTRACT: congruence - conflict,
  }
  const n = (actor: string) => concepts.reduce((t, j) => t + x(actor, j, 0) + x(actor, j, 1), 0)
  const cells = concepts.flatMap((j) => K.map((k) => [x(a, j, k), x(b, j, k)] as const))
  const jaccard =
    cells.reduce((t, [ofA, ofB]) => t + (ofB === 0 ? ofA : 0), 0) +
    cells.reduce((t, [ofA, ofB]) => t + (ofA === 0 ? ofB : 0), 0) +
    cells.reduce((t, [ofA, ofB]) => t + ofA * ofB, 0)
  const divisor = { NONE: 1, AVERAGE: (n(a) + n(b)) / 2, JACCARD: jaccard, COSINE: n(a) * n(b) }[
    normalisation
  ]
  return divisor === 0 ? 0 : weight[qualifier] / divisor
}

describe('one-mode weights of random statements', () => {
  test('are those of the formulas as they stand, with a diagonal of 0', () => {
    for (const seed of SEEDS) {
      const data = randomCounts(seed)
      const counts = new Map(data.counts.map((count) => [`${count.actor}, ${count.concept}`, count]))
      for (const qualifier of QUALIFIERS)
        for (const normalisation of NORMALISATIONS) {
          const found = weights(data, qualifier, normalisation)
          const expected = [...found.keys()].map((pair) => {
            const [a, b] = pair.split(', ') as [string, string]
            return a === b ? 0 : weightByFormula(counts, data.concepts, [a, b], qualifier, normalisation)
          })
          expect([...found.values()], `${seed} ${qualifier} ${normalisation}`).toEqual(expected)
        }
    }
  })

  test('are symmetric and do not depend on the order of actors, concepts or counts', () => {
    for (const seed of SEEDS) {
      const data = randomCounts(seed)
      const mixed = {
        actors: shuffled(data.actors, seed),
        concepts: shuffled(data.concepts, seed + 1),
        counts: shuffled(data.counts, seed + 2),
      }
      for (const qualifier of QUALIFIERS)
        for (const normalisation of NORMALISATIONS)
          expect(Object.fromEntries(weights(mixed, qualifier, normalisation))).toEqual(
            Object.fromEntries(weights(data, qualifier, normalisation)),
          )
    }
  })

  test('subtract is congruence less conflict, and these two are all that is ignored', () => {
    for (const seed of SEEDS) {
      const data = randomCounts(seed)
      for (const normalisation of NORMALISATIONS) {
        const of = (qualifier: OneModeQualifier) => weights(data, qualifier, normalisation)
        const [ignore, congruence, conflict, subtract] = QUALIFIERS.map(of)
        for (const [pair, weight] of subtract!) {
          expect(weight).toBeCloseTo(congruence!.get(pair)! - conflict!.get(pair)!, 12)
          expect(ignore!.get(pair)).toBeCloseTo(congruence!.get(pair)! + conflict!.get(pair)!, 12)
        }
      }
    }
  })

  test('normalised stay within what the formulas give', () => {
    for (const seed of SEEDS) {
      const data = randomCounts(seed)
      const within = (
        qualifier: OneModeQualifier,
        normalisation: OneModeNormalisation,
        least: number,
        most: number,
        some = data,
      ) => {
        const outside = [...weights(some, qualifier, normalisation)].filter(
          ([, weight]) => weight < least - 1e-12 || weight > most + 1e-12,
        )
        expect(outside, `${seed} ${qualifier} ${normalisation}`).toEqual([])
      }
      // All products together are at most n × n'.
      within('IGNORE', 'COSINE', 0, 1)
      within('CONGRUENCE', 'COSINE', 0, 1)
      within('CONFLICT', 'COSINE', 0, 1)
      within('SUBTRACT', 'COSINE', -1, 1)
      // Its divisor holds the congruence itself, but not the conflict, so that only the former has a bound.
      within('CONGRUENCE', 'JACCARD', 0, 1)
      // Where each says a thing at most once, the shared things are no more than either says; on a concept two by two.
      const once = {
        ...data,
        counts: data.counts.map((count) => ({
          ...count,
          agree: Math.min(count.agree, 1),
          disagree: Math.min(count.disagree, 1),
        })),
      }
      within('CONGRUENCE', 'AVERAGE', 0, 1, once)
      within('CONFLICT', 'AVERAGE', 0, 1, once)
      within('IGNORE', 'AVERAGE', 0, 2, once)
      within('SUBTRACT', 'AVERAGE', -1, 1, once)
    }
  })

  test('do not fall when a statement is added, but for subtract', () => {
    for (const seed of SEEDS) {
      const data = randomCounts(seed)
      const more = {
        ...data,
        counts: data.counts.map((count, index) =>
          index === 0 ? { ...count, agree: count.agree + 1 } : count,
        ),
      }
      for (const qualifier of ['IGNORE', 'CONGRUENCE', 'CONFLICT'] as const) {
        const before = weights(data, qualifier, 'NONE')
        for (const [pair, weight] of weights(more, qualifier, 'NONE'))
          expect(weight).toBeGreaterThanOrEqual(before.get(pair)!)
      }
    }
  })
})

describe('two-mode weights of random statements', () => {
  const found = (seed: number, qualifier: TwoModeQualifier, normalisation: TwoModeNormalisation) => {
    const { actors, concepts, counts } = randomCounts(seed)
    const statements = arrange(counts, actors, concepts)
    return { statements, counts, edges: twoMode(statements, qualifier, normalisation) }
  }
  const sumBy = (edges: readonly Edge[], end: 'source' | 'target', size: (edge: Edge) => number) => {
    const sums = new Map<number, number>()
    for (const edge of edges) sums.set(edge[end], (sums.get(edge[end]) ?? 0) + size(edge))
    return [...sums.values()]
  }

  test('by activity add up to 1 for each actor where sides are ignored, and to no more where they are not', () => {
    for (const seed of SEEDS) {
      for (const sum of sumBy(found(seed, 'IGNORE', 'ACTIVITY').edges, 'source', ({ weight }) => weight))
        expect(sum).toBeCloseTo(1, 12)
      const { edges } = found(seed, 'SUBTRACT', 'ACTIVITY')
      for (const sum of sumBy(edges, 'source', ({ weight }) => Math.abs(weight)))
        expect(sum).toBeLessThanOrEqual(1 + 1e-12)
    }
  })

  test('by prominence add up to 1 for each concept where sides are ignored, and to no more where they are not', () => {
    for (const seed of SEEDS) {
      for (const sum of sumBy(found(seed, 'IGNORE', 'PROMINENCE').edges, 'target', ({ weight }) => weight))
        expect(sum).toBeCloseTo(1, 12)
      const { edges } = found(seed, 'SUBTRACT', 'PROMINENCE')
      for (const sum of sumBy(edges, 'target', ({ weight }) => Math.abs(weight)))
        expect(sum).toBeLessThanOrEqual(1 + 1e-12)
    }
  })

  test('subtract is what is for less what is against, combine tells which of them there is', () => {
    for (const seed of SEEDS) {
      const combine = found(seed, 'COMBINE', 'NONE')
      for (const { source, target, weight } of combine.edges) {
        const cell = combine.statements.cells.find(
          ({ actor, concept }) => actor === source && concept === target - combine.statements.actors,
        )!
        expect(weight).toBe(cell.agree === 0 ? 2 : cell.disagree === 0 ? 1 : 3)
      }
      expect(combine.edges).toHaveLength(combine.counts.length)
      const subtract = found(seed, 'SUBTRACT', 'NONE')
      const total = subtract.edges.reduce((sum, { weight }) => sum + weight, 0)
      expect(total).toBe(subtract.counts.reduce((sum, { agree, disagree }) => sum + agree - disagree, 0))
    }
  })

  test('the totals of actors and of concepts are all statements', () => {
    for (const seed of SEEDS) {
      const { statements, counts } = found(seed, 'IGNORE', 'NONE')
      const all = counts.reduce((sum, { agree, disagree }) => sum + agree + disagree, 0)
      for (const totals of [activity(statements), prominence(statements)])
        expect(totals.reduce((sum, total) => sum + total, 0)).toBe(all)
    }
  })
})
