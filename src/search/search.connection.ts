import type { Context } from '../schema/context.js'
import { type PageInfo, pageInfo } from '../schema/connection.js'
import { writeCursor } from '../schema/cursor.js'
import { RequestError } from '../schema/errors.js'
import { expectKind } from '../schema/filter.js'
import { kindOfId } from '../schema/id.js'
import { type PageRequest, pageRequest } from '../schema/page.js'
import { type QueryWord, type SearchQuery, interpret, orderOf, readText } from './query.js'
import type { SearchArgs } from './search.input.js'
import type { Facet, HitPage, HitRequest, SearchFilter, SearchLoader } from './search.loader.js'
import type { HitRow } from './search.store.js'
import type { SearchEdge, SearchResult } from './search.type.js'

/** What a search finds; like other connections, each part of it is read when a field asks for it. */
export class SearchConnection {
  private interpreted: Promise<SearchQuery | null> | undefined
  private readonly loader: SearchLoader
  private readonly searched: readonly QueryWord[]
  private readonly filter: SearchFilter
  private readonly order: string
  private readonly request: PageRequest
  private readonly hits: HitRequest

  /** @throws {RequestError} BAD_ARGUMENT, BAD_ID, WRONG_KIND, BAD_PAGE, BAD_CURSOR */
  constructor({ loaders }: Context, { text, kinds, matter, ...page }: SearchArgs) {
    if (matter != null) expectKind(matter, 'MATTER', 'matter')
    this.loader = loaders.search
    this.searched = readText(text)
    this.filter = { kinds: kinds ?? null, matter: matter ?? null }
    this.order = orderOf(this.searched)
    this.request = pageRequest(page, this.order)
    this.hits = {
      ...this.request,
      after: placeOf('after', page.after, this.request.after),
      before: placeOf('before', page.before, this.request.before),
    }
  }

  get nodes(): Promise<SearchResult[]> {
    return this.edges.then((edges) => edges.map(({ node }) => node))
  }

  get edges(): Promise<SearchEdge[]> {
    return Promise.all([this.query(), this.page()]).then(([query, { rows }]) =>
      rows.map((row) => ({ cursor: this.cursor(row), node: resultOf(row, query!) })),
    )
  }

  get pageInfo(): Promise<PageInfo> {
    return this.page().then(({ rows, more }) =>
      pageInfo(
        this.request,
        rows.map((row) => this.cursor(row)),
        more,
      ),
    )
  }

  /** The sum of the facets of the kinds asked for: one statement counts for both. */
  get totalCount(): Promise<number> {
    const { kinds } = this.filter
    return this.facets.then((facets) =>
      facets
        .filter(({ kind }) => kinds === null || kinds.includes(kind))
        .reduce((sum, { count }) => sum + count, 0),
    )
  }

  get facets(): Promise<Facet[]> {
    return this.query().then((query) =>
      query === null
        ? []
        : this.loader.facets.load({ query, filter: { kinds: null, matter: this.filter.matter } }),
    )
  }

  private query(): Promise<SearchQuery | null> {
    return (this.interpreted ??=
      this.searched.length === 0
        ? Promise.resolve(null)
        : this.loader.vocabulary().then((vocabulary) => interpret(this.searched, vocabulary)))
  }

  private page(): Promise<HitPage> {
    return this.query().then((query) =>
      query === null || this.filter.kinds?.length === 0
        ? { rows: [], more: false }
        : this.loader.pages.load({ query, filter: this.filter, page: this.hits }),
    )
  }

  private cursor({ id, rank }: HitRow): string {
    return writeCursor(this.order, `${rank} ${id}`)
  }
}

/** The place that a cursor's key names. @throws {RequestError} BAD_CURSOR, where somebody else made it up */
function placeOf(argument: string, cursor: string | null | undefined, key: string | null): HitRow | null {
  if (key === null) return null
  const [, rank, id] = /^(\d{1,15}) (.+)$/su.exec(key) ?? []
  if (rank === undefined || id === undefined)
    throw new RequestError('BAD_CURSOR', { argument, given: cursor! })
  return { rank: Number(rank), id }
}

const resultOf = ({ id, rank }: HitRow, { stems }: SearchQuery): SearchResult => ({
  id,
  kind: kindOfId(id)!,
  // See cypher/search/page.cypher.
  score: Math.floor(rank / 16),
  stems,
})
