import { useEffect, useState, type RefObject } from 'react'
import { useTexts } from '../../language/use-language.js'
import { StanceMark } from '../../stance/StanceMark.js'
import type { Entry } from './arrangement.js'
import type { Cells } from './cells.js'
import type { GridPlace } from './grid-keys.js'
import type { Line } from './grid-lines.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { useCellTexts } from './use-cell-texts.js'
import { placeOf } from './use-grid-focus.js'

interface ReadoutProps {
  grid: RefObject<HTMLElement | null>
  lines: readonly Line[]
  entries: readonly Entry[]
  cells: Cells
}

/** What is pointed at, in words. The cells say the same to who does not see it. */
export function Readout({ grid, lines, entries, cells }: ReadoutProps) {
  const t = useTexts(MATRIX_TEXTS)
  const texts = useCellTexts()
  const [place, setPlace] = useState<GridPlace | null>(null)

  useEffect(() => {
    const look = ({ target }: Event) => setPlace((before) => placeOf(target!) ?? before)
    const frame = grid.current!
    for (const name of ['pointerover', 'focusin']) frame.addEventListener(name, look)
    return () => {
      for (const name of ['pointerover', 'focusin']) frame.removeEventListener(name, look)
    }
  }, [grid])

  const row = place && lines[place.line]?.entry
  const column = place && entries[place.column]
  const cell = row && column ? cells.at(row.index, column.index) : undefined
  return (
    <div className="matrix-readout" aria-hidden="true">
      <p className="matrix-readout__where" lang={(row ?? column) ? 'sv' : undefined}>
        {[row?.label, column?.label].filter(Boolean).join(' × ') || t.hint}
      </p>
      <p className="matrix-readout__what">
        {cell && (
          <>
            <StanceMark stance={cell.stance} byRule={cell.byRule === cell.count} /> {texts.rest(cell)}
          </>
        )}
        {row && column && !cell && texts.whole(undefined)}
      </p>
    </div>
  )
}
