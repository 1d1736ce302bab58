import { useMemo } from 'react'
import { StanceBars, type BarRow } from './StanceBars.js'
import { StanceLegend } from './StanceLegend.js'
import { STANCES } from './stances.js'
import { barParts, type Tally } from './tally.js'

/** As AxisTally of the API. */
export interface AxisTally {
  item: { id: string; label: string }
  tally: Tally
}

export function tallyRows(tallies: readonly AxisTally[]): BarRow[] {
  return tallies.map(({ item: { id, label }, tally }) => ({ id, label, tally }))
}

/** Tallies of the API as diverging bars, with what the signs mean. */
export function TallyBars({ tallies, label }: { tallies: readonly AxisTally[]; label: string }) {
  const rows = useMemo(() => tallyRows(tallies), [tallies])
  const shown = STANCES.filter((stance) =>
    rows.some(({ tally }) => barParts(tally).some((part) => part.stance === stance)),
  )
  return (
    <>
      <StanceLegend stances={shown} />
      <StanceBars rows={rows} label={label} />
    </>
  )
}
