import { useRef, useState } from 'react'
import { playgroundAddress, type Question } from '../api/question.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { Fault } from '../states/Fault.js'
import { chartPng, chartSvg } from './chart-picture.js'
import type { OfferedFile } from './offered-file.js'
import { saveFile } from './save-file.js'
import type { Table } from './table.js'
import { tableCsv } from './table-csv.js'
import { useDismissal } from './use-dismissal.js'

/** The chart as it stands in the document; null where there is none yet. */
type ChartToSave = () => SVGSVGElement | null | Promise<SVGSVGElement>

interface FigureMenuProps {
  id: string
  title: string
  question: Question<unknown>
  table: Table | undefined
  feed: string | undefined
  files: readonly OfferedFile[] | undefined
  chart: ChartToSave | false | undefined
  tableSwitch: { asTable: boolean; setAsTable: (asTable: boolean) => void } | undefined
}

/** What else can be done with a figure: its question, its data, its picture, its address. */
export function FigureMenu({ id, title, question, table, feed, files, chart, tableSwitch }: FigureMenuProps) {
  const t = useTexts(FRAME).figure
  const menu = useRef<HTMLDetailsElement>(null)
  useDismissal(menu)
  const [failed, setFailed] = useState<{ error: unknown; retry: () => void }>()

  function save(name: string, make: () => Blob | Promise<Blob>): void {
    setFailed(undefined)
    Promise.resolve()
      .then(make)
      .then((content) => saveFile(name, content))
      .catch((error: unknown) => setFailed({ error, retry: () => save(name, make) }))
  }

  return (
    <div className="figure__tools">
      {tableSwitch && (
        <button
          type="button"
          aria-pressed={tableSwitch.asTable}
          onClick={() => tableSwitch.setAsTable(!tableSwitch.asTable)}
        >
          {t.asTable}
        </button>
      )}
      <details className="figure__menu" ref={menu}>
        <summary aria-label={`${t.more}: ${title}`}>{t.more}</summary>
        <div className="figure__panel">
          <ul>
            {feed && (
              <li>
                <a href={feed} download>
                  {t.positionsAsCsv}
                </a>
              </li>
            )}
            {table && (
              <li>
                <button type="button" onClick={() => save(`${id}.csv`, () => tableCsv(table))}>
                  {t.rowsAsCsv}
                </button>
              </li>
            )}
            {files?.map((file) => (
              <li key={file.label}>
                {'href' in file ? (
                  <a href={file.href} download>
                    {file.label}
                  </a>
                ) : (
                  <button type="button" onClick={() => save(file.name, file.make)}>
                    {file.label}
                  </button>
                )}
              </li>
            ))}
            {chart && (
              <>
                <li>
                  <button
                    type="button"
                    onClick={() => save(`${id}.png`, async () => chartPng(await drawn(chart), title))}
                  >
                    {t.asPng}
                  </button>
                </li>
                <li>
                  <button
                    type="button"
                    onClick={() => save(`${id}.svg`, async () => chartSvg(await drawn(chart), title))}
                  >
                    {t.asSvg}
                  </button>
                </li>
              </>
            )}
            <li>
              <a href={`#${id}`}>{t.link}</a>
            </li>
            <li>
              <details className="figure__question">
                <summary>{t.asGraphql}</summary>
                <pre tabIndex={0} aria-label={t.query}>
                  <code>{question.text}</code>
                </pre>
                <pre tabIndex={0} aria-label={t.variables}>
                  <code>{JSON.stringify(question.variables, null, 2)}</code>
                </pre>
                <a href={playgroundAddress(question)}>{t.openPlayground}</a>
              </details>
            </li>
          </ul>
          {failed && <Fault error={failed.error} retry={failed.retry} />}
        </div>
      </details>
    </div>
  )
}

async function drawn(chart: ChartToSave): Promise<SVGSVGElement> {
  const svg = await chart()
  if (svg === null) throw new Error('there is no chart yet')
  return svg
}
