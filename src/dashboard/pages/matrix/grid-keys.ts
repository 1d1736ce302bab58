import type { Line } from './grid-lines.js'

/** A place in the grid: -1 is the heading of a row or a column. */
export interface GridPlace {
  line: number
  column: number
}

interface Grid {
  lines: readonly Line[]
  columns: number
  /** How many lines a page is. */
  page: number
}

/** Where a key leads; null where it leads nowhere. */
export function afterKey(key: string, ctrl: boolean, from: GridPlace, grid: Grid): GridPlace | null {
  const last = { line: grid.lines.length - 1, column: grid.columns - 1 }
  switch (key) {
    case 'ArrowDown':
      return ctrl ? onLine({ ...from, line: last.line }, -1, grid) : onLine(moved(from, 1), 1, grid)
    case 'ArrowUp':
      return ctrl ? onLine({ ...from, line: 0 }, 1, grid) : onLine(moved(from, -1), -1, grid)
    case 'ArrowRight':
      return inside({ ...from, column: Math.min(from.column + 1, last.column) })
    case 'ArrowLeft':
      return inside({ ...from, column: Math.max(from.column - 1, -1) })
    case 'Home':
      return ctrl ? onLine({ line: 0, column: 0 }, 1, grid) : { ...from, column: 0 }
    case 'End':
      return ctrl ? onLine(last, -1, grid) : { ...from, column: last.column }
    case 'PageDown':
      return onLine({ ...from, line: Math.min(from.line + grid.page, last.line) }, -1, grid)
    case 'PageUp':
      return onLine({ ...from, line: Math.max(from.line - grid.page, 0) }, 1, grid)
    default:
      return null
  }
}

function moved(from: GridPlace, lines: number): GridPlace {
  return { ...from, line: from.line + lines }
}

/** The corner is no place to be. */
function inside(place: GridPlace): GridPlace | null {
  return place.line === -1 && place.column === -1 ? null : place
}

/** The next line that can be entered; the head of a group only in the column of the headings, where it is a link. */
function onLine({ line, column }: GridPlace, step: 1 | -1, { lines }: Grid): GridPlace | null {
  for (let at = line; at < lines.length; at += step) {
    if (at < 0) return inside({ line: -1, column })
    const { head } = lines[at]!
    if (head === null || (column === -1 && head.node !== null)) return { line: at, column }
  }
  return null
}
