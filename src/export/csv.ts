import { stringify } from 'csv-stringify/sync'
import type { Described, FeedSource } from './feed.js'

/** The media type. */
export const CSV = 'text/csv; charset=utf-8; header=present'

export type Cell = string | number | boolean | null | readonly string[]

export interface Column<Row> extends Described {
  value: (row: Row, source: FeedSource) => Cell
}

/** Between the items of a list; ids and enum values never hold it. */
export const LIST_MARK = '|'
/** What a text in a list has instead of it. */
const INNER_MARK = '¦'

/**
 * What a spreadsheet would take for a formula gets an apostrophe, and so does what begins with one: to read the text
 * back, take one apostrophe from the front of whatever has any.
 */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/

/**
 * Rows as CSV after RFC 4180, in UTF-8 with a byte order mark, without which Excel reads å, ä and ö wrong. One piece
 * for each page of rows; the first one has the header. Lists are joined, null is an empty cell, numbers stay numbers.
 */
export async function* csv<Row>(
  source: FeedSource,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  let header = `\ufeff${text([columns.map(({ name }) => name)])}`
  for await (const page of pages) {
    yield header + text(page.map((row) => columns.map(({ value }) => cell(value(row, source)))))
    header = ''
  }
  if (header !== '') yield header
}

function text(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows as unknown[][], { record_delimiter: 'windows', quote_record_delimiter: true })
}

function cell(value: Cell): string | number | null {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  const one =
    typeof value === 'string'
      ? value
      : value.map((item) => item.replaceAll(LIST_MARK, INNER_MARK)).join(LIST_MARK)
  return RISKY.test(one) ? `'${one}` : one
}
