import { useMemo } from 'react'
import type { PositionFilter } from '../../api/vocabulary.js'
import { useFilters } from '../../filters/use-filters.js'

/**
 * The filters for the positions of respondents that are named: in which capacity or for whom they speak is given by
 * that, and the matter is theirs.
 */
export function useOwnFilter(matter: string, respondents: readonly string[]): PositionFilter {
  const { filter } = useFilters()
  return useMemo(() => {
    const { standing: _standing, organisation: _organisation, ...rest } = filter
    return { ...rest, matter: [matter], respondent: [...respondents] }
  }, [filter, matter, respondents])
}
