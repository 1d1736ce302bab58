import { useMemo } from 'react'
import { PageLink } from '../../address/PageLink.js'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { targetName } from '../../position/target-name.js'
import { BESIDE, BESIDE_POSITIONS } from './beside.operations.js'
import { besideColumns, type BesideColumn } from './beside-columns.js'
import { besideRows } from './beside-rows.js'
import { BesideTable } from './BesideTable.js'
import { FigureBefore } from './FigureBefore.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'
import { useOwnFilter } from './use-own-filter.js'

type Positions = ResultOf<typeof BESIDE_POSITIONS>['positions']

/** More columns would not be read beside each other. */
const MOST_COLUMNS = 5

/** The respondent's statement beside those it adopts, those that adopt it, and the separate ones. */
export function BesideFigure({ respondent: { id, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  const { data, error, refetch } = useAnswer(question(BESIDE, { id, matter: [matter.id] }))
  if (data === undefined)
    return <FigureBefore id="beside" title={t.title} error={error} retry={() => void refetch()} />
  return <Beside columns={besideColumns(data)} matter={matter.id} />
}

function Beside({ columns, matter }: { columns: readonly BesideColumn[]; matter: string }) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  const stances = useTexts(TERMS).stance
  const shown = columns.slice(0, MOST_COLUMNS)
  const ids = shown.map(({ id }) => id)
  const filter = useOwnFilter(matter, ids)
  return (
    <Figure
      id="beside"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(BESIDE_POSITIONS, { filter })}
      isEmpty={({ positions }) => shown.length < 2 || besideRows(positions.nodes).rows.length === 0}
      empty={shown.length < 2 ? t.nobody : t.none}
      table={({ positions }) => ({
        columns: [{ name: t.row }, { name: t.difference }, ...shown.map(({ name }) => ({ name }))],
        rows: besideRows(positions.nodes).rows.map(({ target, difference, positions }) => [
          targetName(target),
          t.groups[difference],
          ...ids.map((id) =>
            positions
              .filter(({ respondent }) => respondent.id === id)
              .map(({ stance }) => stances[stance])
              .join(', '),
          ),
        ]),
      })}
      feed={feedAddress('positions.csv', feedParameters(filter))}
    >
      {({ positions }) => <BesideShown columns={columns} shown={shown} positions={positions} />}
    </Figure>
  )
}

interface BesideShownProps {
  columns: readonly BesideColumn[]
  shown: readonly BesideColumn[]
  positions: Positions
}

function BesideShown({ columns, shown, positions: { nodes, totalCount } }: BesideShownProps) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  const { rows, alone } = useMemo(() => besideRows(nodes), [nodes])
  const left = columns.slice(shown.length)
  return (
    <>
      <BesideTable columns={shown} rows={rows} />
      <p className="respondent__note">
        {alone > 0 && `${t.alone(alone)} `}
        {left.length > 0 && `${t.left(left.map(({ name }) => name).join(', '))} `}
        {nodes.length < totalCount && `${t.cut(nodes.length, totalCount)} `}
        <PageLink path="/compare" own={{ with: shown.map(({ id }) => id) }}>
          {t.compare}
        </PageLink>
      </p>
    </>
  )
}
