import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useTexts } from '../../language/use-language.js'
import { StanceBars } from '../../stance/StanceBars.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { useTallyTable } from '../../stance/use-tally-table.js'
import { BY_THEME } from './respondent.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'
import { useOwnFilter } from './use-own-filter.js'

/** How many positions the respondent takes for and against, theme by theme. */
export function ThemesFigure({ respondent: { id, name, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS)
  const own = useOwnFilter(
    matter.id,
    useMemo(() => [id], [id]),
  )
  const tableOf = useTallyTable(t.themes.row)
  return (
    <Figure
      id="themes"
      title={t.themes.title}
      definition={<p>{t.themes.definition}</p>}
      question={question(BY_THEME, { filter: own })}
      isEmpty={({ tallies }) => tallies.length === 0}
      empty={t.positions.none}
      isChart
      table={(data) => tableOf(rowsOf(data))}
      feed={feedAddress('positions.csv', feedParameters(own))}
    >
      {(data) => <ThemeBars data={data} label={t.themes.label(name)} />}
    </Figure>
  )
}

function ThemeBars({ data, label }: { data: ResultOf<typeof BY_THEME>; label: string }) {
  const rows = useMemo(() => rowsOf(data), [data])
  return (
    <>
      <StanceLegend />
      <StanceBars rows={rows} label={label} />
    </>
  )
}

function rowsOf({ tallies }: ResultOf<typeof BY_THEME>) {
  return tallies
    .map(({ item, tally }) => ({ id: item.id, label: item.label, tally }))
    .sort((a, b) => b.tally.positions - a.tally.positions)
}
