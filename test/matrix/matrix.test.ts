import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AXES } from '../../src/axis/axis.js'
import type { MatrixAxis, Stance } from '../../src/schema/vocabulary.js'
import { cellStance } from '../../src/matrix/cell-stance.js'
import { engines } from '../graph/engines.js'
import { randomFilters } from '../position/random-filters.js'
import { type Service, codes, serve } from '../schema/service.js'

interface Matrix {
  rows: { id: string }[]
  columns: { id: string }[]
  grid: (Stance | null)[][]
  cells: { row: number; column: number; stance: Stance; count: number; positions: { id: string }[] }[]
}

const MATRIX = `query ($filter: PositionFilter!, $rows: MatrixAxis!, $columns: MatrixAxis!) {
  stanceMatrix(filter: $filter, rows: $rows, columns: $columns) {
    rows { id } columns { id } grid cells { row column stance count positions(first: 500) { id } }
  }
}`
const POSITIONS = `query ($filter: PositionFilter) {
  positions(filter: $filter, first: 500) { totalCount nodes { id stance } }
}`
const PAIRS: [MatrixAxis, MatrixAxis][] = [
  ['RESPONDENT', 'PROPOSAL'],
  ['MEASURE', 'ORGANISATION'],
  ['STANDING', 'CATEGORY'],
  ['THEME', 'STANDING'],
  ['ORGANISATION', 'THEME'],
]

describe.each(engines())('the stance matrix on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  const matrix = (variables: object) =>
    service.data<{ stanceMatrix: Matrix }>(MATRIX, { ...variables }).then(({ stanceMatrix }) => stanceMatrix)
  const positions = (filter: object) =>
    service
      .data<{ positions: { totalCount: number; nodes: { id: string; stance: Stance }[] } }>(POSITIONS, {
        filter,
      })
      .then(({ positions }) => positions)

  test.each(PAIRS)(
    'opens: each cell of %s by %s counts what the same filter lists',
    async (rows, columns) => {
      let opened = 0
      for (const filter of randomFilters(8, PAIRS.findIndex(([first]) => first === rows) + 1)) {
        const found = await matrix({ filter, rows, columns })
        const cells = new Map(found.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
        for (const [row, { id: rowId }] of found.rows.entries())
          for (const [column, { id: columnId }] of found.columns.entries()) {
            const listed = await positions({
              and: [filter, AXES[rows].filter(rowId), AXES[columns].filter(columnId)],
            })
            const cell = cells.get(`${row} ${column}`)
            expect(cell?.count ?? 0).toBe(listed.totalCount)
            expect(found.grid[row]![column]).toBe(cell?.stance ?? null)
            if (cell === undefined) continue
            expect(cell.positions.map(({ id }) => id)).toEqual(listed.nodes.map(({ id }) => id))
            expect(cell.stance).toBe(cellStance(listed.nodes.map(({ stance }) => stance)))
            opened++
          }
      }
      expect(opened).toBeGreaterThan(10)
    },
  )

  test('turned round is the same matrix', async () => {
    const [there, back] = await Promise.all([
      matrix({ filter: {}, rows: 'RESPONDENT', columns: 'MEASURE' }),
      matrix({ filter: {}, rows: 'MEASURE', columns: 'RESPONDENT' }),
    ])
    expect(back.rows).toEqual(there.columns)
    expect(back.grid).toEqual(there.columns.map((_, column) => there.grid.map((row) => row[column])))
  })

  test('costs the same statements however many cells are opened', async () => {
    await matrix({ filter: {}, rows: 'RESPONDENT', columns: 'PROPOSAL' })
    expect(service.statements.toSorted()).toEqual([
      'axis/items',
      'axis/items',
      'dataset/loaded',
      'matrix/cells',
      'matrix/extent',
      'matrix/positions',
      'position/byIds',
    ])
  })

  test('refuses two axes of one side, and a size that is none', async () => {
    const ask = (rows: string, columns: string, first = 1) =>
      service.ask(`{
        stanceMatrix(filter: {}, rows: ${rows}, columns: ${columns}) { cells { positions(first: ${first}) { id } } }
        dataset { version }
      }`)
    const wrong = await ask('RESPONDENT', 'STANDING')
    expect(codes(wrong)).toEqual(['BAD_ARGUMENT'])
    expect(wrong.errors![0]!.message).toContain(
      'one of RESPONDENT, ORGANISATION, STANDING and one of PROPOSAL, MEASURE, CATEGORY, THEME',
    )
    // The rest of the answer stays whole.
    expect(wrong.data).toMatchObject({ stanceMatrix: null, dataset: {} })
    expect(codes(await ask('RESPONDENT', 'THEME', 501))).toContain('BAD_PAGE')
    expect(codes(await ask('RESPONDENT', 'THEME', -1))).toContain('BAD_PAGE')
  })

  test('an id of another kind in the filter is an error that names it, an unknown one matches nothing', async () => {
    const wrong = await service.ask('{ stanceMatrix(filter: { measure: ["matter:x"] }) { grid } }')
    expect(codes(wrong)).toEqual(['WRONG_KIND'])
    expect(wrong.errors![0]!.message).toContain('filter.measure[0]')
    expect(
      await matrix({ filter: { measure: ['measure:x'] }, rows: 'RESPONDENT', columns: 'PROPOSAL' }),
    ).toEqual({ rows: [], columns: [], grid: [], cells: [] })
  })
})
