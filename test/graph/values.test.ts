import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { engines } from './engines.js'
import { inline } from './inline.js'
import { get, put } from './things.js'

const ECHO = inline<{ value: unknown }, { value: unknown }>('RETURN $value AS value')
const FIRST = inline<{ limit: number }, { n: number }>(
  'UNWIND range(1, 9) AS n RETURN n ORDER BY n LIMIT $limit',
)
const NAMED = inline<{ first: string; second: string | undefined }, { names: string }>(
  'RETURN $first + coalesce($second, "") AS names',
)

describe.each(engines())('values on $name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  test.each([
    ['a whole number', 7],
    ['the largest whole number', Number.MAX_SAFE_INTEGER],
    ['a negative number', -3],
    ['a fraction', 0.25],
    ['text with å, ä, ö, an emoji and a line break', 'Åklagare\nsmörgås 🧭'],
    ['empty text', ''],
    ['true', true],
    ['false', false],
    ['a list of text', ['a', 'å']],
    ['a list of whole numbers', [1, 2, 3]],
    ['an empty list', []],
  ])('%s comes back from the store as it went in', async (_, value) => {
    await graph.write((transaction) => put(transaction, 'fact:value', value))
    expect(await get(graph, 'fact:value')).toEqual(value)
  })

  test.each([
    ['null', null],
    ['a map with lists and nulls within', { a: [1, null, { b: 'x' }], c: null }],
  ])('%s comes back as it was sent', async (_, value) => {
    expect(await graph.read(ECHO, { value })).toEqual([{ value }])
  })

  test('a whole number can limit the rows, for it is sent as an integer', async () => {
    expect(await graph.read(FIRST, { limit: 2 })).toEqual([{ n: 1 }, { n: 2 }])
  })

  test('undefined is null, also within a list of rows', async () => {
    expect(await graph.read(ECHO, { value: undefined })).toEqual([{ value: null }])
    expect(await graph.read(ECHO, { value: [{ a: undefined }] })).toEqual([{ value: [{ a: null }] }])
  })

  test('null removes what was stored', async () => {
    await graph.write((transaction) => put(transaction, 'fact:gone', 1))
    await graph.write((transaction) => put(transaction, 'fact:gone', null))
    expect(await get(graph, 'fact:gone')).toBe(null)
  })

  test('a date is sent as its ISO 8601 text', async () => {
    expect(await graph.read(ECHO, { value: new Date(0) })).toEqual([{ value: '1970-01-01T00:00:00.000Z' }])
  })

  test.each([
    ['NaN', NaN, /cannot store NaN in \$value/],
    ['an infinite number', Infinity, /cannot store Infinity in \$value/],
    ['a bigint', 1n, /cannot store a bigint in \$value/],
    ['a set', new Set([1]), /cannot store a Set in \$value/],
    ['a function in a row', [{ f: () => 1 }], /cannot store a function in \$value\[0\]\.f/],
  ])('%s is refused with its place', async (_, value, message) => {
    await expect(graph.read(ECHO, { value })).rejects.toMatchObject({
      code: 'STATEMENT',
      message: expect.stringMatching(message) as string,
    })
  })

  test('a missing parameter is refused with its name and what was given', async () => {
    await expect(graph.read(NAMED, { first: 'a' } as never)).rejects.toMatchObject({
      code: 'STATEMENT',
      message: expect.stringMatching(/needs \$second, but was given first/) as string,
    })
    expect(await graph.read(NAMED, { first: 'a', second: undefined })).toEqual([{ names: 'a' }])
  })
})
