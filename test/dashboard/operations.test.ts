import { readdirSync, readFileSync } from 'node:fs'
import { print, type DocumentNode } from '@0no-co/graphql.web'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const modules = import.meta.glob<Record<string, DocumentNode>>('../../src/dashboard/**/*.operations.ts', {
  eager: true,
})

describe.each(Object.entries(modules))('%s', (_, documents) => {
  test.each(Object.entries(documents))('%s is an operation that the API takes', (_, document) => {
    const text = print(document)
    const isFragment = text.startsWith('fragment')
    const faults = validate(schema, parse(text)).filter(
      ({ message }) => !(isFragment && /^Fragment ".*" is never used/.test(message)),
    )
    expect(faults).toEqual([])
  })
})

test('operations stand in x.operations.ts, where this test finds them', () => {
  const files = readdirSync('src/dashboard', { recursive: true, encoding: 'utf8' })
  const others = files.filter((file) => /\.tsx?$/.test(file) && !/(\.operations|api.graphql)\.ts$/.test(file))
  const holding = others.filter((file) =>
    /\bgraphql\(\s*[`'"]/.test(readFileSync(`src/dashboard/${file}`, 'utf8')),
  )
  expect(holding).toEqual([])
  expect(Object.keys(modules).length).toBeGreaterThan(3)
})
