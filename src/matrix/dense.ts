import type { Stance } from '../schema/vocabulary.js'
import type { StanceMatrix } from './matrix.type.js'

/** Every row with every column; null for silence. */
export function dense({ rows, columns, cells }: StanceMatrix): (Stance | null)[][] {
  const grid = rows.map(() => columns.map((): Stance | null => null))
  for (const { row, column, stance } of cells) grid[row]![column] = stance
  return grid
}
