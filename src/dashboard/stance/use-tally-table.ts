import type { Table } from '../figure/table.js'
import { FRAME } from '../language/frame.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { STANCES } from './stances.js'
import { countOf, type Tally } from './tally.js'

/** Makes tables of tallies: a row each, a column for each stance and for the distinct totals. */
export function useTallyTable(row: string): (rows: readonly { label: string; tally: Tally }[]) => Table {
  const { stance } = useTexts(TERMS)
  const { respondentsCounted, positionsCounted } = useTexts(FRAME)
  const numbers = [...STANCES.map((one) => stance[one]), respondentsCounted, positionsCounted]
  return (rows) => ({
    columns: [{ name: row }, ...numbers.map((name) => ({ name, isNumber: true }))],
    rows: rows.map(({ label, tally }) => [
      label,
      ...STANCES.map((one) => countOf(tally, one)),
      tally.respondents,
      tally.positions,
    ]),
  })
}
