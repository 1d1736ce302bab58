/** What one tab asks, as text; what a permalink carries. */
export interface Asked {
  query: string
  /** JSON, or empty. */
  variables: string
  /** Which operation runs, where the query holds several. */
  operationName: string | null
}

/**
 * A server refuses an address longer than some 16 kB. From this length on the link keeps its text behind
 * the `#`, which a browser never sends.
 */
const LONGEST_SEARCH = 4_000

/** Reads `?query=…&variables=…&operationName=…`, or the same behind `#`; null where there is no query. */
export function readPermalink(location: { search: string; hash: string }): Asked | null {
  const texts = [location.hash, location.search].map((part) => new URLSearchParams(part.slice(1)))
  const asked = texts.find((text) => text.get('query')?.trim())
  if (asked === undefined) return null
  return {
    query: asked.get('query')!,
    variables: laidOut(asked.get('variables') ?? ''),
    operationName: asked.get('operationName') || null,
  }
}

/** The address of a tab, from the path on; the path alone for an empty tab. */
export function writePermalink(path: string, asked: Asked): string {
  if (asked.query.trim() === '') return path
  const text = new URLSearchParams({ query: asked.query })
  const variables = laidOut(asked.variables)
  if (variables !== '') text.set('variables', compact(variables))
  if (asked.operationName) text.set('operationName', asked.operationName)
  const link = text.toString()
  return link.length > LONGEST_SEARCH ? `${path}#${link}` : `${path}?${link}`
}

/** Whether two tabs ask the same; the layout of the variables does not count. */
export function sameAsked(a: Asked, b: Asked): boolean {
  return a.query === b.query && compact(laidOut(a.variables)) === compact(laidOut(b.variables))
}

/** Variables as the editor shows them. No variables is the empty text; what is not JSON is kept, for its author to mend. */
function laidOut(variables: string): string {
  const value = parsed(variables)
  if (value === undefined) return variables
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return ''
  return JSON.stringify(value, null, 2)
}

function compact(variables: string): string {
  const value = parsed(variables)
  return value === undefined ? variables : JSON.stringify(value)
}

function parsed(json: string): unknown {
  try {
    return json.trim() === '' ? null : JSON.parse(json)
  } catch {
    return undefined
  }
}
