import { FilterBar } from '../../filters/FilterBar.js'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'
import { RespondentsFigure } from './RespondentsFigure.js'
import './respondents.css'

/** Who speaks in the matter, body by body. */
export default function RespondentsPage() {
  const title = useTexts(FRAME).pages.respondents
  const t = useTexts(RESPONDENTS_TEXTS)
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="respondents__lead">{t.lead}</p>
      <FilterBar />
      <RespondentsFigure />
    </>
  )
}
