import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { AskFault } from '../api/ask-fault.js'
import type { Question } from '../api/question.js'
import { useAnswer } from '../api/use-answer.js'
import type { PositionFilter } from '../api/vocabulary.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { Busy } from '../states/Busy.js'
import { Fault } from '../states/Fault.js'
import { FaultBoundary } from '../states/FaultBoundary.js'
import { FigureMenu } from './FigureMenu.js'
import type { OfferedFile } from './offered-file.js'
import { PositionsBehind, type Part } from './PositionsBehind.js'
import type { Table } from './table.js'
import { TableShown } from './TableShown.js'
import './chart.css'
import './figure.css'

export interface FigureProps<Data> {
  /** Names the figure in the address: `#stance-by-theme` leads to it. Unique on its page. */
  id: string
  title: string
  /** What is counted, and how: a figure is never without it. */
  definition: ReactNode
  question: Question<Data>
  /** Whether there is nothing to show. */
  isEmpty?: (data: Data) => boolean
  /** What is said then. */
  empty?: ReactNode
  /** The rows that are shown. */
  table?: (data: Data) => Table
  /** Whether the children draw a chart, which then also comes as a picture and as a table. */
  isChart?: boolean
  /** Draws the picture where the children show no chart; what it draws stands in the document. */
  drawing?: (data: Data) => Promise<SVGSVGElement>
  /** The address of the feed (api/feed-address.ts) that holds what the figure rests on. */
  feed?: string
  /** Other files that it comes as. */
  files?: readonly OfferedFile[]
  /** What to do about a fault, where the page knows. */
  advice?: (fault: AskFault) => ReactNode
  /** The positions that are counted, to be unfolded below. */
  positions?: PositionFilter
  /** The same for each bar, row or number apart. */
  parts?: (data: Data) => readonly Part[]
  children: (data: Data) => ReactNode
}

/** A chart, a table or a number with all that belongs to one: definition, question, data, evidence, faults. */
export function Figure<Data>({ id, title, definition, question, children, ...more }: FigureProps<Data>) {
  const t = useTexts(FRAME)
  const { data, error, isPending, isPlaceholderData, refetch } = useAnswer(question)
  const [asTable, setAsTable] = useState(false)
  const frame = useRef<HTMLElement>(null)
  const heading = useId()
  const isThere = data !== undefined

  useEffect(() => {
    if (isThere && location.hash === `#${id}`) frame.current!.scrollIntoView()
  }, [id, isThere])

  const isEmpty = isThere && more.isEmpty?.(data) === true
  const table = isThere && !isEmpty ? more.table?.(data) : undefined
  return (
    <section
      className="figure"
      id={id}
      ref={frame}
      aria-labelledby={heading}
      aria-busy={isPending || isPlaceholderData}
    >
      <header className="figure__head">
        <h2 id={heading}>{title}</h2>
        <FigureMenu
          id={id}
          title={title}
          question={question}
          table={table}
          feed={more.feed}
          files={more.files}
          chart={
            isEmpty || asTable
              ? undefined
              : more.isChart
                ? () => frame.current!.querySelector('svg')
                : isThere && more.drawing && (() => more.drawing!(data))
          }
          tableSwitch={more.isChart && table ? { asTable, setAsTable } : undefined}
        />
      </header>
      <details className="figure__definition">
        <summary>{t.figure.about}</summary>
        <div>{definition}</div>
      </details>
      <div className={isPlaceholderData ? 'figure__body figure__body--before' : 'figure__body'}>
        {isPending && <Busy />}
        {error && (
          <Fault error={error} retry={() => void refetch()}>
            {more.advice?.(error)}
          </Fault>
        )}
        {isEmpty && <p className="empty">{more.empty ?? t.figure.empty}</p>}
        {isThere && !isEmpty && (
          <FaultBoundary>
            {asTable && table ? <TableShown table={table} caption={title} /> : children(data)}
          </FaultBoundary>
        )}
      </div>
      {isThere && !isEmpty && (more.positions || more.parts) && (
        <PositionsBehind filter={more.positions} parts={more.parts?.(data)} />
      )}
    </section>
  )
}
