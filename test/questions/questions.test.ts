import { readdirSync, readFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'

const FOLDER = 'test/questions'
const names = (extension: string): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort()
const SLUGS = names('.graphql')
const query = (slug: string): string => readFileSync(`${FOLDER}/${slug}.graphql`, 'utf8')

/** The comment lines that a file begins with: the question, then how to read the answer. */
function comment(slug: string): string[] {
  const lines = query(slug).split('\n')
  return lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('# ')),
  )
}

describe.each(engines())('the questions over the real seeds on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine, 'seeds')))
  afterAll(() => service.close())

  // One file for both engines: their answers are the same to the byte.
  test.each(SLUGS)(
    'answers %s, with the words that bear it unless it says why there are none',
    async (slug) => {
      const answer = `${JSON.stringify(await service.data(query(slug)), null, 2)}\n`
      await expect(answer).toMatchFileSnapshot(`${slug}.json`)
      expect(/"phrase": "[^"]/.test(answer)).toBe(
        !comment(slug).some((line) => line.startsWith('# no passage: ')),
      )
    },
  )
})

describe('the questions', () => {
  test('are at least forty', () => {
    expect(SLUGS.length).toBeGreaterThanOrEqual(40)
  })

  test('leave no answer behind whose question is gone', () => {
    expect(names('.json').filter((slug) => !SLUGS.includes(slug))).toEqual([])
  })

  test.each(SLUGS)('%s begins with its question', (slug) => {
    expect(comment(slug)[0]).toMatch(/^# [A-Z].*\?$/)
  })

  test('are all different, by their words and by what they ask', () => {
    const twice = (values: string[]): string[] =>
      values.filter((value, index) => values.indexOf(value) < index)
    expect(twice(SLUGS.map((slug) => comment(slug)[0] ?? ''))).toEqual([])
    // Printed from the syntax tree, which keeps no comments.
    expect(twice(SLUGS.map((slug) => print(parse(query(slug)))))).toEqual([])
  })
})
