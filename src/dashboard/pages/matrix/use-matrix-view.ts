import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { readView, writeView, type MatrixView } from './matrix-view.js'

interface ViewInAddress {
  view: MatrixView
  ignored: readonly string[]
  /** Writes what changes into the address, as a new entry of the history unless it replaces the one that is there. */
  change: (changes: Partial<MatrixView>, replaces?: boolean) => void
}

/** How the matrix is laid out, as the address says. */
export function useMatrixView(): ViewInAddress {
  const [search, setSearch] = useSearchParams()
  return useMemo(
    () => ({
      ...readView(search),
      change: (changes, replaces = false) =>
        setSearch((before) => writeView({ ...readView(before).view, ...changes }, before), {
          replace: replaces,
        }),
    }),
    [search, setSearch],
  )
}
