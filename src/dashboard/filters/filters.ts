import type { Basis, ProposalKind, Stance, Standing } from '../api/vocabulary.js'
import { termsSv } from '../language/terms.sv.js'

/** What all pages are narrowed by. An empty list narrows nothing. */
export interface Filters {
  standing: readonly Standing[]
  basis: readonly Basis[]
  stance: readonly Stance[]
  proposalKind: readonly ProposalKind[]
  theme: readonly string[]
  organisation: readonly string[]
}

export type FilterName = keyof Filters

/** Where every visit starts: those asked and those heard, and what the API counts unless asked otherwise. */
export const START: Filters = {
  standing: ['PRINCIPAL', 'CONTRIBUTING'],
  basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'],
  stance: [],
  proposalKind: [],
  theme: [],
  organisation: [],
}

export const FILTER_NAMES = Object.keys(START) as FilterName[]

/** The values that a filter can have; undefined where only the data knows. */
export const FILTER_VALUES: { readonly [Name in FilterName]?: readonly Filters[Name][number][] } = {
  standing: Object.keys(termsSv.standing) as Standing[],
  basis: Object.keys(termsSv.basis) as Basis[],
  stance: Object.keys(termsSv.stance) as Stance[],
  proposalKind: Object.keys(termsSv.proposalKind) as ProposalKind[],
}

/**
 * Reads the filters from an address: parameters named as in PositionFilter, repeated for several values, as the feeds
 * take them. What is left out is as at the start.
 * @returns also what stands there and is no value, as in `stance=LIKES`
 */
export function readFilters(search: URLSearchParams): { filters: Filters; ignored: string[] } {
  const ignored: string[] = []
  const read = <Name extends FilterName>(name: Name): Filters[Name] => {
    const known: readonly string[] | undefined = FILTER_VALUES[name]
    const given = [...new Set(search.getAll(name))].filter((value) => value !== '')
    const values = given.filter((value) => known === undefined || known.includes(value))
    ignored.push(...given.filter((value) => !values.includes(value)).map((value) => `${name}=${value}`))
    return (values.length === 0 ? START[name] : inOrder(values, known)) as Filters[Name]
  }
  const filters = {
    standing: read('standing'),
    basis: read('basis'),
    stance: read('stance'),
    proposalKind: read('proposalKind'),
    theme: read('theme'),
    organisation: read('organisation'),
  }
  return { filters, ignored }
}

/** Writes what differs from the start into `search`, and takes away what does not. */
export function writeFilters(filters: Filters, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search)
  for (const name of FILTER_NAMES) {
    written.delete(name)
    if (isChanged(filters, name)) for (const value of filters[name]) written.append(name, value)
  }
  return written
}

export function isChanged(filters: Filters, name: FilterName): boolean {
  return [...filters[name]].sort().join() !== [...START[name]].sort().join()
}

/** One value more or less. The last one taken away leaves the start, as an empty list would match nothing. */
export function toggled<Name extends FilterName>(
  filters: Filters,
  name: Name,
  value: Filters[Name][number],
): Filters {
  const before: readonly string[] = filters[name]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...filters, [name]: after.length === 0 ? START[name] : inOrder(after, FILTER_VALUES[name]) }
}

function inOrder(values: readonly string[], known: readonly string[] | undefined): string[] {
  return known === undefined ? [...values] : known.filter((value) => values.includes(value))
}
