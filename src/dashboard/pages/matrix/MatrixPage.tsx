import { FilterBar } from '../../filters/FilterBar.js'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { Controls } from './Controls.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { MatrixFigure } from './MatrixFigure.js'
import { axesOf } from './matrix-view.js'
import { useMatrixView } from './use-matrix-view.js'
import './matrix.css'

/** Who speaks by what is spoken of, as a heat map that opens down to the positions. */
export default function MatrixPage() {
  const t = useTexts(MATRIX_TEXTS)
  const frame = useTexts(FRAME)
  const { view } = useMatrixView()
  const { rows, columns } = axesOf(view)
  return (
    <>
      <PageTitle>{frame.pages.matrix}</PageTitle>
      <p className="matrix-lead">{t.lead}</p>
      <FilterBar />
      <Controls />
      {/* Other axes make another figure: none of what the one before showed may stay. */}
      <MatrixFigure key={`${rows} ${columns}`} />
    </>
  )
}
