import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { statementWithHoles } from '../graph/statement.js'
import { gatheringLoader, type MaybePromise, type RecordLoader } from './batch.js'
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

/** One list: which nodes, in which order. Lists that differ in values alone are answered by one statement. */
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
  /** Where a page brings of its records no more than this: they are good for its own answer and not remembered. */
  only?: { columns: readonly string[]; cursors: boolean }
}

/** What a list is asked for by: its place among those that are read together, its parent, the values of its filter. */
type Asked = Record<string, unknown> & { at: number; parent: string }
type PageParams = { queries: readonly Asked[]; limit: number }
/** With the columns of a record; without a key where no cursor is asked for. */
type PageRow = { at: number; id: string; key?: string }
type CountParams = { queries: readonly Asked[] }
type CountRow = { at: number; total: number }

export const pageStatement = statementWithHoles<PageParams, PageRow>('schema/page', ['queries', 'limit'])
export const countStatement = statementWithHoles<CountParams, CountRow>('schema/count', ['queries'])

export interface Page {
  /** With the columns of `ListQuery.only`, where it is given. */
  rows: { id: string; key?: string }[]
  /** Whether there is more at the far end of the page. */
  more: boolean
}

/** What a connection reads its pages and its count by. */
export interface ListReader<Query extends ListQuery = ListQuery> {
  pages: { load(query: Query & { page: PageRequest }): MaybePromise<Page> }
  counts: { load(query: Query): MaybePromise<{ total: number }> }
}

export type ListLoader = ReturnType<typeof listLoader>

/** Pages of the whole graph that are read together: each may have to look at many nodes, and those behind it wait. */
const LOOKED_THROUGH = 4

/** A page has up to 500 records; twice as many pages are kept at times. */
const PAGES_KEPT = 200

/** Reads the pages and counts of all lists. */
export function listLoader(graph: Graph) {
  return {
    pages: apart(() =>
      gatheringLoader<ListQuery & { page: PageRequest }, Page>(
        (queries) =>
          alike(
            queries,
            (query) => [textOf(query), boundsOf(query.page), query.only],
            (group) => readPages(graph, group),
            ({ scope }) => (scope.whole ? LOOKED_THROUGH : Infinity),
          ),
        (query) => JSON.stringify([query.parent, textOf(query), query.filter.params, query.page, query.only]),
        PAGES_KEPT,
      ),
    ),
    counts: apart(() =>
      gatheringLoader<ListQuery, { total: number }>(
        (queries) =>
          alike(
            queries,
            textOf,
            (group) => readCounts(graph, group),
            // A count looks at all there are: together they would share the time of one.
            ({ scope }) => (scope.whole ? 1 : Infinity),
          ),
        (query) => JSON.stringify([query.parent, textOf(query), query.filter.params]),
      ),
    ),
  } satisfies ListReader
}

/** Lists of the whole graph, which may take long, and those that hang on a node do not wait for each other. */
function apart<Query extends ListQuery, Answer>(make: () => DataLoader<Query, Answer, string>) {
  const [whole, hung] = [make(), make()]
  const of = ({ scope }: Query) => (scope.whole ? whole : hung)
  return {
    load: (query: Query): Promise<Answer> => of(query).load(query),
    clear: (query: Query): void => void of(query).clear(query),
  }
}

/** All of a query but its values: what those must share that one statement answers. */
function textOf({ scope, filter, key, direction }: ListQuery): unknown[] {
  return [scope, filter.text, filter.start?.from, key, direction]
}

/** The same of its page. Pages of about one size are read together, each as long as the longest of them. */
function boundsOf({ size, backward, after, before }: PageRequest): unknown[] {
  return [backward, after === null, before === null, Math.floor(Math.log2(size + 1))]
}

/**
 * Answers queries group by group: those that are alike in `shape` by one `read`, which keeps their order. Where it fails,
 * the error is the answer of its group alone.
 * @param most how many queries like this one go into a group
 */
async function alike<Query, Answer>(
  queries: readonly Query[],
  shape: (query: Query) => unknown,
  read: (group: readonly Query[]) => Promise<readonly Answer[]>,
  most: (query: Query) => number = () => Infinity,
): Promise<(Answer | Error)[]> {
  const groups: number[][] = []
  const growing = new Map<string, number[]>()
  queries.forEach((query, index) => {
    const name = JSON.stringify(shape(query))
    const group = growing.get(name)
    if (group !== undefined && group.length < most(query)) return void group.push(index)
    const begun = [index]
    groups.push(begun)
    growing.set(name, begun)
  })
  const answers: (Answer | Error)[] = []
  await Promise.all(
    groups.map(async (group) => {
      const answered = await read(group.map((index) => queries[index]!)).catch((error: Error) => error)
      group.forEach(
        (index, place) => (answers[index] = answered instanceof Error ? answered : answered[place]!),
      )
    }),
  )
  return answers
}

