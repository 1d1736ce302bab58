import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { StanceBars } from '../../stance/StanceBars.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { tallyTable } from '../../stance/tally-table.js'
import { THEMES } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

/** How the respondents stand on the proposals of each theme. */
export function ThemesFigure() {
  const t = useTexts(OVERVIEW).themes
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const names = {
    stance: terms.stance,
    row: t.theme,
    respondents: frame.respondentsCounted,
    positions: frame.positionsCounted,
  }
  return (
    <Figure
      id="themes"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(THEMES, { filter })}
      isEmpty={({ tallies }) => tallies.length === 0}
      isChart
      table={(data) => tallyTable(rowsOf(data), names)}
      feed={feedAddress('positions.csv', feedParameters(filter))}
      positions={filter}
    >
      {(data) => <ThemeBars data={data} label={t.label} />}
    </Figure>
  )
}

function ThemeBars({ data, label }: { data: ResultOf<typeof THEMES>; label: string }) {
  const rows = useMemo(() => rowsOf(data), [data])
  return (
    <>
      <StanceLegend />
      <StanceBars rows={rows} label={label} />
    </>
  )
}

function rowsOf({ tallies }: ResultOf<typeof THEMES>) {
  return tallies.map(({ item, tally }) => ({ id: item.id, label: item.label, tally }))
}
