import { expect, test } from 'vitest'
import type { AxisLoader } from '../../src/axis/axis.loader.js'
import type { Graph } from '../../src/graph/graph.js'
import { matrixLoader } from '../../src/matrix/matrix.loader.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import type { PositionFilter } from '../../src/position/position.input.js'

/** The matrix of a store with cells on a diagonal, one of each row and column, and the statements that were read. */
function matrixOf(rows: number, columns: number, filter: PositionFilter = {}) {
  const read: string[] = []
  const cells = Array.from({ length: Math.max(rows, columns) }, (_, at) => ({
    row: `row ${at % rows}`,
    column: `column ${at % columns}`,
    positions: 1,
    stances: ['SUPPORT'],
  }))
  const graph = {
    read: ({ name }: { name: string }, { limit }: { limit?: number }) => {
      read.push(name)
      return Promise.resolve(name === 'matrix/extent' ? [{ rows, columns }] : cells.slice(0, limit))
    },
  } as unknown as Graph
  const axis = {
    items: (_: string, values: string[]) => Promise.resolve([...new Set(values)].map((id) => ({ id }))),
  } as unknown as AxisLoader
  const answer = matrixLoader(graph, axis).matrix.load({
    ...{ rows: 'RESPONDENT', columns: 'PROPOSAL' },
    filter: compilePositionFilter(filter),
  })
  return { answer, read }
}

const TOO_LARGE = {
  code: 'RESULT_TOO_LARGE',
  extensions: { size: 250_500, limit: 250_000, unit: 'cells', feed: '/export/matrix.csv' },
}
const named = { proposal: ['proposal:skolmat-2031/1'] }

test('a matrix that is too large is told with its size, the limit and the feed, before a cell is read', async () => {
  const { answer, read } = matrixOf(501, 500)
  await expect(answer).rejects.toMatchObject(TOO_LARGE)
  expect(read).toEqual(['matrix/extent'])
})

test('the largest that is answered is read', async () => {
  const { answer, read } = matrixOf(500, 500)
  expect((await answer).cells).toHaveLength(500)
  expect(read).toEqual(['matrix/extent', 'matrix/cells'])
})

test('few cells of what a filter names are read at once, and refused where they stand too far apart', async () => {
  const few = matrixOf(500, 500, named)
  expect((await few.answer).cells).toHaveLength(500)
  expect(few.read).toEqual(['matrix/cells'])
  const scattered = matrixOf(501, 500, named)
  await expect(scattered.answer).rejects.toMatchObject(TOO_LARGE)
  expect(scattered.read).toEqual(['matrix/cells'])
})

test('many cells of what a filter names are counted before all are read', async () => {
  const { answer, read } = matrixOf(6_000, 40, named)
  expect((await answer).cells).toHaveLength(6_000)
  expect(read).toEqual(['matrix/cells', 'matrix/extent', 'matrix/cells'])
})
