import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import type { Standing } from '../../api/vocabulary.js'
import { Figure } from '../../figure/Figure.js'
import { FILTER_VALUES } from '../../filters/filters.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { StanceBars, type BarRow } from '../../stance/StanceBars.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { useTallyTable } from '../../stance/use-tally-table.js'
import { BY_STANDING } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

type Data = ResultOf<typeof BY_STANDING>

/** How many are for and against the measure, by the capacity in which they speak. */
export function StandingFigure({ id, name }: { id: string; name: string }) {
  const t = useTexts(MEASURE_TEXTS).standing
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const onMeasure = { ...filter, measure: [id] }
  const tableOf = useTallyTable(t.row)
  return (
    <Figure
      id="standing"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(BY_STANDING, { id, filter, onMeasure })}
      isEmpty={({ measure }) => (measure?.tally.positions ?? 0) === 0}
      empty={t.none}
      isChart
      table={(data) => tableOf(rowsOf(data, t.all, terms.standing))}
      feed={feedAddress('positions.csv', feedParameters(onMeasure))}
      positions={onMeasure}
    >
      {(data) => (
        <>
          <StandingSum measure={data.measure!} />
          <StanceLegend />
          <StandingBars data={data} label={t.label(name)} />
        </>
      )}
    </Figure>
  )
}

function StandingBars({ data, label }: { data: Data; label: string }) {
  const { all } = useTexts(MEASURE_TEXTS).standing
  const { standing } = useTexts(TERMS)
  const rows = useMemo(() => rowsOf(data, all, standing), [data, all, standing])
  return <StanceBars rows={rows} label={label} />
}

function rowsOf(
  { measure, tallies }: Data,
  all: string,
  names: Readonly<Record<Standing, string>>,
): BarRow[] {
  if (measure === null) return []
  const byStanding = FILTER_VALUES.standing!.flatMap((standing) => {
    const found = tallies.find(({ item }) => item.id === standing)
    return found ? [{ id: standing, label: names[standing], tally: found.tally }] : []
  })
  return [{ id: 'all', label: all, tally: measure.tally }, ...byStanding]
}

/** How many there are, and how many of them speak on the measure itself. */
function StandingSum({ measure: { tally, direct } }: { measure: NonNullable<Data['measure']> }) {
  const t = useTexts(MEASURE_TEXTS).standing
  const language = useLanguage()
  const number = (count: number) => formatNumber(language, count)
  const through = tally.positions - direct.positions
  return (
    <p className="measure__sum">
      <strong>{t.sum(t.respondents(number(tally.respondents)), t.positions(number(tally.positions)))}</strong>{' '}
      {direct.positions === 0
        ? t.allThrough
        : through === 0
          ? t.allDirect
          : t.some(number(direct.positions), number(through))}
      {tally.noViews > 0 && ` ${t.noViews(number(tally.noViews))}`}
    </p>
  )
}
