import { cellStance } from '../../src/matrix/cell-stance.js'
import type { Stance } from '../../src/schema/vocabulary.js'

type Cell = readonly [row: string, column: string, stance: Stance, count: number]

/** The cells of a matrix as the peer answers them, which leaves to its client what the stances of a cell make. */
export const sortedCells = (
  cells: readonly { row: string; column: string; count: number; stances: Stance[] }[],
): Cell[] =>
  cells
    .map(({ row, column, count, stances }): Cell => [row, column, cellStance(stances), count])
    .sort(byPlace)

/** The same of a matrix of ours. */
export const sortedMatrix = ({
  rows,
  columns,
  cells,
}: {
  rows: readonly { id: string }[]
  columns: readonly { id: string }[]
  cells: readonly { row: number; column: number; stance: Stance; count: number }[]
}): Cell[] =>
  cells
    .map(({ row, column, stance, count }): Cell => [rows[row]!.id, columns[column]!.id, stance, count])
    .sort(byPlace)

const byPlace = (a: Cell, b: Cell) => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1)
