/** About what a letter of a label takes, in px. */
const LETTER = 6.7
const LINE = 16.5
const BAR = 20
const LONGEST_BESIDE = 0.3

export interface BarLayout {
  /** In px, as all here. */
  rowHeight: number
  /** What labels beside the bars take; 0 where they stand above. */
  labelWidth: number
  /** From the top of a row to its bar, and from its bar to the bottom. */
  barTop: number
  barBottom: number
}

/** Short labels stand beside the bars, where there is room; long ones above, in as many lines as the longest needs. */
export function barLayout(rows: readonly { label: string }[], width: number): BarLayout {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length)) * LETTER
  if (longest < width * LONGEST_BESIDE)
    return { rowHeight: BAR + 8, labelWidth: Math.ceil(longest) + 16, barTop: 4, barBottom: 4 }
  const lines = Math.max(1, Math.ceil((longest * 1.15) / Math.max(width, 1)))
  const barTop = 6 + lines * LINE
  return { rowHeight: barTop + BAR + 8, labelWidth: 0, barTop, barBottom: 8 }
}
