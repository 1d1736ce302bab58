import { expect, test } from 'vitest'
import { FEEDS } from '../../src/export/feeds.js'
import type { Graph } from '../../src/graph/graph.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import { createLoaders } from '../../src/schema/loaders.js'

const RESPONDENTS = 150
const EACH = 1_000

const respondent = (id: string) => ({
  id,
  name: id,
  organisationId: 'organisation:o',
  matterId: 'matter:m',
  standing: 'PRINCIPAL',
  withinId: null,
})

/** Answers as if it held 150,000 positions, making each page up when it is asked for. */
const read = async ({ name }: { name: string }, params: Record<string, any>): Promise<object[]> => {
  const ids = (params.ids ?? []) as string[]
  switch (name) {
    case 'export/positionGroups':
      return Array.from({ length: RESPONDENTS }, (_, index) => ({
        respondentId: `respondent:m/r${index}`,
        positions: EACH,
      }))
    case 'export/positions':
      return Array.from({ length: EACH }, (_, index) => ({
        id: `position:m/${params.respondentIds[0]}/d/${index}`,
        respondentId: params.respondentIds[0],
        targetId: 'proposal:m/1',
        documentId: 'document:d',
        stance: 'SUPPORT',
        basis: 'EXPLICIT',
        summary: `${index} `.repeat(200),
        measureIds: [],
        alternatives: [],
        conditions: [],
        passageIds: [],
        adoptsIds: [],
      }))
    case 'respondent/byIds':
      return ids.map(respondent)
    case 'schema/whole':
      return Array.from({ length: RESPONDENTS }, (_, index) => respondent(`respondent:m/r${index}`))
    default:
      return ids.map((id) => ({ id, title: id, number: null, kind: 'PROPOSAL', theme: null, date: null }))
  }
}

test('a feed needs no more memory for more rows', async () => {
  const graph = { engine: 'grafeo', read, revision: async () => 2 } as unknown as Graph
  const source = { graph, loaders: createLoaders(graph), version: 'v', base: 'http://127.0.0.1:4000' }
  const pieces = FEEDS['positions.csv'].write(source, {
    given: {},
    filter: compilePositionFilter(null),
    options: {},
    version: null,
  })
  const heap = () => process.memoryUsage().heapUsed
  let [bytes, before, most] = [0, heap(), 0]
  for await (const piece of pieces) {
    bytes += piece.length
    // What the first pages load stays; only then does the number of pages count.
    if (bytes < 10e6) before = heap()
    most = Math.max(most, heap() - before)
  }
  expect(bytes).toBeGreaterThan(150e6)
  expect(most).toBeLessThan(100e6)
})
