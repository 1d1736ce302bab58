import { useCallback } from 'react'
import { Chart, type Draw } from '../figure/Chart.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { barParts, type BarPart, type Tally } from './tally.js'
import { STANCE_LOOKS } from './stances.js'

export interface BarRow {
  /** Unique in the chart. */
  id: string
  label: string
  tally: Tally
}

interface StanceBarsProps {
  rows: readonly BarRow[]
  /** What the chart shows, in a sentence. */
  label: string
}

const ROW = 46
const BAR_TOP = 22
/** Room that a sign with its number, or the sign alone, needs in a bar. */
const NUMBER_WIDTH = 26
const SIGN_WIDTH = 12

/** Diverging bars: against to the left of the middle, for to the right, a row's name above its bar. */
export function StanceBars({ rows, label }: StanceBarsProps) {
  const terms = useTexts(TERMS).stance
  const draw: Draw = useCallback(
    (Plot, width) => {
      const parts = rows.flatMap(({ id, label, tally }) =>
        barParts(tally).map((part) => ({ ...part, id, label })),
      )
      const reach = [Math.min(0, ...parts.map(({ from }) => from)), Math.max(1, ...parts.map(({ to }) => to))]
      const unit = width / (reach[1]! - reach[0]!)
      const textOf = ({ stance, count }: BarPart) => {
        const room = count * unit
        const { symbol } = STANCE_LOOKS[stance]
        return room >= NUMBER_WIDTH ? `${symbol} ${count}` : room >= SIGN_WIDTH ? symbol : ''
      }
      return Plot.plot({
        width,
        height: rows.length * ROW + 8,
        margin: 0,
        marginBottom: 8,
        x: { domain: reach, axis: null },
        y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
        marks: [
          Plot.text(rows, {
            y: 'id',
            text: 'label',
            frameAnchor: 'left',
            dy: -12,
            fontSize: 13,
            fill: 'var(--ink)',
            lineWidth: width / 13,
            textOverflow: 'ellipsis',
          }),
          Plot.barX(parts, {
            x1: 'from',
            x2: 'to',
            y: 'id',
            insetTop: BAR_TOP,
            insetLeft: 1,
            insetRight: 1,
            insetBottom: 2,
            fill: ({ stance }: BarPart) => STANCE_LOOKS[stance].fill,
            stroke: ({ stance }: BarPart) => STANCE_LOOKS[stance].line,
            title: ({ label, stance, count }: BarPart & BarRow) => `${label}\n${terms[stance]}: ${count}`,
          }),
          Plot.text(parts, {
            x: ({ from, to }: BarPart) => (from + to) / 2,
            y: 'id',
            text: textOf,
            dy: BAR_TOP / 2 - 1,
            fontSize: 12,
            fill: ({ stance }: BarPart) => STANCE_LOOKS[stance].ink,
            pointerEvents: 'none',
          }),
          Plot.ruleX([0], { stroke: 'var(--ink)' }),
        ],
      })
    },
    [rows, terms],
  )
  return <Chart draw={draw} label={label} height={rows.length * ROW + 8} />
}
