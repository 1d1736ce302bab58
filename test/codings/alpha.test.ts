import { expect, test } from 'vitest'
import { alpha } from '../../codings/alpha.js'

const pairs = (a: string, b: string) => [...a].map((value, index) => [value, b[index]!] as const)

test('alpha is that of the worked examples of its author', () => {
  expect(alpha(pairs('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
  expect(alpha(pairs('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
})

test('alpha is 1 where all agree, and below 0 where they disagree by system', () => {
  expect(alpha(pairs('abab', 'abab'))).toBe(1)
  expect(alpha(pairs('abab', 'baba'))).toBeLessThan(0)
})

test('without variation there is nothing to agree on', () => {
  expect(alpha([])).toBeNull()
  expect(alpha(pairs('aaa', 'aaa'))).toBeNull()
})
