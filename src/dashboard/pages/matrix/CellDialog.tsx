import { useEffect, useId, useRef } from 'react'
import type { MatrixAxis, PositionFilter } from '../../api/vocabulary.js'
import { useTexts } from '../../language/use-language.js'
import { PositionList } from '../../position/PositionList.js'
import { StanceMark } from '../../stance/StanceMark.js'
import type { Cell } from './cells.js'
import { HeadLink } from './HeadLink.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { useCellTexts } from './use-cell-texts.js'
import type { CellIds } from './use-grid-focus.js'

interface CellDialogProps {
  ids: CellIds
  rows: MatrixAxis
  columns: MatrixAxis
  /** The names of its row and column; undefined where the matrix has none of these ids. */
  row: string | undefined
  column: string | undefined
  cell: Cell | undefined
  filter: PositionFilter
  byRule: boolean
  onClose: () => void
}

/** A cell opened: the positions that make it, with their evidence; or what its silence is. */
export function CellDialog({
  ids,
  rows,
  columns,
  row,
  column,
  cell,
  filter,
  byRule,
  onClose,
}: CellDialogProps) {
  const t = useTexts(MATRIX_TEXTS)
  const texts = useCellTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const heading = useId()

  useEffect(() => {
    const shown = dialog.current!
    shown.showModal()
    close.current!.focus()
    return () => shown.close()
  }, [])

  const isThere = row !== undefined && column !== undefined
  return (
    <dialog
      ref={dialog}
      className="cell-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className="cell-dialog__sheet">
        <header className="cell-dialog__head">
          <h2 id={heading} lang="sv">
            {isThere ? (
              <>
                <HeadLink axis={rows} item={ids.row}>
                  {row}
                </HeadLink>
                <span aria-hidden="true"> × </span>
                <HeadLink axis={columns} item={ids.column}>
                  {column}
                </HeadLink>
              </>
            ) : (
              `${ids.row} × ${ids.column}`
            )}
          </h2>
          <button ref={close} type="button" onClick={onClose}>
            {t.close}
          </button>
        </header>
        {!isThere && <p>{t.unknownCell(ids.row, ids.column)}</p>}
        {cell && (
          <>
            <p className="cell-dialog__sum">
              <StanceMark stance={cell.stance} byRule={cell.byRule === cell.count} />
              <span className="quiet">{texts.rest(cell)}</span>
            </p>
            <PositionList
              filter={cellFilter(cellFilter(filter, rows, ids.row), columns, ids.column)}
              hide={rows === 'RESPONDENT' || columns === 'RESPONDENT' ? 'respondent' : undefined}
            />
          </>
        )}
        {isThere && !cell && (
          <>
            <p>{t.silent(row, column)}</p>
            {!byRule && <p className="quiet">{t.silentByRule}</p>}
          </>
        )}
      </div>
    </dialog>
  )
}

const FIELDS = {
  RESPONDENT: 'respondent',
  ORGANISATION: 'organisation',
  STANDING: 'standing',
  PROPOSAL: 'proposal',
  MEASURE: 'measure',
  THEME: 'theme',
  CATEGORY: 'category',
} as const satisfies Record<MatrixAxis, keyof PositionFilter>

/** Only the positions of one row or column; what narrows them already is no wider than this. */
function cellFilter(filter: PositionFilter, axis: MatrixAxis, id: string): PositionFilter {
  return { ...filter, [FIELDS[axis]]: [id] }
}
