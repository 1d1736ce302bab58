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

/** Positions that are kept, some 150 bytes each. */
const KEPT = 200_000
/** Of a list with more, pages are read one by one. */
const LONGEST = 1_000
/** Lists that are read whole at the same time; further ones wait for another time, for the cost of a question counts pages. */
const AT_ONCE = 50
/** Lists of which it is known that they were asked for. */
const ASKED = 10_000
/** Ids and words that the kept positions share. */
const SHARED = 20_000

const COLUMNS: readonly (keyof KeptRow)[] = ['id', 'stance', 'basis', 'standing', 'respondentId', 'targetId']

/**
 * Reads lists of positions, and keeps who takes which stance: whoever compares stances asks for the list of one
 * proposal, measure or respondent under one filter after the other. The first page is read as of any list. When another
 * is asked for, the list is read whole, without what only default rules say, and from then on its pages are made in
 * memory, as long as nothing but stance, basis and standing is filtered by and nothing but that and ids is asked for.
 */
export class PositionLists implements ListReader<PositionListQuery> {
  private readonly asked = new QuickLRU<string, 'ONCE' | 'TOO_LONG'>({ maxSize: ASKED })
  private readonly reading = new Map<string, Promise<readonly KeptRow[] | undefined>>()
  private readonly kept = new LRUCache<string, readonly KeptRow[]>({
    maxSize: KEPT,
    sizeCalculation: ({ length }) => length + 1,
  })
  private readonly shared = new QuickLRU<string, string>({ maxSize: SHARED })

  constructor(private readonly list: ListLoader) {}

  readonly pages = {
    load: (query: PageQuery): MaybePromise<Page> => {
      if (!isInMemory(query)) return this.list.pages.load(query)
      const name = nameOf(query)
      const rows = this.kept.get(name) ?? this.reading.get(name) ?? this.readWhole(name, query)
      if (rows === undefined) return this.readPage(name, query)
      return whenRead(rows, (all) => (all === undefined ? this.list.pages.load(query) : pageOf(all, query)))
    },
  }

  readonly counts = {
    load: (query: PositionListQuery): MaybePromise<{ total: number }> => {
      const { passes } = query.filter
      const rows = passes && this.kept.get(nameOf(query))
      return rows === undefined ? this.list.counts.load(query) : { total: rows.filter(passes!).length }
    },
  }

  private async readPage(name: string, query: PageQuery): Promise<Page> {
    const page = await this.list.pages.load(query)
    // Not before it has come, so that what one request asks of a list goes into one statement.
    if (!this.asked.has(name)) this.asked.set(name, 'ONCE')
    return page
  }

  /** undefined: it is not to be read, or not yet. */
  private readWhole(name: string, query: PageQuery): Promise<readonly KeptRow[] | undefined> | undefined {
    if (this.asked.get(name) !== 'ONCE' || this.reading.size === AT_ONCE) return undefined
    const reading = this.keep(name, query).finally(() => this.reading.delete(name))
    this.reading.set(name, reading)
    return reading
  }

  /** undefined: it is too long. */
  private async keep(name: string, { parent, scope, order, key }: PageQuery) {
    const whole = {
      ...{ parent, scope, order, key, direction: 'ASC' as const },
      filter: { ...NO_FILTER, text: NO_DEFAULT_RULE },
      only: { columns: COLUMNS, cursors: false },
      page: { size: LONGEST, backward: false, after: null, before: null },
    }
    const { rows, more } = await this.list.pages.load(whole)
    this.list.pages.clear(whole)
    if (more) {
      this.asked.set(name, 'TOO_LONG')
      return undefined
    }
    const kept = (rows as unknown as KeptRow[]).map((row) => this.sharing(row))
    this.kept.set(name, kept)
    return kept
  }

  /** Every row comes with texts of its own; alike ones are kept once. */
  private sharing({ id, stance, basis, standing, respondentId, targetId }: KeptRow): KeptRow {
    const once = <Text extends string>(text: Text): Text => {
      const known = this.shared.get(text)
      if (known === undefined) this.shared.set(text, text)
      return (known ?? text) as Text
    }
    return {
      ...{ id, stance: once(stance), basis: once(basis), standing: once(standing) },
      ...{ respondentId: once(respondentId), targetId: once(targetId) },
    }
  }
}

const nameOf = ({ scope, key, parent }: PositionListQuery): string => `${scope.text} ${key} ${parent}`

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

/** @param rows in ascending order */
function pageOf(rows: readonly KeptRow[], { filter, direction, page: { size, backward } }: PageQuery): Page {
  const fromEnd = (direction === 'DESC') !== backward
  const found: KeptRow[] = []
  for (let at = 0; at < rows.length && found.length <= size; at++) {
    const row = rows[fromEnd ? rows.length - 1 - at : at]!
    if (filter.passes!(row)) found.push(row)
  }
  const more = found.length > size
  if (more) found.pop()
  if (backward) found.reverse()
  return { rows: found, more }
}
