import { describe, expect, test } from 'vitest'
import { communities } from '../../src/network/communities.js'
import type { Edge } from '../../src/network/edge.js'
import { oneMode } from '../../src/network/one-mode.js'
import { arrange } from '../../src/network/statements.js'
import { randomCounts, shuffled } from './random-counts.js'

const tie = (source: number, target: number, weight = 1): Edge => ({ source, target, weight })
const clique = (members: number[]) =>
  members.flatMap((a, index) => members.slice(index + 1).map((b) => tie(a, b)))

describe('communities', () => {
  test('are those within which ties are dense, the largest first, then by the first member', () => {
    const edges = [...clique([4, 5, 6, 7]), ...clique([1, 2, 3]), ...clique([8, 9, 10]), tie(3, 4, 0.1)]
    expect(communities(11, edges)).toEqual([null, 1, 1, 1, 0, 0, 0, 0, 2, 2, 2])
  })

  test('come of positive weights only; a node without one has none', () => {
    expect(communities(4, [tie(0, 1), tie(1, 2, -5), tie(2, 3, -1)])).toEqual([0, 0, null, null])
    expect(communities(2, [tie(0, 1, -1)])).toEqual([null, null])
    expect(communities(0, [])).toEqual([])
  })

  test('are the same at every run, whatever the order of the ties', () => {
    for (let seed = 0; seed < 200; seed++) {
      const edges = tiesOf(seed)
      const found = communities(8, edges)
      expect(communities(8, edges)).toEqual(found)
      expect(communities(8, shuffled(edges, seed))).toEqual(found)
    }
  })

  test('do not depend on the scale of the weights, however small', () => {
    let apart = 0
    for (let seed = 0; seed < 200; seed++) {
      const edges = tiesOf(seed)
      const found = communities(8, edges)
      if (new Set(found).size > 1) apart++
      const small = edges.map((edge) => ({ ...edge, weight: edge.weight * 2 ** -40 }))
      expect(communities(8, small)).toEqual(found)
    }
    expect(apart).toBeGreaterThan(20)
  })

  test('are numbered without gaps, by size', () => {
    for (let seed = 0; seed < 200; seed++) {
      const found = communities(8, tiesOf(seed)).filter((one) => one !== null)
      const sizes = Array.from(
        { length: new Set(found).size },
        (_, community) => found.filter((one) => one === community).length,
      )
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(sizes.every((size) => size > 0)).toBe(true)
    }
  })
})

function tiesOf(seed: number): Edge[] {
  const { actors, concepts, counts } = randomCounts(seed)
  return oneMode(arrange(counts, actors, concepts), 'SUBTRACT', 'AVERAGE')
}
