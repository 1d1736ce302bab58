import { useCallback } from 'react'
import { Chart, type Draw } from '../figure/Chart.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { STANCE_LOOKS, STANCES } from './stances.js'
import { barParts, countOf, type BarPart, type Tally } from './tally.js'

interface StanceStripProps {
  /** Whose tally it is, for who does not see it. */
  label: string
  tally: Tally
  /** From where to where the bars of all rows reach, so that they can be compared; see reachOf. */
  reach: readonly [number, number]
}

const HEIGHT = 20

/** The bar of one row in a table of tallies: against to the left of the middle, for to the right. */
export function StanceStrip({ label, tally, reach: [least, most] }: StanceStripProps) {
  const terms = useTexts(TERMS).stance
  const draw: Draw = useCallback(
    (Plot, width) =>
      Plot.plot({
        width,
        height: HEIGHT,
        margin: 0,
        x: { domain: [least, most], axis: null },
        marks: [
          Plot.barX(barParts(tally), {
            x1: 'from',
            x2: 'to',
            insetTop: 3,
            insetBottom: 3,
            insetLeft: 0.5,
            insetRight: 0.5,
            fill: ({ stance }: BarPart) => STANCE_LOOKS[stance].fill,
            stroke: ({ stance }: BarPart) => STANCE_LOOKS[stance].line,
            title: ({ stance, count }: BarPart) => `${terms[stance]}: ${count}`,
          }),
          Plot.ruleX([0], { stroke: 'var(--ink)' }),
        ],
      }),
    [least, most, tally, terms],
  )
  const told = STANCES.filter((stance) => countOf(tally, stance) > 0)
    .map((stance) => `${terms[stance]}: ${countOf(tally, stance)}`)
    .join(', ')
  return <Chart draw={draw} label={`${label}. ${told || '0'}`} height={HEIGHT} />
}

/** From where to where the bars of these tallies reach, in counts from their middle. */
export function reachOf(tallies: readonly Tally[]): [number, number] {
  const parts = tallies.flatMap((tally) => barParts(tally))
  return [Math.min(0, ...parts.map(({ from }) => from)), Math.max(1, ...parts.map(({ to }) => to))]
}
