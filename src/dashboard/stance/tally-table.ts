import type { Table } from '../figure/table.js'
import { countOf, type Tally } from './tally.js'
import { STANCES } from './stances.js'
import type { Stance } from '../api/vocabulary.js'

interface Names {
  stance: Readonly<Record<Stance, string>>
  row: string
  respondents: string
  positions: string
}

/** Tallies as a table: a row each, a column for each stance and for the distinct totals. */
export function tallyTable(rows: readonly { label: string; tally: Tally }[], names: Names): Table {
  const numbers = [...STANCES.map((stance) => names.stance[stance]), names.respondents, names.positions]
  return {
    columns: [{ name: names.row }, ...numbers.map((name) => ({ name, isNumber: true }))],
    rows: rows.map(({ label, tally }) => [
      label,
      ...STANCES.map((stance) => countOf(tally, stance)),
      tally.respondents,
      tally.positions,
    ]),
  }
}
