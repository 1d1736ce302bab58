import { statementWithHoles } from '../graph/statement.js'
import type { Stance } from '../schema/vocabulary.js'

export interface CellRow {
  row: string
  column: string
  positions: number
  /** Each once, in no order. */
  stances: Stance[]
}

export const extentStatement = statementWithHoles<object, { rows: number; columns: number }>(
  'matrix/extent',
  [],
)
export const cellsStatement = statementWithHoles<{ limit: number }, CellRow>('matrix/cells', ['limit'])

export interface CellPlace {
  row: string
  column: string
}

export const positionsStatement = statementWithHoles<
  { cells: readonly CellPlace[]; limit: number },
  CellPlace & { id: string; key: string }
>('matrix/positions', ['cells', 'limit'])
