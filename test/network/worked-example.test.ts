import { describe, expect, test } from 'vitest'
import type { OneModeNormalisation } from '../../src/network/normalise.js'
import { type OneModeQualifier, oneMode } from '../../src/network/one-mode.js'
import { arrange } from '../../src/network/statements.js'
import { twoMode } from '../../src/network/two-mode.js'
import { ACTORS, CONCEPTS, COUNTS, ONE_MODE, TWO_MODE } from './worked-example.js'

const statements = arrange(COUNTS, ACTORS, CONCEPTS)
const rounded = (weight: number) => Math.round(weight * 10_000) / 10_000

describe('the worked example of the formulas', () => {
  const cases = Object.entries(ONE_MODE).flatMap(([qualifier, weights]) =>
    Object.entries(weights).map(
      ([normalisation, weight]) => [qualifier, normalisation, weight] as [string, string, number],
    ),
  )
  test.each(cases)('one-mode, %s, %s: %d', (qualifier, normalisation, weight) => {
    const edges = oneMode(statements, qualifier as OneModeQualifier, normalisation as OneModeNormalisation)
    expect(edges.map((edge) => ({ ...edge, weight: rounded(edge.weight) }))).toEqual([
      { source: 0, target: 1, weight },
    ])
  })

  test.each(TWO_MODE)('two-mode, $qualifier, $normalisation', ({ qualifier, normalisation, weights }) => {
    const found = [
      [0, 0],
      [0, 0],
    ]
    for (const { source, target, weight } of twoMode(statements, qualifier, normalisation))
      found[source]![target - ACTORS.length] = rounded(weight)
    expect(found).toEqual(weights)
  })
})
