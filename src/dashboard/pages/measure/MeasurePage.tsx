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
import { MeasureHead } from './MeasureHead.js'
import { MEASURE } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'
import { PracticesFigure } from './PracticesFigure.js'
import { ProposalsFigure } from './ProposalsFigure.js'
import { StandingFigure } from './StandingFigure.js'
import { StatutesFigure } from './StatutesFigure.js'
import { TasksFigure } from './TasksFigure.js'
import { ThroughFigure } from './ThroughFigure.js'
import { VoicesFigure } from './VoicesFigure.js'
import './measure.css'

const PARTS = ['standing', 'through', 'voices', 'proposals', 'tasks', 'statutes', 'practices'] as const

/** A measure: who is for and against it and in which words, what is proposed, and who would do what. */
export default function MeasurePage({ slug }: PageProps) {
  const id = `measure:${slug}`
  const t = useTexts(MEASURE_TEXTS)
  const kind = useTexts(FRAME).pages.measure
  const category = useTexts(TERMS).category
  const { data, error, refetch } = useAnswer(question(MEASURE, { id }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy />
  if (data.measure === null) return <UnknownId id={id} />
  const { measure } = data
  return (
    <>
      <PageTitle kind={`${kind} · ${category[measure.category]}`}>{measure.name}</PageTitle>
      <MeasureHead measure={measure} />
      <OnThisPage parts={PARTS.map((part) => ({ id: part, title: t[part].title }))} />
      <FilterBar />
      <div className="measure__pair">
        <StandingFigure id={id} name={measure.name} />
        <ThroughFigure id={id} name={measure.name} />
      </div>
      <VoicesFigure id={id} />
      <ProposalsFigure id={id} />
      <TasksFigure id={id} />
      <div className="measure__pair">
        <StatutesFigure id={id} />
        <PracticesFigure id={id} />
      </div>
    </>
  )
}
