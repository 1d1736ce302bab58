import { expect, test } from 'vitest'
import { statement, statementWithHoles, unionAll } from '../../src/graph/statement.js'

test('a statement is its text without comment lines, with the names of its parameters', () => {
  const mark = statement<{ unfinished: boolean }, object>('graph/mark', ['unfinished'])
  expect(mark.name).toBe('graph/mark')
  expect(mark.text).toMatch(/^MERGE/)
  expect(mark.text).not.toContain('//')
  expect([...mark.parameters]).toEqual(['unfinished'])
})

test('a missing file is named', () => {
  expect(() => statement('graph/nothing', [])).toThrow('no statement cypher/graph/nothing.cypher')
})

test('a parameter that the caller does not give is named', () => {
  expect(() => statement('graph/mark', [])).toThrow(
    'cypher/graph/mark.cypher uses $unfinished, which its caller does not give',
  )
})

test('a parameter that the statement does not use is named', () => {
  expect(() => statement<{ colour: string }, object>('graph/revision', ['colour'])).toThrow(
    'cypher/graph/revision.cypher does not use $colour, which its caller gives',
  )
})

test('an open hole is named', () => {
  expect(() => statement('graph/index', [])).toThrow(
    'cypher/graph/index.cypher has open holes: name, label, property',
  )
})

test('a statement without holes is not one with holes', () => {
  expect(() => statementWithHoles('graph/revision', [])).toThrow('cypher/graph/revision.cypher has no hole')
})

test('filling takes every hole and no other', () => {
  const index = statementWithHoles('graph/index', [])
  expect([...index.holes]).toEqual(['name', 'label', 'property'])
  expect(() => index.fill({ name: 'a', label: 'B', colour: 'red' })).toThrow(
    'cypher/graph/index.cypher has the holes name, label, property; unknown: colour, left open: property',
  )
  expect(index.fill({ name: 'a', label: 'B', property: 'c' }).text).toBe(
    'CREATE INDEX a IF NOT EXISTS FOR (n:B) ON (n.c)',
  )
})

test('a text put into a hole brings its parameters', () => {
  const index = statementWithHoles('graph/index', [])
  expect([...index.fill({ name: 'a', label: 'B', property: '$c' }).parameters]).toEqual(['c'])
})

test('statements joined are one that takes the parameters of all', () => {
  const index = statementWithHoles('graph/index', [])
  const [a, b] = ['$c', '$d'].map((property) => index.fill({ name: 'a', label: 'B', property }))
  const joined = unionAll([a!, b!])
  expect(joined.name).toBe('graph/index')
  expect(joined.text).toBe(`${a!.text}\nUNION ALL\n${b!.text}`)
  expect([...joined.parameters]).toEqual(['c', 'd'])
})
