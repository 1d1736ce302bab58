import type { PositionFilter } from '../position/position.input.js'

/** Fields in which a position has one value: another filter on one of them that it passes can be narrowed to it. */
const SINGLE = new Set<string>(['respondent', 'organisation', 'standing', 'proposal', 'theme'])

/** The filter of just the positions that pass `given` and stand in a cell, by the filters of its row and its column. */
export function cellFilter(given: PositionFilter, ...ends: readonly PositionFilter[]): PositionFilter {
  const filter: Record<string, unknown> = { ...given }
  const further: PositionFilter[] = []
  for (const end of ends)
    for (const [field, value] of Object.entries(end))
      if (filter[field] == null || SINGLE.has(field)) filter[field] = value as unknown
      else further.push({ [field]: value as unknown })
  return { ...filter, ...(further.length > 0 ? { and: [...(given.and ?? []), ...further] } : {}) }
}

/** The part of an address behind the question mark that names a filter: its plain fields one by one, the rest as JSON. */
export function searchOfFilter(filter: PositionFilter): URLSearchParams {
  const search = new URLSearchParams()
  const nested: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(filter) as [string, unknown][]) {
    const values = [value].flat()
    const isPlain = values.length > 0 && values.every((one) => typeof one !== 'object')
    if (value == null) continue
    if (isPlain) for (const one of values) search.append(field, String(one))
    else nested[field] = value
  }
  if (Object.keys(nested).length > 0) search.append('filter', JSON.stringify(nested))
  return search
}
