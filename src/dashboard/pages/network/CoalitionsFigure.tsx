import { useId } from 'react'
import { useSearchParams } from 'wouter'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { NodeLink } from '../../address/PageLink.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { formatNumber, formatShare } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { COALITIONS } from './network.operations.js'
import { NETWORK_TEXTS } from './network.texts.js'

type Coalition = NonNullable<ResultOf<typeof COALITIONS>['coalitions']>[number]

const START_OVERLAP = 3
const MOST_OVERLAP = 500

/** Who stands together, by how far they agree; and how much of that is said, how much only through others. */
export function CoalitionsFigure() {
  const t = useTexts(NETWORK_TEXTS).coalitions
  const language = useLanguage()
  const { filter } = useFilters()
  const [search, setSearch] = useSearchParams()
  const field = useId()
  const overlap = overlapIn(search)
  function choose(given: number): void {
    if (!Number.isInteger(given) || given < 1 || given > MOST_OVERLAP || given === overlap) return
    setSearch((before) => {
      const written = new URLSearchParams(before)
      written.delete('overlap')
      if (given !== START_OVERLAP) written.append('overlap', String(given))
      return written
    })
  }
  return (
    <>
      <div className="network-overlap">
        <label htmlFor={field}>{t.overlap}</label>
        <input
          id={field}
          key={overlap}
          type="number"
          min={1}
          max={MOST_OVERLAP}
          defaultValue={overlap}
          onBlur={(event) => choose(event.target.valueAsNumber)}
          onKeyDown={(event) => event.key === 'Enter' && choose(event.currentTarget.valueAsNumber)}
        />
      </div>
      <Figure
        id="coalitions"
        title={t.title}
        definition={<p>{t.definition(overlap)}</p>}
        question={question(COALITIONS, { filter, minimumOverlap: overlap })}
        isEmpty={({ coalitions }) => (coalitions ?? []).length === 0}
        empty={t.empty(overlap)}
        table={({ coalitions }) => ({
          columns: [
            { name: t.number, isNumber: true },
            { name: t.members },
            { name: t.measures },
            { name: t.cohesion, isNumber: true },
            { name: t.silentPairs, isNumber: true },
          ],
          rows: (coalitions ?? []).map(({ members, measures, cohesion, silentPairs }, at) => [
            at + 1,
            members.map(({ name }) => name).join('|'),
            measures.map(({ name }) => name).join('|'),
            cohesion,
            silentPairs,
          ]),
        })}
        feed={feedAddress('positions.csv', feedParameters(filter))}
      >
        {({ coalitions }) => (
          <ol className="coalitions">
            {(coalitions ?? []).map((coalition, at) => (
              <li key={coalition.members[0]!.id}>
                <h3>{t.coalition(at + 1)}</h3>
                <p className="coalitions__figures">
                  {t.cohesionIs(formatShare(language, coalition.cohesion))} · {silence(coalition)}
                </p>
                <h4>{t.membersCount(coalition.members.length)}</h4>
                <ul className="coalitions__members" lang="sv">
                  {coalition.members.map(({ id, name, within }) => (
                    <li key={id}>
                      <NodeLink id={id}>{name}</NodeLink>
                      {within && <span className="quiet"> ({within.name})</span>}
                    </li>
                  ))}
                </ul>
                <h4>{t.measuresCount(coalition.measures.length)}</h4>
                {coalition.measures.length === 0 ? (
                  <p className="empty">{t.noMeasures}</p>
                ) : (
                  <p lang="sv">
                    {coalition.measures.map(({ id, name }, index) => (
                      <span key={id}>
                        {index > 0 && ' · '}
                        <NodeLink id={id}>{name}</NodeLink>
                      </span>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </Figure>
    </>
  )

  function silence({ silentPairs, members }: Coalition): string {
    const pairs = (members.length * (members.length - 1)) / 2
    return t.silence(formatNumber(language, silentPairs), formatNumber(language, pairs), overlap)
  }
}

/** On how many targets two must both take a side; what is no such number is as at the start. */
function overlapIn(search: URLSearchParams): number {
  const given = Number(search.get('overlap') ?? START_OVERLAP)
  return Number.isInteger(given) && given >= 1 && given <= MOST_OVERLAP ? given : START_OVERLAP
}
