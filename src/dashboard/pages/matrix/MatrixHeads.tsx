import { memo } from 'react'
import type { MatrixAxis } from '../../api/vocabulary.js'
import { NodeLink } from '../../address/PageLink.js'
import type { Entry } from './arrangement.js'
import type { Band } from './grid-lines.js'
import { HeadLink } from './HeadLink.js'
import { BAND_HEIGHT, BLOCK } from './use-virtual-grid.js'

interface MatrixHeadsProps {
  axis: MatrixAxis
  /** What stands in the corner: what the rows and the columns are. */
  corner: string
  entries: readonly Entry[]
  bands: readonly Band[]
  /** Of the columns, those on screen. */
  blocks: readonly number[]
  /** Where each column starts, in px. */
  starts: readonly number[]
  headWidth: number
  /** Of the headings of the columns, in px. */
  height: number
  /** Of a column, in px. */
  cellWidth: number
  /** The column whose heading the keyboard is in; null where it is elsewhere. */
  active: number | null
}

/** The headings of the columns and of their groups; they stay in sight. */
export const MatrixHeads = memo(function MatrixHeads({
  axis,
  corner,
  entries,
  bands,
  ...rest
}: MatrixHeadsProps) {
  const { blocks, starts, headWidth, height, cellWidth, active } = rest
  const visible = blocks.flatMap((block) =>
    entries
      .slice(block * BLOCK, (block + 1) * BLOCK)
      .map((entry, at) => ({ ...entry, at: block * BLOCK + at })),
  )
  const [first, last] = [visible[0]?.at ?? 0, visible.at(-1)?.at ?? 0]
  const hasBands = bands.length > 0
  return (
    <div role="rowgroup" className="matrix-heads" style={{ height: height + (hasBands ? BAND_HEIGHT : 0) }}>
      {hasBands && (
        <div role="row" aria-rowindex={1} className="matrix-heads__bands" style={{ height: BAND_HEIGHT }}>
          <div role="presentation" className="matrix-heads__corner" style={{ width: headWidth }} />
          {bands
            .filter((band) => band.last >= first && band.first <= last)
            .map((band) => {
              const start = starts[band.first]!
              return (
                <div
                  key={band.first}
                  role="columnheader"
                  aria-colindex={band.first + 2}
                  aria-colspan={band.last - band.first + 1}
                  className="matrix-heads__band"
                  style={{ insetInlineStart: start, width: starts[band.last]! + cellWidth - start }}
                  title={band.head.label}
                >
                  <span lang="sv" style={{ insetInlineStart: headWidth + 6 }}>
                    {band.head.label}
                  </span>
                </div>
              )
            })}
        </div>
      )}
      <div role="row" aria-rowindex={hasBands ? 2 : 1} className="matrix-heads__columns" style={{ height }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className="matrix-heads__corner matrix-heads__corner--text"
          style={{ width: headWidth }}
        >
          {corner}
        </div>
        {visible.map(({ id, label, at }) => {
          return (
            <div
              key={at}
              role="columnheader"
              aria-colindex={at + 2}
              className="matrix-heads__column"
              style={{ insetInlineStart: starts[at], width: cellWidth }}
            >
              <HeadLink
                axis={axis}
                item={id}
                title={label}
                className="matrix-heads__link"
                style={{ width: height, height: cellWidth, insetBlockStart: height }}
                tabIndex={active === at ? 0 : -1}
                data-line={-1}
                data-column={at}
              >
                <span lang="sv">{label}</span>
              </HeadLink>
            </div>
          )
        })}
      </div>
    </div>
  )
})

/** The head of the rows that follow. */
export function SectionHead({ line, head, start, size, ...rest }: SectionHeadProps) {
  return (
    <div
      role="row"
      className="matrix-row matrix-row--section"
      aria-rowindex={rest.firstRow + line}
      style={{ transform: `translateY(${start}px)`, height: size }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="matrix-row__section"
        style={{ maxWidth: rest.maxWidth }}
      >
        {head.node === null ? (
          <span lang="sv">{head.label}</span>
        ) : (
          <NodeLink
            id={head.node}
            tabIndex={rest.isActive ? 0 : -1}
            data-line={line}
            data-column={-1}
            lang="sv"
          >
            {head.label}
          </NodeLink>
        )}
      </div>
    </div>
  )
}

interface SectionHeadProps {
  line: number
  head: Band['head']
  start: number
  size: number
  firstRow: number
  /** As much as is on screen, so that the name stays in sight. */
  maxWidth: number
  isActive: boolean
}
