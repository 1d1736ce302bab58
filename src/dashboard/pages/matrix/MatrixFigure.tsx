import { useRef } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { MATRIX } from './matrix.operations.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { matrixLayout } from './matrix-layout.js'
import { matrixPicture } from './matrix-picture.js'
import { axesOf } from './matrix-view.js'
import { MatrixShown } from './MatrixShown.js'
import { TooLarge } from './TooLarge.js'
import { useMatrixFilter } from './use-matrix-filter.js'
import { useMatrixView } from './use-matrix-view.js'
import { usePlaces } from './use-places.js'

/** The matrix as a figure: asked, and with what belongs to one. */
export function MatrixFigure() {
  const t = useTexts(MATRIX_TEXTS)
  const terms = useTexts(TERMS)
  const { view } = useMatrixView()
  const { filter, stated, conditional, byRule, isNarrowed } = useMatrixFilter()
  const { speakers, subjects, isPending, fault } = usePlaces(view, filter)
  const picture = useRef<HTMLDivElement>(null)
  const axes = axesOf(view)
  const ask = question(MATRIX, { ...axes, filter, stated, conditional, byRule })
  const { error } = useAnswer(ask)

  const parameters = feedParameters(filter)
  for (const [name, axis] of Object.entries(axes)) parameters.set(name, axis)
  const feed = feedAddress('matrix.csv', parameters)
  if (error?.codes.includes('RESULT_TOO_LARGE')) return <TooLarge view={view} said={error.said} feed={feed} />

  return (
    <div className="matrix-frame">
      <Figure
        id="matrix"
        title={t.titleOf(t.axes[axes.rows], t.axes[axes.columns])}
        definition={
          <>
            <p>{t.definition}</p>
            {isNarrowed && <p>{t.narrowed}</p>}
          </>
        }
        question={ask}
        isEmpty={({ shown }) => shown === null || (shown.rows.length === 0 && !view.withSilent)}
        feed={feed}
        positions={filter}
        drawing={async (data) => {
          const layout = matrixLayout(data, view, { speakers, subjects })
          const drawn = await matrixPicture(layout, {
            stance: terms.stance,
            byRule: t.byRule,
            silence: isNarrowed ? t.noSuch : t.silence,
            tooLarge: t.picture,
          })
          picture.current!.replaceChildren(drawn)
          return drawn
        }}
      >
        {(data) =>
          isPending ? <Busy /> : <MatrixShown data={data} speakers={speakers} subjects={subjects} />
        }
      </Figure>
      {fault && (
        <>
          <p>{t.grouping}</p>
          <Fault error={fault.error} retry={fault.retry} />
        </>
      )}
      <div ref={picture} className="matrix-picture" aria-hidden="true" />
    </div>
  )
}
