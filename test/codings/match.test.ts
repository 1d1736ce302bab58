import { expect, test } from 'vitest'
import { match } from '../../codings/match.js'
import type { CodedUnit } from '../../codings/read-coding.js'

const unit = (respondent: string, target: string, firstLine: number, lastLine: number): CodedUnit => ({
  respondent,
  target,
  stance: 'SUPPORT',
  basis: 'EXPLICIT',
  lines: [{ firstLine, lastLine }],
})
const related = (one: string, other: string) => one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

test('units match on respondent, target and overlapping lines', () => {
  const a = [unit('ekby', 'PROPOSAL 4.1', 1, 5), unit('ekby', 'PROPOSAL 5', 20, 22)]
  const b = [unit('ekby', 'PROPOSAL 4.1', 5, 9), unit('ekby', 'PROPOSAL 5', 40, 42)]
  const { same, otherTarget, onlyA, onlyB } = match(a, b, related)
  expect(same).toEqual([[a[0], b[0]]])
  expect([otherTarget, onlyA, onlyB]).toEqual([[], [a[1]], [b[1]]])
})

test('a parent or part on the same lines is another target, not a missing unit', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 1, 5), unit('ekby', 'PROPOSAL 6', 8, 9)]
  const b = [unit('ekby', 'PROPOSAL 4.1', 2, 3), unit('ekby', 'PROPOSAL 7', 8, 9)]
  const { same, otherTarget, onlyA, onlyB } = match(a, b, related)
  expect(otherTarget).toEqual([[a[0], b[0]]])
  expect([same, onlyA, onlyB]).toEqual([[], [a[1]], [b[1]]])
})

test('an exact match is taken before a near one', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 1, 5), unit('ekby', 'PROPOSAL 4.1', 1, 5)]
  const b = [unit('ekby', 'PROPOSAL 4.1', 1, 5)]
  expect(match(a, b, related).same).toEqual([[a[1], b[0]]])
})
