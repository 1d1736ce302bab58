import { useState } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { StanceMark } from '../../stance/StanceMark.js'
import { EntryDetails, hasEntry } from './entry/EntryDetails.js'
import { Marked } from './Marked.js'
import { excerpt } from './marked.js'
import { nameField, nodeName, nodeTraits, type NamedNode } from './node-name.js'
import type { SEARCH } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'

type Highlights = NonNullable<ResultOf<typeof SEARCH>['search']>['nodes'][number]['highlights']

interface ResultItemProps {
  node: NamedNode
  highlights: Highlights
}

/** One result: what it is, where the words were found; measures, respondents and matters lead to their pages, all else unfolds. */
export function ResultItem({ node, highlights }: ResultItemProps) {
  const t = useTexts(SEARCH_TEXTS)
  const terms = useTexts(TERMS)
  const [isOpen, setOpen] = useState(false)
  const kind = node.__typename.toUpperCase() as Uppercase<NamedNode['__typename']>
  const traits = nodeTraits(node, terms).filter((trait) => trait !== terms.nodeKind[kind])
  const named = nameField(node)
  const inName = highlights.find(({ field }) => field === named)
  const others = highlights.filter((highlight) => highlight !== inName && highlight.field !== 'number')
  return (
    <article className="result">
      <p className="result__kind">
        <strong>{terms.nodeKind[kind]}</strong>
        {traits.map((trait) => (
          <span key={trait} lang={node.__typename === 'Passage' ? 'sv' : undefined}>
            {trait}
          </span>
        ))}
        {node.__typename === 'Position' && (
          <StanceMark stance={node.stance} byRule={node.basis === 'DEFAULT_RULE'} />
        )}
      </p>
      <h3 className="result__name" lang="sv">
        <NodeLink id={node.id}>
          <Name node={node} inName={inName} />
        </NodeLink>
      </h3>
      {others.map(({ field, text, matches }) => (
        <p key={`${field} ${text}`} className="result__found">
          <span className="quiet">{t.fields[field] ?? field}: </span>
          <span lang="sv">
            <Marked {...excerpt(text, matches)} />
          </span>
        </p>
      ))}
      {hasEntry(node.id) && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-label={`${t.results.unfold}: ${nodeName(node, terms)}`}>{t.results.unfold}</summary>
          {isOpen && <EntryDetails id={node.id} />}
        </details>
      )}
    </article>
  )
}

/** The name with the words found in it marked; what a name has beside its own text stands as it is. */
function Name({ node, inName }: { node: NamedNode; inName: Highlights[number] | undefined }) {
  const terms = useTexts(TERMS)
  const whole = nodeName(node, terms)
  if (inName === undefined) return whole
  const start = whole.indexOf(inName.text)
  if (start < 0) return whole
  const matches = inName.matches.map((span) => ({ start: span.start + start, end: span.end + start }))
  return <Marked {...excerpt(whole, matches)} />
}
