import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { PositionFilter } from '../api/vocabulary.js'
import { useMatter } from '../matter/matter-context.js'
import { readFilters, writeFilters, type Filters } from './filters.js'
import { positionFilter } from './position-filter.js'

export interface FiltersInAddress {
  filters: Filters
  /** The filters and the matter, as the API takes them. */
  filter: PositionFilter
  /** What stands in the address and is no value. */
  ignored: readonly string[]
  /** Writes them into the address, as a new entry of the history. */
  setFilters: (filters: Filters) => void
}

/** The filters that stand in the address; all pages have the same. */
export function useFilters(): FiltersInAddress {
  const [search, setSearch] = useSearchParams()
  const { id } = useMatter()
  return useMemo(() => {
    const { filters, ignored } = readFilters(search)
    return {
      filters,
      filter: positionFilter(filters, id),
      ignored,
      setFilters: (changed) => setSearch((before) => writeFilters(changed, before)),
    }
  }, [search, setSearch, id])
}
