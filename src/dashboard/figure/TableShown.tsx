import { formatNumber } from '../language/numbers.js'
import { useLanguage } from '../language/use-language.js'
import type { Table } from './table.js'

/** A table with its first column as the heads of its rows. */
export function TableShown({ table, caption }: { table: Table; caption: string }) {
  const language = useLanguage()
  const shown = (cell: string | number | null) =>
    typeof cell === 'number' ? formatNumber(language, cell, 2) : cell
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{shown(row[0] ?? null)}</th>
              {row.slice(1).map((cell, column) => (
                <td key={column} className={table.columns[column + 1]?.isNumber ? 'number' : undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
