import { FilterBar } from '../../filters/FilterBar.js'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { MEASURES_TEXTS } from './measures.texts.js'
import { MeasuresFigure } from './MeasuresFigure.js'
import './measures.css'

/** All measures: how the respondents stand on each, by name or by how much they want it. */
export default function MeasuresPage() {
  const title = useTexts(FRAME).pages.measures
  const t = useTexts(MEASURES_TEXTS)
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="measures__lead">{t.lead}</p>
      <FilterBar />
      <MeasuresFigure />
    </>
  )
}
