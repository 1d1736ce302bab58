import { memo } from 'react'
import type { MatrixAxis } from '../../api/vocabulary.js'
import { STANCE_LOOKS } from '../../stance/stances.js'
import type { Entry } from './arrangement.js'
import type { Cell, Cells } from './cells.js'
import { HeadLink } from './HeadLink.js'
import { BLOCK } from './use-virtual-grid.js'

/** In px: a sign with a number beside it. */
const ROOM_FOR_COUNT = 44

interface MatrixRowProps {
  axis: MatrixAxis
  line: number
  entry: Entry
  /** Whether a group starts with it. */
  isFirst: boolean
  /** Where it stands, and how high it is, in px. */
  start: number
  size: number
  headWidth: number
  /** Of the columns, those on screen. */
  blocks: readonly number[]
  /** Where each column starts, in px. */
  starts: readonly number[]
  columns: readonly Entry[]
  cells: Cells
  /** The column that the keyboard is in, -1 for the heading; null where it is in another row. */
  active: number | null
  firstRow: number
  /** How wide a cell is, in px. */
  cellWidth: number
  textOf: (cell: Cell | undefined) => string
}

/** One row: its heading, and its cells as far as they are on screen. */
export const MatrixRow = memo(function MatrixRow({
  entry,
  isFirst,
  line,
  start,
  size,
  active,
  ...rest
}: MatrixRowProps) {
  const { axis, headWidth, blocks, starts, columns, cells, firstRow, cellWidth, textOf } = rest
  return (
    <div
      role="row"
      className={isFirst ? 'matrix-row matrix-row--first' : 'matrix-row'}
      aria-rowindex={firstRow + line}
      style={{ transform: `translateY(${start}px)`, height: size }}
    >
      <div role="rowheader" aria-colindex={1} className="matrix-row__head" style={{ width: headWidth }}>
        <HeadLink
          axis={axis}
          item={entry.id}
          title={entry.label}
          className="matrix-row__link"
          style={{ paddingInlineStart: 8 + Math.min(entry.depth, 4) * 12 }}
          tabIndex={active === -1 ? 0 : -1}
          data-line={line}
          data-column={-1}
        >
          <span lang="sv">{entry.label}</span>
        </HeadLink>
      </div>
      {blocks.map((block) => (
        <Block
          key={block}
          line={line}
          row={entry.index}
          first={block * BLOCK}
          starts={starts}
          columns={columns}
          cells={cells}
          cellWidth={cellWidth}
          active={active !== null && Math.floor(active / BLOCK) === block ? active : null}
          textOf={textOf}
        />
      ))}
    </div>
  )
})

interface BlockProps extends Pick<
  MatrixRowProps,
  'line' | 'starts' | 'columns' | 'cells' | 'cellWidth' | 'active' | 'textOf'
> {
  /** The API's index of the row. */
  row: number
  first: number
}

/** Neighbouring cells, which come and go together: a row that scrolls sideways makes only what is new. */
const Block = memo(function Block({ line, row, first, starts, columns, cells, ...rest }: BlockProps) {
  const { cellWidth, active, textOf } = rest
  return columns.slice(first, first + BLOCK).map((column, at) => {
    const index = first + at
    const cell = cells.at(row, column.index)
    return (
      <div
        key={index}
        role="gridcell"
        aria-colindex={index + 2}
        aria-label={textOf(cell)}
        className={classOf(cell)}
        style={{ insetInlineStart: starts[index]! + 1, width: cellWidth - 2 }}
        tabIndex={active === index ? 0 : -1}
        data-line={line}
        data-column={index}
      >
        {cell && STANCE_LOOKS[cell.stance].symbol}
        {cell && cellWidth >= ROOM_FOR_COUNT && cell.count > 1 && (
          <span className="matrix-cell__count">{cell.count}</span>
        )}
      </div>
    )
  })
})

function classOf(cell: Cell | undefined): string {
  if (cell === undefined) return 'matrix-cell matrix-cell--silent'
  const how = cell.byRule === cell.count ? 'by-rule' : cell.stance
  return `matrix-cell matrix-cell--${how}${cell.hasConditions ? ' matrix-cell--conditions' : ''}`
}
