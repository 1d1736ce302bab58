import { STANCE_LOOKS } from '../../stance/stances.js'
import { useTexts } from '../../language/use-language.js'
import type { Cell } from './cells.js'
import { bandsOf, linesOf } from './grid-lines.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import type { MatrixLayout } from './matrix-layout.js'

/** As many columns as stand beside one another on paper. */
const WIDTH = 24
const MOST = 10_000

interface MatrixPrintedProps {
  layout: MatrixLayout
  textOf: (cell: Cell | undefined) => string
}

/** The whole matrix for paper, so many columns at a time: the one on screen holds only what is seen there. */
export function MatrixPrinted({ layout, textOf }: MatrixPrintedProps) {
  const t = useTexts(MATRIX_TEXTS)
  const lines = linesOf(layout.rows)
  const { entries } = bandsOf(layout.columns)
  if (lines.length * entries.length > MOST) return <p>{t.print}</p>
  const parts = Array.from({ length: Math.ceil(entries.length / WIDTH) }, (_, part) =>
    entries.slice(part * WIDTH, (part + 1) * WIDTH),
  )
  return (
    <>
      {parts.map((part) => (
        <table key={part[0]!.id} className="matrix-printed">
          <thead>
            <tr>
              <td />
              {part.map(({ id, label }) => (
                <th key={id} scope="col">
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ head, entry }) =>
              head ? (
                <tr key={`head ${head.id}`}>
                  <th scope="colgroup" colSpan={part.length + 1}>
                    {head.label}
                  </th>
                </tr>
              ) : (
                <tr key={entry.id}>
                  <th scope="row" style={{ paddingInlineStart: entry.depth * 10 }}>
                    {entry.label}
                  </th>
                  {part.map((column) => {
                    const cell = layout.cells.at(entry.index, column.index)
                    const isByRule = cell !== undefined && cell.byRule === cell.count
                    return (
                      <td
                        key={column.id}
                        className={
                          isByRule ? 'matrix-cell--by-rule' : `matrix-cell--${cell?.stance ?? 'silent'}`
                        }
                        aria-label={textOf(cell)}
                      >
                        {cell && STANCE_LOOKS[cell.stance].symbol}
                      </td>
                    )
                  })}
                </tr>
              ),
            )}
          </tbody>
        </table>
      ))}
    </>
  )
}
