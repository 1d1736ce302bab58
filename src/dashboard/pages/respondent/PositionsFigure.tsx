import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { targetName } from '../../position/target-name.js'
import { byTheme } from './by-theme.js'
import { POSITIONS_BY_TARGET } from './respondent.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'
import { ShortPosition } from './ShortPosition.js'
import { useOwnFilter } from './use-own-filter.js'

type Positions = ResultOf<typeof POSITIONS_BY_TARGET>['positions']

/** What the respondent says on each thing, under its theme. */
export function PositionsFigure({ respondent }: { respondent: ShownRespondent }) {
  const { id, matter, parts } = respondent
  const t = useTexts(RESPONDENT_TEXTS).positions
  const terms = useTexts(TERMS)
  const own = useOwnFilter(
    matter.id,
    useMemo(() => [id], [id]),
  )
  return (
    <Figure
      id="positions"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(POSITIONS_BY_TARGET, { filter: own })}
      isEmpty={({ positions }) => positions.totalCount === 0}
      empty={parts.totalCount > 0 ? t.noneButParts : t.none}
      table={({ positions }) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: positions.nodes.map((position) => [
          themeOf(position),
          targetName(position.target),
          terms.stance[position.stance],
          terms.basis[position.basis],
          position.conditions.join(' '),
          position.summary,
        ]),
      })}
      feed={feedAddress('positions.csv', feedParameters(own))}
    >
      {({ positions }) => <Themes positions={positions} />}
    </Figure>
  )
}

function Themes({ positions: { nodes, totalCount } }: { positions: Positions }) {
  const t = useTexts(RESPONDENT_TEXTS).positions
  const onMeasures = nodes.filter(({ target }) => target.__typename === 'Measure')
  const onProposals = nodes.filter(({ target }) => target.__typename === 'Proposal')
  return (
    <>
      <div className="respondent__themes">
        {byTheme(onProposals, themeOf).map(({ theme, things }) => (
          <Group key={theme} title={theme || t.noTheme} positions={things} isNamedByData={theme !== ''} />
        ))}
        {onMeasures.length > 0 && <Group title={t.onMeasures} positions={onMeasures} />}
      </div>
      {nodes.length < totalCount && <p className="quiet">{t.cut(nodes.length, totalCount)}</p>}
    </>
  )
}

interface GroupProps {
  title: string
  positions: Positions['nodes']
  isNamedByData?: boolean
}

function Group({ title, positions, isNamedByData = false }: GroupProps) {
  return (
    <section>
      <h3 lang={isNamedByData ? 'sv' : undefined}>
        {title} <span className="quiet">({positions.length})</span>
      </h3>
      <ul>
        {positions.map((position) => (
          <li key={position.id}>
            <ShortPosition position={position} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function themeOf({ target }: Positions['nodes'][number]): string | null {
  return target.__typename === 'Proposal' ? target.theme : null
}
