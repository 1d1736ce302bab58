import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { statementWithHoles } from '../graph/statement.js'
import { boundedLoader, type RecordLoader } from './batch.js'
import type { CompiledFilter } from './filter.js'
import type { PageRequest } from './page.js'
import type { Direction } from './vocabulary.js'

/** Where the nodes of a list are found: a MATCH that binds `n`, from `parent`, the id of the node it starts at. */
export interface Scope {
  text: string
  /** Parameters of the text. */
  params?: Record<string, unknown>
  /** Whether it is all nodes of a kind: then those are enough that a filter leads to. */
  whole?: true
}

/** One list: which nodes, in which order. Lists that differ in their parent alone are answered by one statement. */
export interface ListQuery {
  /** The node the list hangs on; '' for a list of the whole graph. */
  parent: string
  scope: Scope
  filter: CompiledFilter
  /** The kind of node and the order's name, as in `Measure NAME`: a cursor of one order is none of another. */
  order: string
  /** The sort key: an expression over `n`, unique for each node. From a room's table of orders. */
  key: string
  direction: Direction
  /** Takes in the records that a page is read with; undefined where a list is no list of records. */
  records?: RecordLoader<{ id: string }> | undefined
}

type PageParams = { parents: readonly string[]; limit: number }
/** With the columns of a record. */
type PageRow = { parent: string; id: string; key: string }
type CountParams = { parents: readonly string[] }
type CountRow = { parent: string; total: number }

export const pageStatement = statementWithHoles<PageParams, PageRow>('schema/page', ['parents', 'limit'])
export const countStatement = statementWithHoles<CountParams, CountRow>('schema/count', ['parents'])

export interface Page {
  rows: { id: string; key: string }[]
  /** Whether there is more at the far end of the page. */
  more: boolean
}

export interface ListLoader {
  pages: DataLoader<ListQuery & { page: PageRequest }, Page, string>
  counts: DataLoader<ListQuery, { total: number }, string>
}

/** A page has up to 500 ids and sort keys: fewer of them are kept than of single records. */
const PAGES_KEPT = 2_000

/** Reads the pages and counts of all lists. */
export function listLoader(graph: Graph): ListLoader {
  return {
    pages: boundedLoader(
      (queries) => byShape(queries, shapeOf, (shape, parents) => readPages(graph, shape, parents)),
      (query) => JSON.stringify([query.parent, shapeOf(query)]),
      PAGES_KEPT,
    ),
    counts: boundedLoader(
      (queries) => byShape(queries, shapeOf, (shape, parents) => readCounts(graph, shape, parents)),
      (query) => JSON.stringify([query.parent, shapeOf(query)]),
    ),
  }
}

/** What two queries must share to be answered by one statement. */
function shapeOf({ scope, filter, key, direction, page }: ListQuery & { page?: PageRequest }): unknown[] {
  return [scope, filter.text, filter.params, key, direction, page]
}

/** Answers queries shape by shape: one statement for all parents of a shape. */
export async function byShape<Query extends { parent: string }, Answer>(
  queries: readonly Query[],
  shape: (query: Query) => unknown,
  read: (query: Query, parents: string[]) => Promise<Map<string, Answer>>,
): Promise<Answer[]> {
  const groups = new Map<string, Query[]>()
  const names = queries.map((query) => JSON.stringify(shape(query)))
  queries.forEach((query, index) => {
    const name = names[index]!
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [query])
    else group.push(query)
  })
  const answers = new Map<string, Map<string, Answer>>()
  await Promise.all(
    [...groups].map(async ([name, group]) => {
      answers.set(name, await read(group[0]!, [...new Set(group.map((query) => query.parent))]))
    }),
  )
  return queries.map((query, index) => answers.get(names[index]!)!.get(query.parent)!)
}

async function readPages(
  graph: Graph,
  { page, scope, filter, key, direction, records }: ListQuery & { page: PageRequest },
  parents: string[],
): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>(parents.map((parent) => [parent, { rows: [], more: false }]))
  if (page.size === 0) return pages
  const descending = (direction === 'DESC') !== page.backward
  const statement = pageStatement.fill({
    ...place(scope, filter),
    bounds: bounds(key, direction, page, scope),
    key,
    direction: descending ? 'DESC' : 'ASC',
    columns: records?.columns ?? 'n.id AS id',
  })
  const params = { parents, limit: page.size + 1, ...filter.params, ...scope.params, ...boundParams(page) }
  for (const row of await graph.read(statement, params)) {
    records?.remember(row)
    pages.get(row.parent)!.rows.push({ id: row.id, key: row.key })
  }
  for (const found of pages.values()) {
    found.more = found.rows.length > page.size
    found.rows.length = Math.min(found.rows.length, page.size)
    if (page.backward) found.rows.reverse()
  }
  return pages
}

async function readCounts(
  graph: Graph,
  { scope, filter }: ListQuery,
  parents: string[],
): Promise<Map<string, { total: number }>> {
  const statement = countStatement.fill(place(scope, filter))
  const rows = await graph.read(statement, { parents, ...filter.params, ...scope.params })
  return new Map(rows.map(({ parent, total }) => [parent, { total }]))
}

/** Where the nodes are looked for, and what is asked of them. */
function place({ text, whole }: Scope, filter: CompiledFilter): { scope: string; filter: string } {
  const { start } = filter
  return whole && start !== null
    ? { scope: start.from, filter: `(${start.text})` }
    : { scope: text, filter: `(${filter.text})` }
}

/**
 * A page is a range of sort keys: what is before its cursor comes first in the list's own direction. Of a whole list
 * every key is asked for, in words, for only then does Neo4j take the order of its index and not sort all there are.
 */
function bounds(key: string, direction: Direction, { after, before }: PageRequest, { whole }: Scope): string {
  const [later, earlier] = direction === 'ASC' ? ['>', '<'] : ['<', '>']
  const texts = [
    whole && after === null && before === null ? `${key} IS NOT NULL` : '',
    after === null ? '' : `${key} ${later} $after`,
    before === null ? '' : `${key} ${earlier} $before`,
  ]
  return texts.filter((text) => text !== '').join(' AND ') || 'true'
}

function boundParams({ after, before }: PageRequest): Record<string, string> {
  return { ...(after === null ? {} : { after }), ...(before === null ? {} : { before }) }
}
