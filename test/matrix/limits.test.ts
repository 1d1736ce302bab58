import { expect, test } from 'vitest'
import type { AxisLoader } from '../../src/axis/axis.loader.js'
import type { Graph } from '../../src/graph/graph.js'
import { matrixLoader } from '../../src/matrix/matrix.loader.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'

/** The matrix of a store whose positions stand on so many rows and columns, and the statements that were read. */
function matrixOf(rows: number, columns: number) {
  const read: string[] = []
  const graph = {
    read: ({ name }: { name: string }) => {
      read.push(name)
      return Promise.resolve(name === 'matrix/extent' ? [{ rows, columns }] : [])
    },
  } as unknown as Graph
  const axis = { items: () => Promise.resolve([]) } as unknown as AxisLoader
  const filter = compilePositionFilter({})
  const answer = matrixLoader(graph, axis).matrix.load({ rows: 'RESPONDENT', columns: 'PROPOSAL', filter })
  return { answer, read }
}

test('a matrix that is too large is told with its size, the limit and the feed, before a cell is read', async () => {
  const { answer, read } = matrixOf(501, 500)
  await expect(answer).rejects.toMatchObject({
    code: 'RESULT_TOO_LARGE',
    extensions: { size: 250_500, limit: 250_000, unit: 'cells', feed: '/export/matrix.csv' },
  })
  expect(read).toEqual(['matrix/extent'])
})

test('the largest that is answered is read', async () => {
  const { answer, read } = matrixOf(500, 500)
  await expect(answer).resolves.toMatchObject({ cells: [] })
  expect(read).toEqual(['matrix/extent', 'matrix/cells'])
})
