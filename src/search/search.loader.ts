import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { boundedLoader, readOnce } from '../schema/batch.js'
import { NODE_KIND, type NodeKind, valuesOf } from '../schema/vocabulary.js'
import type { SearchQuery } from './query.js'
import {
  type HitRow,
  FILTERS,
  facetsStatement,
  HITS,
  pageStatement,
  PER_NODE,
  PER_WORD,
  vocabularyStatement,
} from './search.store.js'
import { type Term, Vocabulary } from './vocabulary.js'

/** Which of the nodes that have every word are looked at; null: all. */
export interface SearchFilter {
  kinds: readonly NodeKind[] | null
  matter: string | null
}

/** A page of the list of hits, which is ordered by rank, highest first, then by id. */
export interface HitRequest {
  size: number
  backward: boolean
  after: HitRow | null
  before: HitRow | null
}

export interface HitPage {
  /** In the order of the list. */
  rows: HitRow[]
  /** Whether there is more at the far end of the page. */
  more: boolean
}

export interface Facet {
  kind: NodeKind
  count: number
}

interface Search {
  query: SearchQuery
  filter: SearchFilter
}

export interface SearchLoader {
  /** All stems of the store, read at the first call. */
  vocabulary(): Promise<Vocabulary>
  pages: DataLoader<Search & { page: HitRequest }, HitPage, string>
  /** Kinds without a hit are left out. */
  facets: DataLoader<Search, Facet[], string>
}

/** A page has up to 500 hits: fewer of them are kept than of single records. */
const PAGES_KEPT = 2_000

export function searchLoader(graph: Graph): SearchLoader {
  return {
    vocabulary: readOnce(() => readVocabulary(graph)),
    pages: boundedLoader(
      (asked) => Promise.all(asked.map((one) => readPage(graph, one))),
      ({ query, filter, page }) => JSON.stringify([query.terms, filter, page]),
      PAGES_KEPT,
    ),
    facets: boundedLoader(
      (asked) => Promise.all(asked.map((one) => readFacets(graph, one))),
      ({ query, filter }) => JSON.stringify([query.terms, filter]),
      PAGES_KEPT,
    ),
  }
}

/** Stems of one statement: the engines hand over a whole answer at once, and nothing else runs meanwhile. */
const SLICE = 20_000

async function readVocabulary(graph: Graph): Promise<Vocabulary> {
  const terms: Term[] = []
  for (let after = '', more = true; more; after = terms.at(-1)?.stem ?? '') {
    const slice = await graph.read(vocabularyStatement, { after, limit: SLICE })
    for (const term of slice) terms.push(term)
    more = slice.length === SLICE
  }
  return new Vocabulary(terms)
}

const KINDS = valuesOf(NODE_KIND)

async function readPage(
  graph: Graph,
  { query, filter, page }: Search & { page: HitRequest },
): Promise<HitPage> {
  if (page.size === 0) return { rows: [], more: false }
  const statement = pageStatement.fill({
    ...perNode(query),
    hits: hits(query, filter),
    bounds: bounds(page),
    direction: page.backward ? 'ASC' : 'DESC',
    'direction of ties': page.backward ? 'DESC' : 'ASC',
  })
  const params = { ...paramsOf(query, filter), ...placeParams(page), limit: page.size + 1 }
  const rows = await graph.read(statement, params)
  const more = rows.length > page.size
  rows.length = Math.min(rows.length, page.size)
  return { rows: page.backward ? rows.reverse() : rows, more }
}

async function readFacets(graph: Graph, { query, filter }: Search): Promise<Facet[]> {
  const { words } = perNode(query)
  const statement = facetsStatement.fill({ words, hits: hits(query, filter) })
  const rows = await graph.read(statement, paramsOf(query, filter))
  return rows.map(({ kindIndex, count }) => ({ kind: KINDS[kindIndex]!, count }))
}

const perNode = ({ words }: SearchQuery) => (words === 1 ? PER_NODE.one : PER_NODE.several)

function hits({ words, terms, first }: SearchQuery, { kinds, matter }: SearchFilter): string {
  const asked = [kinds === null ? [] : FILTERS.kinds, matter === null ? [] : FILTERS.matter].flat()
  const found = HITS[first === null ? 'terms' : 'first'](asked.join(' AND ') || 'true')
  return `${found}\n${terms.length === words ? PER_WORD.one : PER_WORD.several}`
}

function paramsOf({ words, terms, first }: SearchQuery, { kinds, matter }: SearchFilter) {
  return {
    words,
    terms,
    ...(first === null ? {} : { first: first.terms, firstWords: first.words }),
    ...(kinds === null ? {} : { kinds: kinds.map((kind) => KINDS.indexOf(kind)) }),
    ...(matter === null ? {} : { matter }),
  }
}

/** Between the cursors: what is before one comes first in the list. */
function bounds({ after, before }: HitRequest): string {
  const texts = [
    after === null ? [] : '(rank < $afterRank OR rank = $afterRank AND id > $afterId)',
    before === null ? [] : '(rank > $beforeRank OR rank = $beforeRank AND id < $beforeId)',
  ]
  return texts.flat().join(' AND ') || 'true'
}

function placeParams({ after, before }: HitRequest) {
  return {
    ...(after === null ? {} : { afterRank: after.rank, afterId: after.id }),
    ...(before === null ? {} : { beforeRank: before.rank, beforeId: before.id }),
  }
}
