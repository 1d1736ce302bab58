import { useCallback } from 'react'
import { barLayout } from '../figure/bar-layout.js'
import { Chart, type Draw } from '../figure/Chart.js'
import { rowLabels } from '../figure/row-labels.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { STANCE_LOOKS } from './stances.js'
import { barParts, type BarPart, type Tally } from './tally.js'

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

/** Room in px that a sign with its number, or the sign alone, needs in a bar. */
const NUMBER_WIDTH = 26
const SIGN_WIDTH = 12

/** Diverging bars: against to the left of the middle, for to the right. NO_VIEWS takes no side and stands in the table. */
export function StanceBars({ rows, label }: StanceBarsProps) {
  const terms = useTexts(TERMS).stance
  const draw: Draw = useCallback(
    (Plot, width) => {
      const layout = barLayout(rows, width)
      const { rowHeight, labelWidth, barTop, barBottom } = layout
      const parts = rows.flatMap((row) => barParts(row.tally).map((part) => ({ ...part, ...row })))
      const least = Math.min(0, ...parts.map(({ from }) => from))
      const most = Math.max(1, ...parts.map(({ to }) => to))
      const unit = (width - labelWidth) / (most - least)
      const textOf = ({ stance, count }: BarPart) => {
        const { symbol } = STANCE_LOOKS[stance]
        return count * unit >= NUMBER_WIDTH ? `${symbol} ${count}` : count * unit >= SIGN_WIDTH ? symbol : ''
      }
      const bar = { y: 'id', insetTop: barTop, insetBottom: barBottom }
      return Plot.plot({
        width,
        height: rows.length * rowHeight,
        margin: 0,
        marginLeft: labelWidth,
        x: { domain: [least, most], axis: null },
        y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
        marks: [
          rowLabels(Plot, rows, layout, width),
          Plot.barX(parts, {
            ...bar,
            x1: 'from',
            x2: 'to',
            insetLeft: 1,
            insetRight: 1,
            fill: ({ stance }: BarPart) => STANCE_LOOKS[stance].fill,
            stroke: ({ stance }: BarPart) => STANCE_LOOKS[stance].line,
            title: (part: BarPart & BarRow) => `${part.label}\n${terms[part.stance]}: ${part.count}`,
          }),
          Plot.tickX(rows, {
            ...bar,
            x: 0,
            insetTop: barTop - 1,
            insetBottom: barBottom - 4,
            stroke: 'var(--ink)',
          }),
          Plot.text(parts, {
            x: ({ from, to }: BarPart) => (from + to) / 2,
            y: 'id',
            text: textOf,
            dy: (barTop - barBottom) / 2,
            fontSize: 12,
            fill: ({ stance }: BarPart) => STANCE_LOOKS[stance].ink,
            stroke: ({ stance }: BarPart) => STANCE_LOOKS[stance].fill,
            pointerEvents: 'none',
          }),
        ],
      })
    },
    [rows, terms],
  )
  return <Chart draw={draw} label={label} height={rows.length * barLayout(rows, 600).rowHeight} />
}
