import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedName } from '../../src/export/feed-names.js'
import { FEEDS } from '../../src/export/feeds.js'
import { cellFilter, searchOfFilter } from '../../src/export/open-cell.js'
import { feedParameters } from '../../src/export/parameters.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { records } from './csv-rows.js'
import { randomFilters, searchOf } from './random-filter.js'
import { schema } from './service.js'

const SPEAKERS = ['RESPONDENT', 'ORGANISATION', 'STANDING']
const SUBJECTS = ['PROPOSAL', 'MEASURE', 'CATEGORY', 'THEME']
const PAIRS = SPEAKERS.flatMap((speaker) =>
  SUBJECTS.flatMap((subject) => [
    [speaker, subject],
    [subject, speaker],
  ]),
)
const MATRIX = `query ($filter: PositionFilter!, $rows: MatrixAxis!, $columns: MatrixAxis!) {
  stanceMatrix(filter: $filter, rows: $rows, columns: $columns) {
    rows { id label } columns { id label } grid cells { row column stance count } } }`

describe.each(engines())('matrix.csv on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  const feed = async (name: FeedName, search: URLSearchParams | string) => {
    const { graph } = service
    const source = { graph, loaders: createLoaders(graph), version: 'v', base: 'https://graf.example.org' }
    const parameters = feedParameters(schema, name, new URLSearchParams(search))
    let text = ''
    for await (const piece of FEEDS[name].write(source, parameters)) text += piece
    return records(text)
  }
  const filters = [{}, ...randomFilters(7, 6)]

  test.each(PAIRS)(
    '%s by %s has the cells of stanceMatrix, in its order, each with what it counts',
    async (rows, columns) => {
      let opened = 0
      for (const filter of filters) {
        const { stanceMatrix } = await service.data<any>(MATRIX, { filter, rows, columns })
        const lines = await feed('matrix.csv', `${searchOf(filter)}&rows=${rows}&columns=${columns}`)
        const told = lines.map(({ permalink: _, ...line }) => line)
        expect(told, JSON.stringify(filter)).toEqual(
          stanceMatrix.cells.map(({ row, column, stance, count }: any) => ({
            row: stanceMatrix.rows[row].id,
            rowLabel: stanceMatrix.rows[row].label,
            column: stanceMatrix.columns[column].id,
            columnLabel: stanceMatrix.columns[column].label,
            stance,
            count: String(count),
            version: 'v',
          })),
        )
        for (const { permalink, count } of lines.filter((_, index) => index % 5 === 0)) {
          expect(await feed('positions.csv', new URL(permalink!).search), permalink).toHaveLength(
            Number(count),
          )
          opened++
        }
      }
      expect(opened).toBeGreaterThan(3)
    },
  )

  test.each([
    ['ORGANISATION', 'THEME'],
    ['MEASURE', 'STANDING'],
  ])('%s by %s, wide, is the grid of stanceMatrix', async (rows, columns) => {
    const { stanceMatrix } = await service.data<any>(MATRIX, { filter: {}, rows, columns })
    const lines = await feed('matrix.csv', `rows=${rows}&columns=${columns}&shape=WIDE`)
    expect(lines).toEqual(
      stanceMatrix.rows.map(({ id, label }: any, row: number) => ({
        id,
        label,
        version: 'v',
        ...Object.fromEntries(
          stanceMatrix.columns.map((column: any, index: number) => [
            column.id,
            stanceMatrix.grid[row][index] ?? '',
          ]),
        ),
      })),
    )
  })

  test('two axes of one side are told of', () => {
    expect(() =>
      feedParameters(schema, 'matrix.csv', new URLSearchParams('rows=MEASURE&columns=THEME')),
    ).toThrow(
      'rows and columns: "MEASURE and THEME" cannot be; expected one of RESPONDENT, ORGANISATION, STANDING and one of PROPOSAL, MEASURE, CATEGORY, THEME',
    )
  })
})

describe('the filter of a cell', () => {
  test.each<[string, PositionFilter, PositionFilter]>([
    ['stands alone', {}, { respondent: ['respondent:r'], measure: ['measure:m'] }],
    [
      'narrows a field of one value',
      { respondent: ['respondent:r', 'respondent:q'], text: 'x' },
      { respondent: ['respondent:r'], text: 'x', measure: ['measure:m'] },
    ],
    [
      'joins a field of several',
      { measure: ['measure:other'], and: [{ text: 'x' }] },
      {
        measure: ['measure:other'],
        respondent: ['respondent:r'],
        and: [{ text: 'x' }, { measure: ['measure:m'] }],
      },
    ],
  ])('%s', (_, given, expected) => {
    const made = cellFilter(given, { respondent: ['respondent:r'] }, { measure: ['measure:m'] })
    expect(made).toEqual(expected)
    expect(feedParameters(schema, 'positions.csv', searchOfFilter(made)).given).toEqual(made)
  })
})
