/** The rows that a figure shows: behind a chart as a table, and as CSV. */
export interface Table {
  columns: readonly Column[]
  rows: readonly (readonly (string | number | null)[])[]
}

export interface Column {
  name: string
  isNumber?: boolean
}
