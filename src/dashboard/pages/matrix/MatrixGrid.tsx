import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import type { MatrixAxis } from '../../api/vocabulary.js'
import type { Cell } from './cells.js'
import { afterKey } from './grid-keys.js'
import { bandsOf, linesOf } from './grid-lines.js'
import { MatrixHeads, SectionHead } from './MatrixHeads.js'
import type { MatrixLayout } from './matrix-layout.js'
import { MatrixRow } from './MatrixRow.js'
import { Readout } from './Readout.js'
import { placeOf, placeOfCell, useGridFocus, type CellIds } from './use-grid-focus.js'
import { useGridSizes, useVirtualGrid } from './use-virtual-grid.js'

interface MatrixGridProps {
  layout: MatrixLayout
  rows: MatrixAxis
  columns: MatrixAxis
  label: string
  corner: string
  /** The ids of the cell that is open. */
  opened: CellIds | null
  onOpen: (cell: CellIds) => void
  textOf: (cell: Cell | undefined) => string
}

/** The heat map: whatever its size, only what is on screen is in the document. */
export function MatrixGrid({
  layout,
  rows,
  columns,
  label,
  corner,
  opened,
  onOpen,
  textOf,
}: MatrixGridProps) {
  const { cells } = layout
  const lines = useMemo(() => linesOf(layout.rows), [layout.rows])
  const { entries, bands, gaps } = useMemo(() => bandsOf(layout.columns), [layout.columns])
  const scroller = useRef<HTMLDivElement>(null)
  const sizes = useGridSizes(scroller, entries.length, bands.length > 0)
  const focus = useGridFocus({ scroller, lines, entries, opened })
  const virtual = useVirtualGrid({ scroller, lines, entries, gaps, sizes, active: focus.active })

  // What the address opens is to be in sight; what is opened by hand is.
  const isShown = useRef(false)
  useEffect(() => {
    if (isShown.current || sizes.width === 0) return
    isShown.current = true
    const place = opened && placeOfCell(opened, lines, entries)
    if (place) virtual.show(place)
  })

  function open(target: EventTarget): boolean {
    const place = placeOf(target)
    const [row, column] = place ? [lines[place.line]?.entry, entries[place.column]] : []
    if (!row || !column) return false
    onOpen({ row: row.id, column: column.id })
    return true
  }

  function move({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
    const from = placeOf(target)
    const to =
      from && afterKey(key, ctrlKey || metaKey, from, { lines, columns: entries.length, page: virtual.page })
    if (!to) return false
    focus.moveTo(to)
    virtual.show(to)
    return true
  }

  const firstRow = bands.length > 0 ? 3 : 2
  const { active } = focus
  return (
    <>
      <Readout grid={scroller} lines={lines} entries={entries} cells={cells} />
      <div
        className="matrix"
        ref={scroller}
        onClick={({ target }) => void open(target)}
        onFocus={({ target }) => {
          const place = placeOf(target)
          if (place) focus.settle(place)
        }}
        onKeyDown={(event) => {
          const isOpening = event.key === 'Enter' || event.key === ' '
          if (isOpening ? open(event.target) : move(event)) event.preventDefault()
        }}
      >
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={lines.length + firstRow - 1}
          aria-colcount={entries.length + 1}
          className="matrix__canvas"
          style={{ width: virtual.width, height: virtual.height }}
        >
          <MatrixHeads
            axis={columns}
            corner={corner}
            entries={entries}
            bands={bands}
            blocks={virtual.blocks}
            starts={virtual.starts}
            headWidth={sizes.headWidth}
            height={sizes.headHeight}
            cellWidth={sizes.cell}
            active={active.line === -1 ? active.column : null}
          />
          <div role="rowgroup">
            {virtual.lines.map(({ index, start, size }) => {
              const { head, entry, isFirst } = lines[index]!
              const isHere = active.line === index
              return head ? (
                <SectionHead
                  key={index}
                  line={index}
                  head={head}
                  start={start}
                  size={size}
                  firstRow={firstRow}
                  maxWidth={sizes.width}
                  isActive={isHere}
                />
              ) : (
                <MatrixRow
                  key={index}
                  axis={rows}
                  line={index}
                  entry={entry}
                  isFirst={isFirst}
                  start={start}
                  size={size}
                  headWidth={sizes.headWidth}
                  blocks={virtual.blocks}
                  starts={virtual.starts}
                  columns={entries}
                  cells={cells}
                  active={isHere ? active.column : null}
                  firstRow={firstRow}
                  cellWidth={sizes.cell}
                  textOf={textOf}
                />
              )
            })}
          </div>
        </div>
      </div>
    </>
  )
}
