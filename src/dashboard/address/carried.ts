import { FILTER_NAMES } from '../filters/filters.js'

/** What every link takes along: language, matter and filters. The rest of an address belongs to its page. */
const CARRIED = ['lang', 'matter', ...FILTER_NAMES]

/** One parameter, or several of the same name; what is null is left out. */
export type Parameters = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** The address of a page, with what is carried along from `search` and what the page is to have besides. */
export function carriedAddress(path: string, search: URLSearchParams, own: Parameters = {}): string {
  const written = new URLSearchParams()
  for (const name of CARRIED)
    if (!(name in own)) for (const value of search.getAll(name)) written.append(name, value)
  for (const [name, value] of Object.entries(own))
    for (const one of value == null ? [] : [value].flat()) written.append(name, one)
  const text = written.toString()
  return text === '' ? path : `${path}?${text}`
}
