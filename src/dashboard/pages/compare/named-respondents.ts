import type { ResultOf } from '../../api/graphql.js'
import type { NodeKind } from '../../api/vocabulary.js'
import type { NAMED } from './compare.operations.js'

/** Two at least and five at most can be compared. */
export const FEWEST = 2
export const MOST = 5

/** More ids than this are not even looked up. */
export const LOOKED_UP = 20

type Node = NonNullable<ResultOf<typeof NAMED>['nodes'][number]>
export type Named = Extract<Node, { __typename: 'Respondent' }>

/** What is wrong with what the address names. */
export type Complaint =
  | { kind: 'twice'; id: string }
  | { kind: 'unknown'; id: string }
  | { kind: 'otherKind'; id: string; is: NodeKind }
  | { kind: 'otherMatter'; respondent: Named }
  | { kind: 'tooMany'; respondents: readonly Named[]; notLookedUp: number }
  | { kind: 'tooFew'; count: number }

/** The ids that the address names, each once, and those that it names again. */
export function readIds(search: URLSearchParams): { ids: string[]; twice: string[] } {
  const named = search.getAll('with').filter((id) => id !== '')
  const ids = [...new Set(named)]
  return { ids, twice: ids.filter((id) => named.indexOf(id) !== named.lastIndexOf(id)) }
}

/** Who can be compared of those that are named, and what is to be said of the others. */
export function compared(
  ids: readonly string[],
  twice: readonly string[],
  nodes: ResultOf<typeof NAMED>['nodes'],
  matter: string,
): { respondents: Named[]; complaints: Complaint[] } {
  const complaints: Complaint[] = twice.map((id) => ({ kind: 'twice', id }))
  const found: Named[] = []
  for (const [at, node] of nodes.entries()) {
    const id = ids[at] ?? node?.id ?? ''
    if (node === null) complaints.push({ kind: 'unknown', id })
    else if (node.__typename !== 'Respondent')
      complaints.push({ kind: 'otherKind', id, is: node.__typename.toUpperCase() as NodeKind })
    else if (node.matter.id !== matter) complaints.push({ kind: 'otherMatter', respondent: node })
    else found.push(node)
  }
  const notLookedUp = Math.max(0, ids.length - LOOKED_UP)
  if (found.length > MOST || notLookedUp > 0)
    complaints.push({ kind: 'tooMany', respondents: found.slice(MOST), notLookedUp })
  if (found.length < FEWEST) complaints.push({ kind: 'tooFew', count: found.length })
  return { respondents: found.slice(0, MOST), complaints }
}
