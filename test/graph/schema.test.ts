import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { ensureSchema, IDS, INDEXES } from '../../src/graph/schema.js'
import { engines } from './engines.js'

describe.each(engines())('the schema on $name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  test('can be made again over itself', () => ensureSchema(graph))
})

test('an id is made unique before it is indexed, for Neo4j refuses the other order', () => {
  const texts = IDS.map(({ text }) => text)
  expect(
    texts.indexOf('CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE'),
  ).toBe(texts.indexOf('CREATE INDEX position_id_index IF NOT EXISTS FOR (n:Position) ON (n.id)') - 1)
})

test('every constraint and index has a name of its own', () => {
  const names = [...IDS, ...INDEXES].map(({ text }) => text.split(' ')[2])
  expect(new Set(names).size).toBe(names.length)
})
