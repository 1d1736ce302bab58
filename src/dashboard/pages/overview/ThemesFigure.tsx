import { feedAddress } from '../../api/feed-address.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { useTexts } from '../../language/use-language.js'
import { TallyBars, tallyRows } from '../../stance/TallyBars.js'
import { useTallyTable } from '../../stance/use-tally-table.js'
import { THEMES } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

/** How the respondents stand on the proposals of each theme. */
export function ThemesFigure() {
  const t = useTexts(OVERVIEW).themes
  const { filter } = useFilters()
  const tableOf = useTallyTable(t.theme)
  return (
    <Figure
      id="themes"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(THEMES, { filter })}
      isEmpty={({ tallies }) => tallies.length === 0}
      isChart
      table={({ tallies }) => tableOf(tallyRows(tallies))}
      feed={feedAddress('positions.csv', feedParameters(filter))}
      parts={({ tallies }) =>
        tallyRows(tallies).map(({ id, label }) => ({ id, label, filter: { ...filter, theme: [id] } }))
      }
    >
      {({ tallies }) => <TallyBars tallies={tallies} label={t.label} />}
    </Figure>
  )
}
