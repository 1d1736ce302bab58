import { useCallback, useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { barLayout } from '../../figure/bar-layout.js'
import { Chart, type Draw } from '../../figure/Chart.js'
import { Figure } from '../../figure/Figure.js'
import { rowLabels } from '../../figure/row-labels.js'
import { useFilters } from '../../filters/use-filters.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { COVERAGE } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

type Coverage = NonNullable<ResultOf<typeof COVERAGE>['coverage']>
type Row = Coverage['respondents']['nodes'][number] & { id: string; label: string }

/** Who answered, and how much of what the graph holds each has spoken on. */
export function SpokenFigure() {
  const t = useTexts(OVERVIEW).spoken
  const language = useLanguage()
  const { id } = useMatter()
  const { filters, filter } = useFilters()
  const rowsOf = (data: ResultOf<typeof COVERAGE>) => respondentRows(data, filters.organisation)
  const parameters = new URLSearchParams([
    ['matter', id],
    ...filters.standing.map((one) => ['standing', one]),
  ])
  return (
    <Figure
      id="spoken"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(COVERAGE, { matter: id, standing: [...filters.standing] })}
      isEmpty={(data) => rowsOf(data).length === 0}
      empty={t.empty}
      isChart
      table={(data) => ({
        columns: [
          { name: t.respondent },
          { name: t.stated, isNumber: true },
          { name: t.byRule, isNumber: true },
          { name: t.silent, isNumber: true },
        ],
        rows: rowsOf(data).map(({ label, stated, byRule, silent }) => [label, stated, byRule, silent]),
      })}
      feed={feedAddress('respondents.csv', parameters)}
      parts={(data) =>
        rowsOf(data).map(({ label, respondent }) => ({
          id: respondent.id,
          label,
          filter: { ...filter, respondent: [respondent.id] },
          hide: 'respondent',
        }))
      }
    >
      {(data) => {
        const rows = rowsOf(data)
        const silent = rows.filter(({ stated }) => stated === 0).length
        return (
          <>
            <p>{t.summary(formatNumber(language, rows.length), formatNumber(language, silent))}</p>
            <SpokenBars data={data} organisation={filters.organisation} />
          </>
        )
      }}
    </Figure>
  )
}

interface SpokenBarsProps {
  data: ResultOf<typeof COVERAGE>
  organisation: readonly string[]
}

function SpokenBars({ data, organisation }: SpokenBarsProps) {
  const t = useTexts(OVERVIEW).spoken
  const rows = useMemo(() => respondentRows(data, organisation), [data, organisation])
  const draw: Draw = useCallback(
    (Plot, width) => {
      const layout = barLayout(rows, width)
      const { rowHeight, labelWidth, barTop, barBottom } = layout
      const bar = { y: 'id', insetTop: barTop, insetBottom: barBottom }
      const title = ({ label, stated, byRule, silent }: Row) =>
        `${label}\n${t.stated}: ${stated}\n${t.byRule}: ${byRule}\n${t.silent}: ${silent}`
      return Plot.plot({
        width,
        height: rows.length * rowHeight,
        margin: 0,
        marginLeft: labelWidth,
        marginRight: 44,
        x: { domain: [0, Math.max(...rows.map(totalOf))], axis: null },
        y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
        marks: [
          rowLabels(Plot, rows, layout, width),
          Plot.barX(rows, { ...bar, x1: 0, x2: totalOf, fill: 'var(--tint)', title }),
          Plot.barX(rows, {
            ...bar,
            x1: 'stated',
            x2: ({ stated, byRule }: Row) => stated + byRule,
            fill: 'none',
            stroke: 'var(--quiet)',
            strokeDasharray: '3 2',
            insetLeft: 1,
            title,
          }),
          Plot.barX(rows, { ...bar, x1: 0, x2: 'stated', fill: 'var(--accent)', title }),
          Plot.text(rows, {
            y: 'id',
            x: ({ stated, byRule }: Row) => stated + byRule,
            text: ({ stated, byRule }: Row) => (byRule === 0 ? `${stated}` : `${stated} + ${byRule}`),
            textAnchor: 'start',
            dx: 5,
            dy: (barTop - barBottom) / 2,
            fontSize: 12,
            fill: 'var(--ink)',
            stroke: 'var(--tint)',
          }),
        ],
      })
    },
    [rows, t],
  )
  return (
    <>
      <ul className="spoken-legend">
        <li className="spoken-legend__stated">{t.stated}</li>
        <li className="spoken-legend__rule">{t.byRule}</li>
        <li className="spoken-legend__silent">{t.silent}</li>
      </ul>
      <Chart draw={draw} label={t.label} height={rows.length * barLayout(rows, 600).rowHeight} />
    </>
  )
}

/** Those of the bodies chosen, who spoke most first. A part of a body is named with it. */
function respondentRows({ coverage }: ResultOf<typeof COVERAGE>, organisation: readonly string[]): Row[] {
  return (coverage?.respondents.nodes ?? [])
    .filter(
      ({ respondent }) => organisation.length === 0 || organisation.includes(respondent.organisation.id),
    )
    .map((row) => {
      const { id, name, within } = row.respondent
      return { ...row, id, label: within === null ? name : `${name}, ${within.name}` }
    })
    .sort((a, b) => b.stated - a.stated || b.byRule - a.byRule)
}

function totalOf({ stated, byRule, silent }: Row): number {
  return stated + byRule + silent
}
