import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import type { Entry } from './arrangement.js'
import type { GridPlace } from './grid-keys.js'
import type { Line } from './grid-lines.js'

/** Of the bands above the columns, in px. */
export const BAND_HEIGHT = 26
/** As many columns come and go together. */
export const BLOCK = 8
const SMALLEST = 30
const WIDEST = 64
const LINE = 30
const SECTION = 34
/** Between groups of columns, in px. */
const GAP = 8

export interface GridSizes {
  /** Of what is on screen, in px. */
  width: number
  headWidth: number
  headHeight: number
  bandHeight: number
  /** How wide a cell is. */
  cell: number
}

/** How large headings and cells are in the width that there is. */
export function useGridSizes(
  scroller: RefObject<HTMLElement | null>,
  columns: number,
  hasBands: boolean,
): GridSizes {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watch.observe(scroller.current!)
    return () => watch.disconnect()
  }, [scroller])
  const isNarrow = width < 560
  const headWidth = isNarrow ? 128 : 252
  const fitting = Math.floor((width - headWidth) / Math.max(columns, 1)) - 1
  return {
    width,
    headWidth,
    headHeight: isNarrow ? 140 : 196,
    bandHeight: hasBands ? BAND_HEIGHT : 0,
    cell: Math.max(SMALLEST, Math.min(WIDEST, fitting)),
  }
}

interface Given {
  scroller: RefObject<HTMLElement | null>
  lines: readonly Line[]
  entries: readonly Entry[]
  /** Columns before which there is a gap. */
  gaps: ReadonlySet<number>
  sizes: GridSizes
  active: GridPlace
}

export interface VirtualGrid {
  lines: readonly VirtualItem[]
  /** Of the columns, the blocks on screen. */
  blocks: readonly number[]
  /** Where each column starts, in px. */
  starts: readonly number[]
  width: number
  height: number
  show: (place: GridPlace) => void
  /** How many lines fit. */
  page: number
}

/** Which lines and columns are on screen, and where. */
export function useVirtualGrid({ scroller, lines, entries, gaps, sizes, active }: Given): VirtualGrid {
  const top = sizes.headHeight + sizes.bandHeight
  const getScrollElement = useCallback(() => scroller.current, [scroller])
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled to be memoized
  const vertical = useVirtualizer({
    count: lines.length,
    getScrollElement,
    estimateSize: useCallback((index: number) => (lines[index]!.head ? SECTION : LINE), [lines]),
    paddingStart: top,
    scrollPaddingStart: top,
    overscan: 4,
    rangeExtractor: useWith(active.line),
  })
  const horizontal = useVirtualizer({
    horizontal: true,
    count: entries.length,
    getScrollElement,
    estimateSize: useCallback(
      (index: number) => sizes.cell + (gaps.has(index + 1) ? GAP : 0),
      [gaps, sizes.cell],
    ),
    paddingStart: sizes.headWidth,
    scrollPaddingStart: sizes.headWidth,
    overscan: 4,
    rangeExtractor: useWith(active.column),
  })
  useEffect(() => vertical.measure(), [vertical, lines, top])
  useEffect(() => horizontal.measure(), [horizontal, gaps, entries, sizes.cell, sizes.headWidth])
  const starts = useMemo(() => {
    let next = sizes.headWidth
    return entries.map((_, index) => {
      if (gaps.has(index)) next += GAP
      const start = next
      next += sizes.cell
      return start
    })
  }, [entries, gaps, sizes.headWidth, sizes.cell])
  // As one text, so that it is the same for as long as the blocks are.
  const shown = [
    ...new Set(horizontal.getVirtualItems().map(({ index }) => Math.floor(index / BLOCK))),
  ].join()
  const blocks = useMemo(() => (shown === '' ? [] : shown.split(',').map(Number)), [shown])
  return {
    lines: vertical.getVirtualItems(),
    blocks,
    starts,
    width: horizontal.getTotalSize(),
    height: vertical.getTotalSize(),
    show: ({ line, column }) => {
      if (line >= 0) vertical.scrollToIndex(line)
      if (column >= 0) horizontal.scrollToIndex(column)
    },
    page: Math.max(1, Math.floor(((vertical.scrollRect?.height ?? 0) - top) / LINE) - 1),
  }
}

/** Keeps the place where the keyboard is in the document, wherever one scrolls. */
function useWith(index: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const found = defaultRangeExtractor(range)
      if (index < 0 || index >= range.count || found.includes(index)) return found
      return [...found, index].sort((a, b) => a - b)
    },
    [index],
  )
}
