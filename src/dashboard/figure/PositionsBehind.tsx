import { useState, type ReactNode } from 'react'
import type { PositionFilter } from '../api/vocabulary.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { PositionList } from '../position/PositionList.js'

/** One row, bar or number of a figure, with the positions that it counts. */
export interface Part {
  id: string
  label: string
  filter: PositionFilter
  /** What the label says and its positions need not repeat. */
  hide?: 'respondent' | 'target'
}

interface PositionsBehindProps {
  filter: PositionFilter | undefined
  parts: readonly Part[] | undefined
}

/** What a figure counts, put down to its words: all positions, or those of each part apart. */
export function PositionsBehind({ filter, parts }: PositionsBehindProps) {
  const t = useTexts(FRAME).figure
  return (
    <Unfolding label={t.positions} className="figure__positions">
      {parts
        ? parts.map(({ id, label, filter, hide }) => (
            <Unfolding key={id} label={label} className="figure__part">
              <PositionList filter={filter} hide={hide} />
            </Unfolding>
          ))
        : filter && <PositionList filter={filter} />}
    </Unfolding>
  )
}

/** Its content is made, and asked for, once it is opened. */
function Unfolding({
  label,
  className,
  children,
}: {
  label: string
  className: string
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  )
}
