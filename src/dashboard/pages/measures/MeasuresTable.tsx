import { useMemo } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { StanceCounts } from '../../stance/StanceCounts.js'
import { reachOf, StanceStrip } from '../../stance/StanceStrip.js'
import type { MEASURES } from './measures.operations.js'
import { MEASURES_TEXTS } from './measures.texts.js'

type Measure = ResultOf<typeof MEASURES>['measures']['nodes'][number]

/** A measure a row: what it is, how the respondents stand on it, how much there is on it. */
export function MeasuresTable({ measures }: { measures: readonly Measure[] }) {
  const t = useTexts(MEASURES_TEXTS)
  const frame = useTexts(FRAME)
  const reach = useMemo(() => reachOf(measures.map(({ tally }) => tally)), [measures])
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
      <table className="measures__table">
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col" className="measures__stand">
              {t.columns.stand}
            </th>
            <th scope="col" className="number measures__more">
              {frame.positionsCounted}
            </th>
            <th scope="col" className="number measures__more">
              {t.columns.proposals}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Row key={measure.id} measure={measure} reach={reach} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ measure, reach }: { measure: Measure; reach: [number, number] }) {
  const t = useTexts(MEASURES_TEXTS)
  const categories = useTexts(TERMS).category
  const language = useLanguage()
  const { id, name, category, description, aliases, proposals, tally } = measure
  return (
    <tr>
      <th scope="row">
        <NodeLink id={id} lang="sv" className="measures__name">
          {name}
        </NodeLink>
        {aliases.length > 0 && (
          <span className="quiet" lang="sv">
            {' '}
            {aliases.join(', ')}
          </span>
        )}
        <span className="measures__what">
          {categories[category]}
          {description && (
            <span className="measures__description">
              {' · '}
              <span lang="sv">{description}</span>
            </span>
          )}
        </span>
      </th>
      <td className="measures__stand">
        {tally.positions === 0 ? (
          <span className="measures__silent">{t.silence}</span>
        ) : (
          <>
            <StanceStrip label={name} tally={tally} reach={reach} />
            <StanceCounts tally={tally} />
          </>
        )}
      </td>
      <td className="number measures__more">{formatNumber(language, tally.positions)}</td>
      <td className="number measures__more">{formatNumber(language, proposals.totalCount)}</td>
    </tr>
  )
}
