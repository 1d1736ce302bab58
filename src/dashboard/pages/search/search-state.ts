import type { Parameters } from '../../address/carried.js'
import type { NodeKind } from '../../api/vocabulary.js'

/** What the address asks for. */
export interface SearchState {
  text: string
  /** None: all kinds. */
  kinds: readonly NodeKind[]
  /** Only what belongs to the matter that the page is about. */
  isInMatter: boolean
  /** The cursor that the page of results follows or precedes; of the two, at most one. */
  after: string | null
  before: string | null
  /** What stands in the address and is no kind. */
  ignored: readonly string[]
}

/** In the order in which they are offered. */
export const KINDS: readonly NodeKind[] = [
  'MEASURE',
  'PROPOSAL',
  'RESPONDENT',
  'ORGANISATION',
  'POSITION',
  'PASSAGE',
  'DOCUMENT',
  'STATUTE',
  'PRACTICE',
  'FACT',
  'MATTER',
]

/** Reads `q`, `kind` (repeated), `scope=matter`, `after` and `before`. */
export function readSearch(search: URLSearchParams): SearchState {
  const given = [...new Set(search.getAll('kind'))].filter((kind) => kind !== '')
  const after = search.get('after') || null
  return {
    text: search.get('q')?.trim() ?? '',
    kinds: KINDS.filter((kind) => given.includes(kind)),
    isInMatter: search.get('scope') === 'matter',
    after,
    before: after === null ? search.get('before') || null : null,
    ignored: given
      .filter((kind) => !(KINDS as readonly string[]).includes(kind))
      .map((kind) => `kind=${kind}`),
  }
}

/** The same as parameters of a link; what is changed begins at the first page again. */
export function writeSearch(
  { text, kinds, isInMatter }: SearchState,
  change: Partial<Pick<SearchState, 'text' | 'kinds' | 'isInMatter' | 'after' | 'before'>> = {},
): Parameters {
  const scope = (change.isInMatter ?? isInMatter) ? 'matter' : null
  return {
    q: change.text ?? text,
    kind: change.kinds ?? kinds,
    scope,
    after: change.after,
    before: change.before,
  }
}
