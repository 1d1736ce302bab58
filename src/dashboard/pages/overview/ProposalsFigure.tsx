import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { useTexts } from '../../language/use-language.js'
import { TallyBars, tallyRows } from '../../stance/TallyBars.js'
import { useTallyTable } from '../../stance/use-tally-table.js'
import { PROPOSALS } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'
import { foremost, type Choice, type ProposalOrder } from './proposal-orders.js'

type Answer = ResultOf<typeof PROPOSALS>

const SHOWN = 8

/** The proposals that come first in an order, with how the respondents stand on each. */
export function ProposalsFigure({ order }: { order: ProposalOrder }) {
  const t = useTexts(OVERVIEW).proposals
  const { filters, filter } = useFilters()
  const tableOf = useTallyTable(t.row)
  const choice = { order, withWhole: filters.proposalKind.includes('WHOLE'), count: SHOWN }
  const rowsOf = ({ tallies }: Answer) => tallyRows(foremost(tallies, choice))
  const { title, order: ordered, empty } = t[order]
  return (
    <Figure
      id={order}
      title={title}
      definition={
        <p>
          {ordered} {t.definition}
        </p>
      }
      question={question(PROPOSALS, { filter })}
      isEmpty={(data) => rowsOf(data).length === 0}
      empty={empty}
      isChart
      table={(data) => tableOf(rowsOf(data))}
      feed={feedAddress('positions.csv', feedParameters(filter))}
      parts={(data) =>
        rowsOf(data).map(({ id, label }) => ({
          id,
          label,
          filter: { ...filter, proposal: [id] },
          hide: 'target',
        }))
      }
    >
      {({ tallies }) => <ForemostBars tallies={tallies} {...choice} label={t.label(title)} />}
    </Figure>
  )
}

interface ForemostBarsProps extends Choice {
  tallies: Answer['tallies']
  label: string
}

function ForemostBars({ tallies, order, withWhole, count, label }: ForemostBarsProps) {
  const chosen = useMemo(
    () => foremost(tallies, { order, withWhole, count }),
    [tallies, order, withWhole, count],
  )
  return <TallyBars tallies={chosen} label={label} />
}
