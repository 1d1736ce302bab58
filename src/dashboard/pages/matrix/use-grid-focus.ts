import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Entry } from './arrangement.js'
import type { GridPlace } from './grid-keys.js'
import type { Line } from './grid-lines.js'

/** The ids of a cell. */
export interface CellIds {
  row: string
  column: string
}

interface Given {
  scroller: RefObject<HTMLElement | null>
  lines: readonly Line[]
  entries: readonly Entry[]
  opened: CellIds | null
}

interface GridFocus {
  /** The one place that the tab key leads to. */
  active: GridPlace
  /** It is there from now on, without the focus. */
  settle: (place: GridPlace) => void
  /** The focus goes there, as soon as it is in the document. */
  moveTo: (place: GridPlace) => void
}

/** Where the keyboard is in the grid: one place at a time, the opened cell while one is open. */
export function useGridFocus({ scroller, lines, entries, opened }: Given): GridFocus {
  const [wished, setWished] = useState<GridPlace | null>(null)
  const [before, setBefore] = useState<CellIds | null>(null)
  const isWanted = useRef(false)
  const wasOpen = useRef(false)

  if (opened?.row !== before?.row || opened?.column !== before?.column) {
    setBefore(opened)
    const place = opened && placeOfCell(opened, lines, entries)
    if (place) setWished(place)
  }
  const start = { line: lines.findIndex(({ entry }) => entry !== null), column: 0 }
  const active = wished && isThere(wished, lines, entries) ? wished : start
  const { line, column } = active

  useLayoutEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    elementAt(scroller.current, { line, column })?.focus({ preventScroll: true })
  }, [scroller, line, column])

  useEffect(() => {
    // A cell that was opened by its address had no focus that the dialog could give back.
    if (opened === null && wasOpen.current && document.activeElement === document.body)
      elementAt(scroller.current, { line, column })?.focus()
    wasOpen.current = opened !== null
  }, [scroller, opened, line, column])

  return {
    active,
    settle: setWished,
    moveTo: (place) => {
      isWanted.current = true
      setWished(place)
    },
  }
}

/** The place of an element in the grid; null outside. */
export function placeOf(element: EventTarget): GridPlace | null {
  const found = (element as Element).closest<HTMLElement>('[data-line]')
  return found && { line: Number(found.dataset.line), column: Number(found.dataset.column) }
}

export function placeOfCell(
  { row, column }: CellIds,
  lines: readonly Line[],
  entries: readonly Entry[],
): GridPlace | null {
  const place = {
    line: lines.findIndex(({ entry }) => entry?.id === row),
    column: entries.findIndex(({ id }) => id === column),
  }
  return place.line < 0 || place.column < 0 ? null : place
}

/** Another selection has other rows and columns. */
function isThere({ line, column }: GridPlace, lines: readonly Line[], entries: readonly Entry[]): boolean {
  if (line >= lines.length || column >= entries.length) return false
  return line === -1 || column === -1 || lines[line]!.entry !== null
}

function elementAt(grid: HTMLElement | null, { line, column }: GridPlace): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-line="${line}"][data-column="${column}"]`) ?? null
}
