import type { Filters } from './filters.js'
import type { PositionFilter } from '../api/vocabulary.js'

/** The filters as the API takes them; what narrows nothing is left out. */
export function positionFilter(filters: Filters, matter: string): PositionFilter {
  const { standing, basis, stance, proposalKind, theme, organisation } = filters
  return {
    matter: [matter],
    standing: [...standing],
    basis: [...basis],
    ...(stance.length > 0 && { stance: [...stance] }),
    ...(proposalKind.length > 0 && { proposalKind: [...proposalKind] }),
    ...(theme.length > 0 && { theme: [...theme] }),
    ...(organisation.length > 0 && { organisation: [...organisation] }),
  }
}

/** The same as the feeds take it: a parameter for each value. */
export function feedParameters(filter: PositionFilter): URLSearchParams {
  const parameters = new URLSearchParams()
  const whole: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      for (const one of value) parameters.append(name, one)
    else if (value != null) whole[name] = value
  }
  if (Object.keys(whole).length > 0) parameters.append('filter', JSON.stringify(whole))
  return parameters
}
