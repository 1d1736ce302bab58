import { useMemo } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { useFilters } from '../../filters/use-filters.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { StanceCounts } from '../../stance/StanceCounts.js'
import { PARTS } from './respondent.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

type Parts = ResultOf<typeof PARTS>['respondents']
type Part = Parts['nodes'][number]

/** All that spoke within the respondent, as a tree. */
export function PartsFigure({ respondent: { id, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).parts
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const own = useMemo(() => {
    const { standing: _standing, organisation: _organisation, ...rest } = filter
    return { ...rest, matter: [matter.id], standing: Object.keys(terms.standing) as Part['standing'][] }
  }, [filter, matter.id, terms.standing])
  return (
    <Figure
      id="parts"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(PARTS, { within: [id], filter: own })}
      isEmpty={({ respondents }) => respondents.totalCount === 0}
      table={({ respondents }) => ({
        columns: [
          ...Object.values(t.columns).map((name) => ({ name })),
          { name: frame.positionsCounted, isNumber: true },
        ],
        rows: respondents.nodes.map((part) => [
          part.name,
          terms.standing[part.standing],
          part.form,
          namesOf(part.adopts),
          namesOf(part.dissentsFrom),
          part.tally.positions,
        ]),
      })}
    >
      {({ respondents: { nodes, totalCount } }) => (
        <>
          <Branch parts={nodes} of={id} />
          {nodes.length < totalCount && <p className="quiet">{t.cut(nodes.length, totalCount)}</p>}
        </>
      )}
    </Figure>
  )
}

function Branch({ parts, of }: { parts: readonly Part[]; of: string }) {
  const t = useTexts(RESPONDENT_TEXTS).parts
  const terms = useTexts(TERMS).standing
  const under = parts.filter(({ within }) => within?.id === of)
  if (under.length === 0) return null
  return (
    <ul className="respondent__tree">
      {under.map((part) => (
        <li key={part.id}>
          <div className="respondent__part">
            <NodeLink id={part.id} lang="sv">
              {part.name}
            </NodeLink>
            <StanceCounts tally={part.tally} />
          </div>
          <p className="respondent__how">
            {terms[part.standing]}
            {part.form && (
              <>
                {' · '}
                <span lang="sv">{part.form}</span>
              </>
            )}
            {part.adopts.length > 0 && ` · ${t.adopts(namesOf(part.adopts))}`}
            {part.dissentsFrom.length > 0 && ` · ${t.dissents(namesOf(part.dissentsFrom))}`}
          </p>
          <Branch parts={parts} of={part.id} />
        </li>
      ))}
    </ul>
  )
}

function namesOf(some: readonly { name: string }[]): string {
  return some.map(({ name }) => name).join(', ')
}
