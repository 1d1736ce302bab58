import { useMemo } from 'react'
import type { PositionFilter } from '../../api/vocabulary.js'
import { START } from '../../filters/filters.js'
import { useFilters } from '../../filters/use-filters.js'
import { useMatrixView } from './use-matrix-view.js'

interface MatrixFilter {
  /** Which positions make the matrix. */
  filter: PositionFilter
  /** Of these, those that somebody wrote. */
  stated: PositionFilter
  /** Of these, those that name conditions. */
  conditional: PositionFilter
  /** Whether any follow only from a rule for silence. */
  byRule: boolean
  /** Whether a cell can be empty though there is a position, which the filter leaves out. */
  isNarrowed: boolean
}

/** The shared filters, and what the matrix asks besides. */
export function useMatrixFilter(): MatrixFilter {
  const { filter: shared, filters } = useFilters()
  const { category } = useMatrixView().view
  return useMemo(() => {
    const filter: PositionFilter = category === null ? shared : { ...shared, category: [category] }
    return {
      filter,
      stated: { ...filter, basis: filters.basis.filter((basis) => basis !== 'DEFAULT_RULE') },
      conditional: { ...filter, hasConditions: true },
      byRule: filters.basis.includes('DEFAULT_RULE'),
      isNarrowed: filters.stance.length > 0 || START.basis.some((basis) => !filters.basis.includes(basis)),
    }
  }, [shared, filters, category])
}
