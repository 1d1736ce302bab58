import { LRUCache } from 'lru-cache'
import QuickLRU from 'quick-lru'
import { type MaybePromise, whenRead } from '../schema/batch.js'
import { NO_FILTER } from '../schema/filter.js'
import type { ListLoader, ListQuery, ListReader, Page } from '../schema/list.js'
import type { PageRequest } from '../schema/page.js'
import { type CompiledPositionFilter, NO_DEFAULT_RULE, type StanceRow } from './position.filter.js'
import type { PositionRow } from './position.store.js'

export interface PositionListQuery extends ListQuery {
  filter: CompiledPositionFilter
  only: { columns: readonly string[]; cursors: boolean }
}

type PageQuery = PositionListQuery & { page: PageRequest }
type KeptRow = StanceRow & Pick<PositionRow, 'id' | 'respondentId' | 'targetId'>

/** The first positions of a list, or the last ones, from the end on. */
interface Head {
  rows: readonly KeptRow[]
  /** Whether there are no more. */
  complete: boolean
}

/** Positions that are kept, some 150 bytes each. */
const KEPT = 200_000
/** Positions of a head: more than most proposals have, by what respondents say themselves. */
const LENGTH = 250
/** Pages that are shorter do not have a head read for them. */
const SHORTEST = 25
/** Heads that are read at the same time, so that few pages never bring a store into memory. */
const AT_ONCE = 200
/** Ids and words that the kept positions share. */
const SHARED = 20_000

const COLUMNS: readonly (keyof KeptRow)[] = ['id', 'stance', 'basis', 'standing', 'respondentId', 'targetId']

/**
 * Reads lists of positions, and keeps who takes which stance: whoever compares stances asks for the list of one
 * proposal, measure or respondent under one filter after the other. Instead of its first page the head of the list is
 * read, without what only default rules say, and pages are made of it in memory, as long as nothing but stance, basis and
 * standing is filtered by, nothing but that and ids is asked for, and the head holds enough that pass.
 */
export class PositionLists implements ListReader<PositionListQuery> {
  private readonly reading = new Map<string, Promise<Head>>()
  private readonly kept = new LRUCache<string, Head>({
    maxSize: KEPT,
    sizeCalculation: ({ rows }) => rows.length + 1,
  })
  private readonly shared = new QuickLRU<string, string>({ maxSize: SHARED })

  constructor(private readonly list: ListLoader) {}

  readonly pages = {
    load: (query: PageQuery): MaybePromise<Page> => {
      const head = isInMemory(query) ? this.headOf(query) : undefined
      return head === undefined
        ? this.list.pages.load(query)
        : whenRead(head, (read) => pageOf(read, query) ?? this.list.pages.load(query))
    },
  }

  readonly counts = {
    load: (query: PositionListQuery): MaybePromise<{ total: number }> => {
      const { passes } = query.filter
      if (passes === undefined) return this.list.counts.load(query)
      const heads = [false, true].map((descending) => this.kept.get(nameOf(query, descending)))
      const whole = heads.find((head) => head?.complete)
      return whole === undefined ? this.list.counts.load(query) : { total: whole.rows.filter(passes).length }
    },
  }

  /** undefined: it is not known, and not worth reading. */
  private headOf(query: PageQuery): MaybePromise<Head> | undefined {
    const name = nameOf(query, fromEnd(query))
    const head = this.kept.get(name) ?? this.reading.get(name)
    if (head !== undefined || query.page.size < SHORTEST || this.reading.size === AT_ONCE) return head
    const reading = this.readHead(name, query).finally(() => this.reading.delete(name))
    this.reading.set(name, reading)
    return reading
  }

  private async readHead(name: string, query: PageQuery): Promise<Head> {
    const { parent, scope, order, key } = query
    const ofHead = {
      parent,
      scope,
      order,
      key,
      direction: fromEnd(query) ? ('DESC' as const) : ('ASC' as const),
      filter: { ...NO_FILTER, text: NO_DEFAULT_RULE },
      only: { columns: COLUMNS, cursors: false },
      page: { size: LENGTH, backward: false, after: null, before: null },
    }
    const { rows, more } = await this.list.pages.load(ofHead)
    // It is kept here, with texts that are shared.
    this.list.pages.clear(ofHead)
    const head = { rows: (rows as unknown as KeptRow[]).map((row) => this.sharing(row)), complete: !more }
    this.kept.set(name, head)
    return head
  }

  /** Every row comes with texts of its own; alike ones are kept once. */
  private sharing({ id, stance, basis, standing, respondentId, targetId }: KeptRow): KeptRow {
    const once = <Text extends string>(text: Text): Text => {
      const known = this.shared.get(text)
      if (known === undefined) this.shared.set(text, text)
      return (known ?? text) as Text
    }
    return {
      id,
      stance: once(stance),
      basis: once(basis),
      standing: once(standing),
      respondentId: once(respondentId),
      targetId: once(targetId),
    }
  }
}

const nameOf = ({ scope, key, parent }: PositionListQuery, descending: boolean): string =>
  `${scope.text} ${key} ${descending ? 'DESC' : 'ASC'} ${parent}`

const fromEnd = ({ direction, page: { backward } }: PageQuery): boolean => (direction === 'DESC') !== backward

function isInMemory({ scope, filter, only, page }: PageQuery): boolean {
  return (
    scope.whole !== true &&
    filter.passes !== undefined &&
    !only.cursors &&
    only.columns.every((column) => (COLUMNS as readonly string[]).includes(column)) &&
    page.after === null &&
    page.before === null
  )
}

/** undefined where the head does not tell: the page reaches beyond it. */
function pageOf({ rows, complete }: Head, { filter, page: { size, backward } }: PageQuery): Page | undefined {
  const found: KeptRow[] = []
  for (const row of rows) {
    if (filter.passes!(row)) found.push(row)
    if (found.length > size) break
  }
  const more = found.length > size
  if (!more && !complete) return undefined
  if (more) found.pop()
  if (backward) found.reverse()
  return { rows: found, more }
}
