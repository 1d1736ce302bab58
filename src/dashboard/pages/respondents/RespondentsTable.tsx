import { useMemo } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { StanceCounts } from '../../stance/StanceCounts.js'
import { reachOf, StanceStrip } from '../../stance/StanceStrip.js'
import type { Body, Listed } from './bodies.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'

/** A part of the table for each body, a row for each respondent. */
export function RespondentsTable({ bodies }: { bodies: readonly Body[] }) {
  const t = useTexts(RESPONDENTS_TEXTS)
  const positions = useTexts(FRAME).positionsCounted
  const reach = useMemo(
    () => reachOf(bodies.flatMap((body) => body.respondents.map(({ respondent }) => respondent.tally))),
    [bodies],
  )
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
      <table className="respondents__table">
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.stand}</th>
            <th scope="col" className="number respondents__more">
              {positions}
            </th>
          </tr>
        </thead>
        {bodies.map((body) => (
          <tbody key={body.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="respondents__body" lang="sv">
                {body.name}
              </th>
            </tr>
            {body.respondents.map(({ respondent, depth }) => (
              <Row key={respondent.id} respondent={respondent} depth={depth} reach={reach} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface RowProps {
  respondent: Listed
  depth: number
  reach: [number, number]
}

function Row({ respondent, depth, reach }: RowProps) {
  const t = useTexts(RESPONDENTS_TEXTS)
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const { id, name, standing, form, organisation, tally } = respondent
  return (
    <tr>
      <th scope="row" className={`respondents__depth-${Math.min(depth, 3)}`}>
        <NodeLink id={id} lang="sv">
          {name}
        </NodeLink>
        <span className="respondents__what">
          {terms.standing[standing]} · {terms.organisationKind[organisation.kind]}
          {organisation.isAgency && ` (${t.agency})`}
          {form && (
            <>
              {' · '}
              <span lang="sv">{form}</span>
            </>
          )}
        </span>
      </th>
      <td className="respondents__stand">
        {tally.positions === 0 ? (
          <span className="quiet">{t.noPositions}</span>
        ) : (
          <>
            <StanceStrip label={name} tally={tally} reach={reach} />
            <StanceCounts tally={tally} />
          </>
        )}
      </td>
      <td className="number respondents__more">{formatNumber(language, tally.positions)}</td>
    </tr>
  )
}
