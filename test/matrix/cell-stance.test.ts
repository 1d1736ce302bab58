import { describe, expect, test } from 'vitest'
import { cellStance } from '../../src/matrix/cell-stance.js'
import { STANCE, type Stance, valuesOf } from '../../src/schema/vocabulary.js'

describe('what several positions make together', () => {
  test.each<[Stance, ...Stance[]]>([
    ['SUPPORT', 'SUPPORT'],
    ['SUPPORT', 'SUPPORT', 'NO_VIEWS'],
    ['SUPPORT_WITH_CONDITION', 'SUPPORT', 'SUPPORT_WITH_CONDITION'],
    ['DOUBT', 'DOUBT', 'NO_VIEWS'],
    ['OPPOSE', 'DOUBT', 'OPPOSE'],
    ['MIXED', 'SUPPORT', 'DOUBT'],
    ['MIXED', 'SUPPORT_WITH_CONDITION', 'OPPOSE'],
    ['MIXED', 'MIXED'],
    ['MIXED', 'MIXED', 'SUPPORT'],
    ['MIXED', 'MIXED', 'NO_VIEWS'],
    ['NO_VIEWS', 'NO_VIEWS'],
  ])('%s', (together, ...stances) => {
    expect(cellStance(stances)).toBe(together)
    expect(cellStance(stances.toReversed().concat(stances))).toBe(together)
  })

  test('one alone is itself', () => {
    for (const stance of valuesOf(STANCE)) expect(cellStance([stance])).toBe(stance)
  })
})
