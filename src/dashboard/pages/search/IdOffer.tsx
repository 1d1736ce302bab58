import { NodeLink } from '../../address/PageLink.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { kindOfId } from '../../../schema/id.js'
import { nodeName } from './node-name.js'
import { NODE } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'

/** Whoever searches for an id is offered the node itself. */
export function IdOffer({ text }: { text: string }) {
  return kindOfId(text) === undefined ? null : <Offer id={text} />
}

function Offer({ id }: { id: string }) {
  const t = useTexts(SEARCH_TEXTS)
  const terms = useTexts(TERMS)
  const { data } = useAnswer(question(NODE, { id }))
  if (!data?.node) return null
  return (
    <p className="search__offer">
      {t.isId}{' '}
      <NodeLink id={id}>
        <span lang="sv">{nodeName(data.node, terms)}</span>
      </NodeLink>
    </p>
  )
}
