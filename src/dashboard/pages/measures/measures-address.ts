import type { VariablesOf } from '../../api/graphql.js'
import type { MeasureCategory, PositionFilter } from '../../api/vocabulary.js'
import { termsSv } from '../../language/terms.sv.js'
import type { MEASURES } from './measures.operations.js'

type Asked = VariablesOf<typeof MEASURES>

export const SORTS = ['name', 'support', 'conditions', 'contested'] as const
export type Sort = (typeof SORTS)[number]

export const CATEGORIES = Object.keys(termsSv.category) as MeasureCategory[]

const ORDERS: Readonly<Record<Sort, Asked['order']>> = {
  name: { field: 'NAME' },
  support: { field: 'SUPPORT', direction: 'DESC' },
  conditions: { field: 'CONDITIONS', direction: 'DESC' },
  contested: { field: 'CONTESTED', direction: 'DESC' },
}

/** So many measures stand on a page. */
export const PAGE = 25

/** Which measures the address asks for: in which order, narrowed by what, from where on. */
export interface MeasuresAddress {
  sort: Sort
  category: MeasureCategory | null
  text: string
  /** Whether only those are listed that a proposal of the matter concerns. */
  ofMatter: boolean
  after: string | null
  before: string | null
}

/** What is no value is taken for what is left out. */
export function readMeasuresAddress(search: URLSearchParams): MeasuresAddress {
  return {
    sort: SORTS.find((sort) => sort === search.get('sort')) ?? 'name',
    category: CATEGORIES.find((category) => category === search.get('category')) ?? null,
    text: search.get('text')?.trim() ?? '',
    ofMatter: search.get('of') === 'matter',
    after: search.get('after'),
    before: search.get('before'),
  }
}

/** The address with other choices; a list that is another starts at its beginning. */
export function writeMeasuresAddress(
  before: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const written = new URLSearchParams(before)
  for (const name of ['after', 'before']) written.delete(name)
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') written.delete(name)
    else written.set(name, value)
  return written
}

/** What is asked of the API for an address. */
export function askedOf(address: MeasuresAddress, filter: PositionFilter, matter: string): Asked {
  const { sort, category, text, ofMatter, after, before } = address
  return {
    order: ORDERS[sort],
    narrowed: {
      ...(category && { category: [category] }),
      ...(text !== '' && { text }),
      ...(ofMatter && { matter: [matter] }),
    },
    filter,
    ...(before === null ? { first: PAGE, after } : { last: PAGE, before }),
  }
}
