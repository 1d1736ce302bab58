import type DataLoader from 'dataloader'
import { AXES } from '../axis/axis.js'
import type { AxisLoader } from '../axis/axis.loader.js'
import type { Graph } from '../graph/graph.js'
import { boundedLoader } from '../schema/batch.js'
import { RequestError } from '../schema/errors.js'
import type { CompiledPositionFilter } from '../position/position.filter.js'
import { byShape } from '../schema/list.js'
import type { MatrixAxis } from '../schema/vocabulary.js'
import { cellStance } from './cell-stance.js'
import { type CellRow, cellsStatement, extentStatement, positionsStatement } from './matrix.store.js'
import type { StanceMatrix } from './matrix.type.js'

/** Rows times columns that are answered; a client draws, and a store sorts, no more. */
export const MAX_CELLS = 250_000

/** Cells with positions that are read before it is known whether there are too many. */
const FEW_CELLS = 5_000

/** Matrices kept: the largest holds some tens of megabytes. */
const KEPT = 10

export interface MatrixQuery {
  rows: MatrixAxis
  columns: MatrixAxis
  filter: CompiledPositionFilter
}

/** The positions of one cell. */
export interface CellQuery extends MatrixQuery {
  row: string
  column: string
  first: number
}

export interface MatrixLoader {
  matrix: DataLoader<MatrixQuery, StanceMatrix, string>
  /** The ids of a cell's first positions. */
  positions: DataLoader<CellQuery, { ids: string[] }, string>
}

export function matrixLoader(graph: Graph, axis: AxisLoader): MatrixLoader {
  return {
    matrix: boundedLoader(
      (queries) => Promise.all(queries.map((query) => readMatrix(graph, axis, query))),
      (query) => JSON.stringify([query.rows, query.columns, query.filter.text, query.filter.params]),
      KEPT,
    ),
    positions: boundedLoader(
      (queries) =>
        byShape(
          queries.map((query) => ({ ...query, parent: placeOf(query) })),
          ({ rows, columns, filter, first }) => [rows, columns, filter.text, filter.params, first],
          (shape, places) => readPositions(graph, shape, places),
        ),
      ({ rows, columns, filter, row, column, first }) =>
        JSON.stringify([rows, columns, row, column, first, filter.text, filter.params]),
    ),
  }
}

const placeOf = ({ row, column }: { row: string; column: string }) => JSON.stringify([row, column])

/** @throws {RequestError} RESULT_TOO_LARGE */
async function readMatrix(graph: Graph, axis: AxisLoader, query: MatrixQuery): Promise<StanceMatrix> {
  const { rows, columns, filter } = query
  const holes = {
    from: filter.from,
    filter: `(${filter.text})`,
    rows: AXES[rows].values,
    columns: AXES[columns].values,
  }
  const found = await readCells(graph, holes, filter)
  const [rowItems, columnItems] = await Promise.all([
    axis.items(
      rows,
      found.map(({ row }) => row),
    ),
    axis.items(
      columns,
      found.map(({ column }) => column),
    ),
  ])
  const matrix: StanceMatrix = { rows: rowItems, columns: columnItems, cells: [], query }
  const placeIn = (items: { id: string }[]) => new Map(items.map(({ id }, index) => [id, index]))
  const [rowAt, columnAt] = [placeIn(rowItems), placeIn(columnItems)]
  matrix.cells = found.map(({ row, column, positions, stances }) => ({
    row: rowAt.get(row)!,
    column: columnAt.get(column)!,
    stance: cellStance(stances),
    count: positions,
    matrix,
  }))
  matrix.cells.sort((a, b) => a.row - b.row || a.column - b.column)
  return matrix
}

/**
 * The cells with positions. Those of what a filter names are few as a rule and are read at once; else, and where they
 * turn out to be many, they are counted first. @throws {RequestError} RESULT_TOO_LARGE
 */
async function readCells(
  graph: Graph,
  holes: Parameters<typeof cellsStatement.fill>[0],
  { params, start }: CompiledPositionFilter,
): Promise<CellRow[]> {
  const read = (limit: number) => graph.read(cellsStatement.fill(holes), { ...params, limit })
  const found = start === null ? undefined : await read(FEW_CELLS + 1)
  const few = found && found.length <= FEW_CELLS ? found : undefined
  const extent = few ? extentOf(few) : (await graph.read(extentStatement.fill(holes), params))[0]!
  const size = extent.rows * extent.columns
  if (size > MAX_CELLS)
    throw new RequestError('RESULT_TOO_LARGE', {
      field: 'stanceMatrix',
      size,
      limit: MAX_CELLS,
      unit: 'cells',
      feed: '/export/matrix.csv',
    })
  return few ?? read(MAX_CELLS)
}

const extentOf = (cells: readonly CellRow[]): { rows: number; columns: number } => ({
  rows: new Set(cells.map(({ row }) => row)).size,
  columns: new Set(cells.map(({ column }) => column)).size,
})

async function readPositions(
  graph: Graph,
  { rows, columns, filter, first }: CellQuery,
  places: string[],
): Promise<Map<string, { ids: string[] }>> {
  const cells = places.map((place) => {
    const [row, column] = JSON.parse(place) as [string, string]
    return { row, column }
  })
  const statement = positionsStatement.fill({
    anchor: anchorOf(rows, columns),
    filter: `(${filter.text})`,
    rows: AXES[rows].values,
    columns: AXES[columns].values,
  })
  const found = new Map(places.map((place) => [place, { ids: [] as string[] }]))
  for (const row of await graph.read(statement, { ...filter.params, cells, limit: first }))
    found.get(placeOf(row))!.ids.push(row.id)
  return found
}

/** Where the positions of a cell are looked for: by who speaks, for a respondent has fewer than a proposal. */
function anchorOf(rows: MatrixAxis, columns: MatrixAxis): string {
  const ends = [
    { axis: AXES[rows], value: 'cell.row' },
    { axis: AXES[columns], value: 'cell.column' },
  ].sort((a, b) => (a.axis.side < b.axis.side ? -1 : 1))
  const { axis, value } = ends.find(({ axis }) => axis.match !== null) ?? {}
  return axis?.match?.(value!) ?? 'MATCH (n:Position)'
}
