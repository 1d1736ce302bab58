import { statement, statementWithHoles } from '../graph/statement.js'
import type { Term } from './vocabulary.js'

interface MatchParams {
  /** How many words there are, all of which a node must have. */
  words: number
}

/** A node that has every word; see cypher/search/page.cypher for its rank. */
export interface HitRow {
  id: string
  rank: number
}

export interface FacetRow {
  /** The place of the kind in NodeKind. */
  kindIndex: number
  count: number
}

export const vocabularyStatement = statement<{ after: string; limit: number }, Term>('search/vocabulary', [
  'after',
  'limit',
])
export const pageStatement = statementWithHoles<MatchParams & { limit: number }, HitRow>('search/page', [
  'words',
  'limit',
])
export const facetsStatement = statementWithHoles<MatchParams, FacetRow>('search/facets', ['words'])

/** What a filter asks of a node `n`, by the parameter that it brings. */
export const FILTERS = {
  kinds: 'n.kindIndex IN $kinds',
  matter: '(n.id = $matter OR n.matterId = $matter OR $matter IN coalesce(n.matterIds, []))',
} as const

/** How the terms lead to the nodes `n` that have them, by `h` from each `term`; the filter stands where nodes are found. */
export const HITS = {
  /** From every term. */
  terms: (filter: string) => `UNWIND $terms AS term
MATCH (t:Term {id: term.id})<-[h:HAS_TERM]-(n)
WHERE ${filter}`,
  /** From the terms of the words to begin with, and on from the nodes that have all of these. */
  first: (filter: string) => `UNWIND $first AS one
MATCH (f:Term {id: one.id})<-[:HAS_TERM]-(n)
WHERE ${filter}
WITH n, count(DISTINCT one.word) AS had
WHERE had = $firstWords
UNWIND $terms AS term
MATCH (n)-[h:HAS_TERM]->(t:Term {id: term.id})`,
} as const

/** From hits to one a node and word: where several terms stand for a word, the best of them. */
export const PER_WORD = {
  one: 'WITH n, h.tf * term.weight AS hit',
  several: 'WITH n, term.word AS word, max(h.tf * term.weight) AS hit',
} as const

/** From these to one a node. With a single word there is nothing to add up, which saves most of the time. */
export const PER_NODE = {
  one: { words: '1', score: 'hit' },
  several: { words: 'count(*)', score: 'sum(hit)' },
} as const
