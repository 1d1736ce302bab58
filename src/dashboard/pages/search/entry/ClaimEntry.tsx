import { question } from '../../../api/question.js'
import { TERMS } from '../../../language/terms.js'
import { useTexts } from '../../../language/use-language.js'
import { Evidence } from '../../../position/Evidence.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { CLAIM } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { Linked, Trait } from './Traits.js'

/** A practice, a fact or a quotation: what is claimed, with the words that it stands on. */
export function ClaimEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  const terms = useTexts(TERMS)
  return (
    <Answered question={question(CLAIM, { id })}>
      {({ node }) => {
        if (node?.__typename === 'Practice')
          return (
            <>
              {node.note && (
                <p className="entry__text" lang="sv">
                  {node.note}
                </p>
              )}
              <dl className="traits">
                <Linked name={t.organisation} nodes={[node.organisation]} />
                <Linked name={t.practiceOf} nodes={[node.measure]} />
                <Trait name={t.role}>{terms.practiceRole[node.role]}</Trait>
                <Trait name={t.since}>{node.since}</Trait>
                <Linked name={t.partners} nodes={node.partners} />
              </dl>
              <Evidence passages={node.passages} />
            </>
          )
        if (node?.__typename === 'Fact')
          return (
            <>
              <p className="entry__text" lang="sv">
                {node.statement}
              </p>
              <Evidence passages={node.passages} />
            </>
          )
        if (node?.__typename === 'Passage')
          return (
            <>
              <Evidence passages={[node]} />
              <dl className="traits">
                <Linked name={t.document} nodes={[{ id: node.document.id, name: node.document.title }]} />
              </dl>
            </>
          )
        return null
      }}
    </Answered>
  )
}
