import { expect, test } from 'vitest'
import { match, pairUp } from '../../codings/match.js'
import type { CodedUnit } from '../../codings/read-coding.js'

const unit = (respondent: string, target: string, firstLine: number, lastLine: number): CodedUnit => ({
  respondent,
  target,
  stance: 'SUPPORT',
  basis: 'EXPLICIT',
  alternatives: [],
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

test('who shares most lines is matched first, wherever it stands in the list', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 1, 6)]
  const b = [unit('ekby', 'PROPOSAL 4', 6, 9), unit('ekby', 'PROPOSAL 4', 2, 6)]
  const { same, onlyB } = match(a, b, related)
  expect(same).toEqual([[a[0], b[1]]])
  expect(onlyB).toEqual([b[0]])
})

test('a unit that another one matches better is left to it', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 1, 3), unit('ekby', 'PROPOSAL 4', 2, 9)]
  const b = [unit('ekby', 'PROPOSAL 4', 2, 9), unit('ekby', 'PROPOSAL 4', 1, 1)]
  expect(match(a, b, related).same).toEqual([
    [a[0], b[1]],
    [a[1], b[0]],
  ])
})

test('of equal overlaps the one with fewest other lines is taken', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 5, 6)]
  const b = [unit('ekby', 'PROPOSAL 4', 1, 9), unit('ekby', 'PROPOSAL 4', 5, 6)]
  expect(match(a, b, related).same).toEqual([[a[0], b[1]]])
})

test('the lines of all evidence count, those told twice once', () => {
  const lines = (...spans: [number, number][]) => ({
    lines: spans.map(([firstLine, lastLine]) => ({ firstLine, lastLine })),
  })
  const a = [lines([1, 2], [1, 2], [30, 31])]
  const b = [lines([2, 2], [2, 2]), lines([29, 40])]
  expect(pairUp(a, b, () => true)).toEqual({ pairs: [[a[0], b[1]]], onlyA: [], onlyB: [b[0]] })
})

test('lines that touch nowhere match nothing, however alike the units', () => {
  const a = [unit('ekby', 'PROPOSAL 4', 1, 4)]
  const b = [unit('ekby', 'PROPOSAL 4', 5, 9)]
  expect(match(a, b, () => true)).toEqual({ same: [], otherTarget: [], onlyA: a, onlyB: b })
})
