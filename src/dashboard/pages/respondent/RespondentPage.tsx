import { useMemo } from 'react'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { FilterBar } from '../../filters/FilterBar.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { OnThisPage } from '../../layout/OnThisPage.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import type { PageProps } from '../Pages.js'
import { UnknownId } from '../UnknownPage.js'
import { AgreementFigure } from './AgreementFigure.js'
import { BesideFigure } from './BesideFigure.js'
import { PartsFigure } from './PartsFigure.js'
import { PositionsFigure } from './PositionsFigure.js'
import { RequestsFigure } from './RequestsFigure.js'
import { RESPONDENT } from './respondent.operations.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'
import { RespondentHead } from './RespondentHead.js'
import { RuleFigure } from './RuleFigure.js'
import { SilenceFigure } from './SilenceFigure.js'
import { TasksFigure } from './TasksFigure.js'
import { ThemesFigure } from './ThemesFigure.js'
import './respondent.css'

export type ShownRespondent = NonNullable<ResultOf<typeof RESPONDENT>['respondent']>

/** A respondent: what it is, what it says and requests, its parts, with whom it agrees, on what it is silent. */
export default function RespondentPage({ slug }: PageProps) {
  const id = `respondent:${slug}`
  const { data, error, refetch } = useAnswer(question(RESPONDENT, { id }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy />
  if (data.respondent === null) return <UnknownId id={id} />
  return <Shown respondent={data.respondent} />
}

function Shown({ respondent }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS)
  const kind = useTexts(FRAME).pages.respondent
  const terms = useTexts(TERMS)
  const { name, standing, organisation, defaultRule, parts } = respondent
  const hasParts = parts.totalCount > 0
  const shown = useMemo(
    () =>
      [
        'themes' as const,
        'positions' as const,
        ...(defaultRule ? (['rule'] as const) : []),
        ...(hasParts ? (['parts'] as const) : []),
        'beside' as const,
        'requests' as const,
        'agreement' as const,
        'tasks' as const,
        'silence' as const,
      ].map((part) => ({ id: part, title: t[part].title })),
    [defaultRule, hasParts, t],
  )
  return (
    <>
      <PageTitle
        kind={[
          kind,
          terms.organisationKind[organisation.kind],
          organisation.isAgency && t.head.agency,
          terms.standing[standing],
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        {name}
      </PageTitle>
      <RespondentHead respondent={respondent} />
      <OnThisPage parts={shown} />
      <FilterBar without={['organisation']} />
      <div className="respondent__pair">
        <ThemesFigure respondent={respondent} />
        <div>
          {defaultRule && <RuleFigure respondent={respondent} />}
          {hasParts && <PartsFigure respondent={respondent} />}
          {!defaultRule && !hasParts && <TasksFigure respondent={respondent} />}
        </div>
      </div>
      <PositionsFigure respondent={respondent} />
      <BesideFigure respondent={respondent} />
      <RequestsFigure respondent={respondent} />
      <AgreementFigure respondent={respondent} />
      {(defaultRule !== null || hasParts) && <TasksFigure respondent={respondent} />}
      <SilenceFigure respondent={respondent} />
    </>
  )
}