/** Answers queries shape by shape: one statement for all parents of a shape. */
export const byShape = <Query extends { parent: string }, Answer>(
  queries: readonly Query[],
  shape: (query: Query) => unknown,
  read: (query: Query, parents: string[]) => Promise<Map<string, Answer>>,
): Promise<(Answer | Error)[]> =>
  alike(queries, shape, async (group) => {
    const answers = await read(group[0]!, [...new Set(group.map(({ parent }) => parent))])
    return group.map(({ parent }) => answers.get(parent)!)
  })

async function readPages(
  graph: Graph,
  queries: readonly (ListQuery & { page: PageRequest })[],
): Promise<Page[]> {
  const { page, scope, filter, key, direction, records, only } = queries[0]!
  const pages: Page[] = queries.map(() => ({ rows: [], more: false }))
  const longest = Math.max(...queries.map(({ page: { size } }) => size))
  if (longest === 0) return pages
  const descending = (direction === 'DESC') !== page.backward
  const statement = pageStatement.fill({
    ...place(scope, filter),
    bounds: bounds(key, direction, page, scope.whole === true && filter.start === null),
    key,
    direction: descending ? 'DESC' : 'ASC',
    columns: await columnsOf(queries[0]!),
  })
  const asked = queries.map((query, at) => ({ ...asQuery(query, at), ...boundParams(query.page) }))
  for (const row of await graph.read(statement, { queries: asked, limit: longest + 1, ...scope.params })) {
    if (only === undefined) records?.remember(row)
    pages[row.at]!.rows.push(only === undefined ? { id: row.id, key: row.key! } : row)
  }
  pages.forEach((found, at) => {
    const { size } = queries[at]!.page
    found.more = found.rows.length > size
    found.rows.length = Math.min(found.rows.length, size)
    if (page.backward) found.rows.reverse()
  })
  return pages
}

async function columnsOf({ records, only }: ListQuery): Promise<string> {
  if (only === undefined) return `key, ${(await records?.columnsForPage()) ?? 'n.id AS id'}`
  return [...(only.cursors ? ['key'] : []), ...only.columns.map((name) => `n.${name} AS ${name}`)].join(', ')
}

async function readCounts(graph: Graph, queries: readonly ListQuery[]): Promise<{ total: number }[]> {
  const { scope, filter } = queries[0]!
  const statement = countStatement.fill(place(scope, filter))
  const rows = await graph.read(statement, { queries: queries.map(asQuery), ...scope.params })
  const totals = queries.map(() => ({ total: 0 }))
  for (const { at, total } of rows) totals[at]!.total = total
  return totals
}

const asQuery = ({ parent, filter }: ListQuery, at: number): Asked => ({ ...filter.params, at, parent })

/** Where the nodes are looked for, and what is asked of them. */
function place({ text, whole }: Scope, filter: CompiledFilter): { scope: string; filter: string } {
  const { start } = filter
  return whole && start !== null
    ? { scope: ofQuery(start.from), filter: `(${ofQuery(start.text)})` }
    : { scope: text, filter: `(${ofQuery(filter.text)})` }
}

/** A text of a filter where every list brings values of its own. */
const ofQuery = (text: string) => text.replace(/\$(f\d+)/g, 'query.$1')

/**
 * A page is a range of sort keys: what is before its cursor comes first in the list's own direction. Where all nodes of a
 * kind are looked through, every key is asked for, in words, for only then does Neo4j take the order of its index and
 * not sort all there are.
 */
function bounds(
  key: string,
  direction: Direction,
  { after, before }: PageRequest,
  amongAll: boolean,
): string {
  const [later, earlier] = direction === 'ASC' ? ['>', '<'] : ['<', '>']
  const texts = [
    amongAll && after === null && before === null ? `${key} IS NOT NULL` : '',
    after === null ? '' : `${key} ${later} query.after`,
    before === null ? '' : `${key} ${earlier} query.before`,
  ]
  return texts.filter((text) => text !== '').join(' AND ') || 'true'
}

function boundParams({ after, before }: PageRequest): Record<string, string> {
  return { ...(after === null ? {} : { after }), ...(before === null ? {} : { before }) }
}
