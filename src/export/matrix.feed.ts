import { GraphQLEnumType, GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import { AXES } from '../axis/axis.js'
import type { AxisItem } from '../axis/axis.type.js'
import { cellStance } from '../matrix/cell-stance.js'
import { checkAxes } from '../matrix/matrix.input.js'
import type { PositionFilter } from '../position/position.input.js'
import type { CompiledFilter } from '../schema/filter.js'
import type { MatrixAxis, Stance } from '../schema/vocabulary.js'
import { CSV, type Column, csv } from './csv.js'
import { type CellRow, cellsStatement, rowGroupsStatement } from './export.store.js'
import type { Feed, FeedParameters, FeedSource } from './feed.js'
import { cellFilter, searchOfFilter } from './open-cell.js'
import { packs } from './packs.js'
import { PAGE } from './position-pages.js'

interface MatrixOptions {
  rows: MatrixAxis
  columns: MatrixAxis
  shape: 'LONG' | 'WIDE'
}

type MatrixParameters = FeedParameters<PositionFilter, MatrixOptions>

/** A cell that has positions. */
interface Line {
  row: AxisItem
  column: AxisItem
  cell: CellRow
  /** Of just its positions. */
  filter: PositionFilter
}

const COLUMNS: Column<Line>[] = [
  {
    name: 'row',
    about: 'The id of the row; for STANDING, CATEGORY and THEME the value itself.',
    value: ({ row }) => row.id,
  },
  { name: 'rowLabel', about: 'Its name; of a proposal number and title.', value: ({ row }) => row.label },
  { name: 'column', about: 'The id of the column, likewise.', value: ({ column }) => column.id },
  { name: 'columnLabel', about: 'Its name.', value: ({ column }) => column.label },
  {
    name: 'stance',
    about: 'What the positions of the row on the column make together, as in stanceMatrix of the API.',
    value: ({ cell }) => cellStance(cell.stances),
  },
  { name: 'count', about: 'How many positions these are.', value: ({ cell }) => cell.positions },
  {
    name: 'permalink',
    about:
      'Where these positions can be had as a table; refused when the data has moved on since this version.',
    value: ({ filter }, { base, version }) => {
      const search = searchOfFilter(filter)
      search.append('version', version)
      return `${base}/export/positions.csv?${search.toString()}`
    },
  },
  {
    name: 'version',
    about: 'The version of the dataset: cite it with any figure.',
    value: (_, { version }) => version,
  },
]

export const matrixFeed: Feed<PositionFilter, MatrixOptions> = {
  mediaType: CSV,
  filter: 'PositionFilter',
  options: matrixOptions,
  check: ({ rows, columns }) => checkAxes({ rows, columns }),
  columns: COLUMNS,
  async *write(source, parameters) {
    const rows = await items(source, parameters.options.rows, parameters.filter)
    if (parameters.options.shape === 'LONG') yield* csv(source, COLUMNS, linePages(source, parameters, rows))
    else yield* wide(source, parameters, rows)
  },
}

const LONG = 'A line for each cell that has positions; a pair without a line is silence.'
const WIDE =
  'A line for each row, with id, label and version, then a column for each id with its stance; an empty cell is silence.'

function matrixOptions(schema: GraphQLSchema): GraphQLInputObjectType {
  const axis = schema.getType('MatrixAxis') as GraphQLEnumType
  const shape = new GraphQLEnumType({
    name: 'MatrixShape',
    values: {
      LONG: { description: LONG },
      WIDE: { description: WIDE },
    },
  })
  return new GraphQLInputObjectType({
    name: 'MatrixOptions',
    fields: {
      rows: { type: axis, defaultValue: 'RESPONDENT', description: 'What the rows are.' },
      columns: {
        type: axis,
        defaultValue: 'PROPOSAL',
        description: 'What the columns are: one of the two speaks, the other is spoken of.',
      },
      shape: { type: shape, defaultValue: 'LONG', description: `LONG: ${LONG} WIDE: ${WIDE}` },
    },
  })
}

/** A row or column with how many positions it has. */
type Counted = AxisItem & { positions: number }

/** What stands on an axis, in its order. */
async function items(
  { graph, loaders }: FeedSource,
  axis: MatrixAxis,
  { text, params }: CompiledFilter,
): Promise<Counted[]> {
  const groups = await graph.read(rowGroupsStatement.fill({ filter: text, rows: AXES[axis].values }), params)
  const counts = new Map(groups.map(({ row, positions }) => [row, positions]))
  return (await loaders.axis.items(axis, counts.keys())).map((item) => ({
    ...item,
    positions: counts.get(item.id)!,
  }))
}

/** The cells of some rows at a time, so that no more are held; row by row, in the order of both axes. */
async function* linePages(
  source: FeedSource,
  { given, filter, options: { rows, columns } }: MatrixParameters,
  items: readonly Counted[],
): AsyncGenerator<Line[]> {
  const [rowAxis, columnAxis] = [AXES[rows], AXES[columns]]
  const statement = cellsStatement.fill({
    anchor: rowAxis.match?.('row') ?? 'MATCH (n:Position)',
    filter: filter.text,
    rows: rowAxis.values,
    columns: columnAxis.values,
  })
  for (const pack of packs(items, PAGE)) {
    const wanted = pack.map(({ id }) => id)
    const cells = await source.graph.read(statement, { ...filter.params, wanted })
    const ends = await source.loaders.axis.items(
      columns,
      cells.map(({ column }) => column),
    )
    const places = new Map(ends.map(({ id }, place) => [id, place]))
    const byRow = new Map<string, CellRow[]>(wanted.map((id) => [id, []]))
    for (const cell of cells) byRow.get(cell.row)!.push(cell)
    yield pack.flatMap((row) =>
      byRow
        .get(row.id)!
        .sort((a, b) => places.get(a.column)! - places.get(b.column)!)
        .map((cell): Line => {
          const column = ends[places.get(cell.column)!]!
          const opens = cellFilter(given, rowAxis.filter(row.id), columnAxis.filter(column.id))
          return { row, column, cell, filter: opens }
        }),
    )
  }
}

/** A row with what it says on each column. */
interface WideLine {
  row: AxisItem
  stances: ReadonlyMap<string, Stance>
}

async function* wide(
  source: FeedSource,
  parameters: MatrixParameters,
  rows: readonly Counted[],
): AsyncGenerator<string> {
  const columns: Column<WideLine>[] = [
    { name: 'id', about: '', value: ({ row }) => row.id },
    { name: 'label', about: '', value: ({ row }) => row.label },
    { name: 'version', about: '', value: (_, { version }) => version },
  ]
  for (const { id } of await items(source, parameters.options.columns, parameters.filter))
    columns.push({ name: id, about: '', value: ({ stances }) => stances.get(id) ?? null })
  yield* csv(source, columns, widePages(linePages(source, parameters, rows)))
}

/** The cells of a row come together, in one page. */
async function* widePages(pages: AsyncIterable<readonly Line[]>): AsyncGenerator<WideLine[]> {
  for await (const page of pages) {
    const lines = new Map<string, { row: AxisItem; stances: Map<string, Stance> }>()
    for (const { row, column, cell } of page) {
      const line = lines.get(row.id) ?? { row, stances: new Map<string, Stance>() }
      lines.set(row.id, line)
      line.stances.set(column.id, cellStance(cell.stances))
    }
    yield [...lines.values()]
  }
}
