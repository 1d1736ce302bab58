import { question } from '../../../api/question.js'
import { useTexts } from '../../../language/use-language.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { STATUTE } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { Proposals, Trait } from './Traits.js'

/** An act or ordinance, and the proposals that bear on it. */
export function StatuteEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  return (
    <Answered question={question(STATUTE, { id })}>
      {({ statute }) =>
        statute && (
          <dl className="traits">
            <Trait name={t.number}>{statute.number}</Trait>
            <Trait name={t.aliases}>
              {statute.aliases.length > 0 && <span lang="sv">{statute.aliases.join(', ')}</span>}
            </Trait>
            <Proposals name={t.proposals} proposals={statute.proposals} />
          </dl>
        )
      }
    </Answered>
  )
}
