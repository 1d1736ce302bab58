import type { Entry } from './arrangement.js'
import type { Cell } from './cells.js'
import { STANCE_LOOKS, STANCES } from '../../stance/stances.js'
import type { Stance } from '../../api/vocabulary.js'
import type { MatrixLayout } from './matrix-layout.js'

/** More make a file that hardly any program opens. */
const MOST = 20_000
const CELL = 22
const LABEL = 46

interface Names {
  stance: Readonly<Record<Stance, string>>
  byRule: string
  silence: string
  tooLarge: string
}

/**
 * The matrix as one picture, in the order in which it is shown.
 * @throws {Error} where it has too many cells
 */
export async function matrixPicture(
  { cells, ...layout }: MatrixLayout,
  names: Names,
): Promise<SVGSVGElement> {
  const rows = layout.rows.flatMap(({ entries }) => entries)
  const columns = layout.columns.flatMap(({ entries }) => entries)
  if (rows.length * columns.length > MOST) throw new Error(names.tooLarge)
  const Plot = await import('@observablehq/plot')
  const drawn = rows.flatMap((row) =>
    columns.map((column) => ({ row: row.id, column: column.id, cell: cells.at(row.index, column.index) })),
  )
  const said = drawn.filter((one): one is (typeof drawn)[number] & { cell: Cell } => one.cell !== undefined)
  const isByRule = ({ cell }: { cell: Cell }) => cell.byRule === cell.count
  const legend = [
    ...STANCES.map((stance) => `${STANCE_LOOKS[stance].symbol} ${names.stance[stance]}`),
    ...(said.some(isByRule) ? [`▯ ${names.byRule}`] : []),
    `□ ${names.silence}`,
  ]
  const labels = (entries: readonly Entry[]) => {
    const byId = new Map(entries.map(({ id, label, depth }) => [id, '  '.repeat(depth) + short(label)]))
    return (id: string) => byId.get(id)!
  }
  const [left, top, bottom] = [300, 320, 40]
  const width = Math.max(left + columns.length * CELL + 20, 720)
  const picture = Plot.plot({
    width,
    height: top + rows.length * CELL + bottom,
    marginLeft: left,
    marginTop: top,
    marginBottom: bottom,
    marginRight: width - left - columns.length * CELL,
    style: { background: 'var(--paper)', color: 'var(--ink)', fontFamily: 'sans-serif', fontSize: '11px' },
    x: {
      domain: columns.map(({ id }) => id),
      axis: 'top',
      tickRotate: -90,
      tickFormat: labels(columns),
      tickSize: 0,
      label: null,
      padding: 0.04,
    },
    y: {
      domain: rows.map(({ id }) => id),
      tickFormat: labels(rows),
      tickSize: 0,
      label: null,
      padding: 0.04,
    },
    marks: [
      Plot.cell(
        drawn.filter(({ cell }) => cell === undefined),
        { x: 'column', y: 'row', fill: 'none', stroke: 'var(--line)', strokeWidth: 0.5 },
      ),
      Plot.cell(
        said.filter((one) => !isByRule(one)),
        {
          x: 'column',
          y: 'row',
          fill: ({ cell }: { cell: Cell }) => STANCE_LOOKS[cell.stance].fill,
          stroke: ({ cell }: { cell: Cell }) => STANCE_LOOKS[cell.stance].line,
        },
      ),
      Plot.cell(said.filter(isByRule), {
        x: 'column',
        y: 'row',
        fill: 'none',
        stroke: 'var(--ink)',
        strokeDasharray: '2,2',
      }),
      Plot.text(said, {
        x: 'column',
        y: 'row',
        text: ({ cell }: { cell: Cell }) => STANCE_LOOKS[cell.stance].symbol,
        fill: (one: { cell: Cell }) => (isByRule(one) ? 'var(--ink)' : STANCE_LOOKS[one.cell.stance].ink),
      }),
      Plot.text([legend.join('    ')], {
        frameAnchor: 'bottom-left',
        dy: 26,
        dx: -left + 8,
        fill: 'var(--ink)',
      }),
    ],
  }) as SVGSVGElement
  // The policy of the page allows no style elements; matrix.css has what this would say.
  for (const style of picture.querySelectorAll('style')) style.remove()
  return picture
}

function short(label: string): string {
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label
}
