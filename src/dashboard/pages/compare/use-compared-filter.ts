import { useMemo } from 'react'
import type { PositionFilter } from '../../api/vocabulary.js'
import { useFilters } from '../../filters/use-filters.js'

/** The shared filters without what would leave out somebody who was chosen by name. */
export function useComparedFilter(): PositionFilter {
  const { filter } = useFilters()
  return useMemo(() => {
    const { standing: _standing, organisation: _organisation, ...rest } = filter
    return rest
  }, [filter])
}
