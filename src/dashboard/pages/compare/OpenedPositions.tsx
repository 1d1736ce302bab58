import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { useTexts } from '../../language/use-language.js'
import { PositionLine } from '../../position/PositionLine.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { OPENED } from './compare.operations.js'
import { COMPARE } from './compare.texts.js'

/** As many as the API gives by their ids. */
const MOST = 100

/** The positions of a cell with their evidence, the deciding one first. */
export function OpenedPositions({ ids }: { ids: readonly string[] }) {
  const t = useTexts(COMPARE).differences
  const { data, error, isPending, refetch } = useAnswer(question(OPENED, { ids: ids.slice(0, MOST) }))
  if (isPending) return <Busy rows={2} />
  if (data === undefined) return <Fault error={error} retry={() => void refetch()} />
  const positions = data.nodes.flatMap((node) => (node !== null && 'stance' in node ? [node] : []))
  if (positions.length === 0) return <p className="empty">{t.gone}</p>
  return positions.map((position) => (
    <PositionLine key={position.id} position={position} hide="target" isUnfolded />
  ))
}
