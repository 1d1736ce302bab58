import type { Table } from './table.js'

/** The rows as CSV that Excel reads too; what a spreadsheet would take for a formula is made harmless, as in the feeds. */
export async function tableCsv({ columns, rows }: Table): Promise<Blob> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const text = stringify([columns.map(({ name }) => name), ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
  })
  return new Blob([text], { type: 'text/csv;charset=utf-8' })
}
