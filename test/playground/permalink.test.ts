import { describe, expect, test } from 'vitest'
import { type Asked, readPermalink, sameAsked, writePermalink } from '../../src/playground/permalink.js'

const path = '/graphql'
const asked = (query: string, variables = '', operationName: string | null = null): Asked => ({
  query,
  variables,
  operationName,
})

function reopened(link: string): Asked | null {
  return readPermalink(new URL(link, 'http://localhost'))
}

describe('a tab comes back from its address', () => {
  test.each([
    ['a query', asked('{ dataset { version } }')],
    [
      'comments, line breaks, åäö, signs',
      asked('# Vad tycker å, ä & ö? +1 %20 #x\n{\n  dataset { version }\n}\n'),
    ],
    [
      'variables',
      asked('query A($id: ID!) { node(id: $id) { id } }', '{\n  "id": "measure:naloxon"\n}', 'A'),
    ],
    ['one of several operations', asked('query A { a } query B { b }', '', 'B')],
    ['variables that are no JSON', asked('{ a }', '{ "id": ')],
    ['a query too long for a request line', asked(`{ ${'field '.repeat(5_000)} }`, '{\n  "a": 1\n}')],
  ])('%s', (_, tab) => {
    expect(reopened(writePermalink(path, tab))).toEqual(tab)
  })
})

test('a long address keeps its text where the server is not asked for it', () => {
  const { search, hash } = new URL(writePermalink(path, asked('{ a }'.repeat(2_000))), 'http://localhost')
  expect(search).toBe('')
  expect(hash).toMatch(/^#query=/)
})

test('an empty tab has the plain address, and the plain address asks nothing', () => {
  expect(writePermalink(path, asked(' \n'))).toBe(path)
  expect(reopened(path)).toBeNull()
  expect(reopened('/graphql?query=&variables=%7B%7D')).toBeNull()
  expect(reopened('/graphql?utm=x#top')).toBeNull()
})

test('no variables are written as none', () => {
  for (const none of ['', ' ', '{}', '{ }', 'null'])
    expect(writePermalink(path, asked('{ a }', none))).not.toMatch('variables')
})

test('a broken escape is taken as it stands', () => {
  expect(reopened('/graphql?query=%7B%20a%E0%A4%A%20%7D')?.query).toContain('a')
})

test('the layout of variables makes no difference', () => {
  expect(sameAsked(asked('{ a }', '{"a":1}'), asked('{ a }', '{\n  "a": 1\n}\n'))).toBe(true)
  expect(sameAsked(asked('{ a }', '{}'), asked('{ a }'))).toBe(true)
  expect(sameAsked(asked('{ a }', '{"a":1}'), asked('{ a }', '{"a":2}'))).toBe(false)
})
