import type { ResultOf } from '../../api/graphql.js'
import type { Stance } from '../../api/vocabulary.js'
import type { MATRIX } from './matrix.operations.js'

export type Shown = NonNullable<ResultOf<typeof MATRIX>['shown']>
type Part = Pick<Shown, never> & {
  rows: readonly { id: string }[]
  columns: readonly { id: string }[]
  cells: readonly { row: number; column: number; count?: number }[]
}

export interface Cell {
  stance: Stance
  /** Its positions. */
  count: number
  /** How many of them follow only from a rule for silence. */
  byRule: number
  hasConditions: boolean
}

/** The cells of a matrix by their places, made for being looked up while one scrolls. */
export interface Cells {
  /** By the API's indexes of row and column; undefined for silence. */
  at: (row: number, column: number) => Cell | undefined
  /** The positions of each row and of each column. */
  inRow: Int32Array
  inColumn: Int32Array
  count: number
}

export function cellsOf({ shown, stated, conditional }: ResultOf<typeof MATRIX>): Cells {
  const { rows, columns, cells } = shown!
  const width = columns.length
  // Where a cell stands in the list, from 1; 0 is silence.
  const place = new Int32Array(rows.length * width)
  const inRow = new Int32Array(rows.length)
  const inColumn = new Int32Array(width)
  for (const [index, { row, column, count }] of cells.entries()) {
    place[row * width + column] = index + 1
    inRow[row]! += count
    inColumn[column]! += count
  }
  const found: Cell[] = cells.map(({ stance, count }) => ({
    stance,
    count,
    byRule: stated == null ? 0 : count,
    hasConditions: false,
  }))
  const match = (part: Part, tell: (cell: Cell, count: number) => void) => {
    const rowAt = places(part.rows, rows)
    const columnAt = places(part.columns, columns)
    for (const { row, column, count = 0 } of part.cells) {
      const [x, y] = [columnAt[column], rowAt[row]]
      const cell = x === undefined || y === undefined ? undefined : found[place[y * width + x]! - 1]
      if (cell) tell(cell, count)
    }
  }
  if (stated) match(stated, (cell, count) => (cell.byRule -= count))
  if (conditional) match(conditional, (cell) => (cell.hasConditions = true))
  return {
    at: (row, column) => (row < 0 || column < 0 ? undefined : found[place[row * width + column]! - 1]),
    inRow,
    inColumn,
    count: cells.length,
  }
}

/** Where the items of a part stand in the whole. */
function places(part: readonly { id: string }[], whole: readonly { id: string }[]): (number | undefined)[] {
  const at = new Map(whole.map(({ id }, index) => [id, index]))
  return part.map(({ id }) => at.get(id))
}
