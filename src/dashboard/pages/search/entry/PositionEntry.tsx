import { question } from '../../../api/question.js'
import { useTexts } from '../../../language/use-language.js'
import { PositionLine } from '../../../position/PositionLine.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { POSITION_ENTRY } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { Linked } from './Traits.js'

/** One position, where it is written, and from whom it was taken over. */
export function PositionEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  return (
    <Answered question={question(POSITION_ENTRY, { id })}>
      {({ position }) =>
        position && (
          <>
            <PositionLine position={position} />
            <dl className="traits">
              <Linked
                name={t.adopts}
                nodes={position.adopts.map(({ id, respondent }) => ({ id, name: respondent.name }))}
              />
              <Linked
                name={t.document}
                nodes={[{ id: position.document.id, name: position.document.title }]}
              />
            </dl>
          </>
        )
      }
    </Answered>
  )
}
