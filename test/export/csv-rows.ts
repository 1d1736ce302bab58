import { parse } from 'csv-parse/sync'

/** The rows of a feed by the names of its columns, read strictly; the byte order mark has to be there. */
export function records(feed: string): Record<string, string>[] {
  if (!feed.startsWith('\ufeff')) throw new Error('no byte order mark')
  return parse(feed, { bom: true, columns: true, record_delimiter: '\r\n' })
}
