import type { Markish } from '@observablehq/plot'
import type { BarLayout } from './bar-layout.js'
import type * as Plot from './plot.js'

/** The names of the rows of a bar chart, whose scale `y` has the rows' ids: beside the bars or above them. */
export function rowLabels(
  plot: typeof Plot,
  rows: readonly { id: string; label: string }[],
  { rowHeight, labelWidth, barTop }: BarLayout,
  width: number,
): Markish {
  const isAbove = labelWidth === 0
  return plot.text(rows, {
    y: 'id',
    text: 'label',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: isAbove ? 'bottom' : 'middle',
    dx: -labelWidth,
    dy: isAbove ? barTop - rowHeight / 2 - 6 : 0,
    fontSize: 13,
    lineHeight: 1.25,
    fill: 'var(--ink)',
    // In em of the font. Plot knows about how wide letters are; a tenth less keeps wide fonts within.
    lineWidth: isAbove ? (width / 13) * 0.9 : Infinity,
  })
}
