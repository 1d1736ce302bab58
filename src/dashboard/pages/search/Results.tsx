import { useEffect, useRef } from 'react'
import { PageLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { Figure } from '../../figure/Figure.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Facets } from './Facets.js'
import { IdOffer } from './IdOffer.js'
import { nodeName } from './node-name.js'
import { NoResults } from './NoResults.js'
import { ResultItem } from './ResultItem.js'
import { SEARCH } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { writeSearch, type SearchState } from './search-state.js'
import { BadCursor, TooLong } from './Unsearchable.js'

const PAGE = 20

/** What a text finds: by kind, a page at a time. */
export function Results({ state }: { state: SearchState }) {
  const t = useTexts(SEARCH_TEXTS)
  const terms = useTexts(TERMS)
  const matter = useMatter()
  const { text, kinds, isInMatter, after, before, ignored } = state
  const asked = question(SEARCH, {
    text,
    kinds: kinds.length > 0 ? [...kinds] : null,
    matter: isInMatter ? matter.id : null,
    here: matter.id,
    ...(before === null ? { first: PAGE, after } : { last: PAGE, before }),
  })
  const { data, error } = useAnswer(asked)
  if (error?.codes.includes('BAD_ARGUMENT')) return <TooLong error={error} state={state} />
  if (error?.codes.includes('BAD_CURSOR')) return <BadCursor state={state} />

  const found = (answer: ResultOf<typeof SEARCH>) => ({
    columns: Object.values(t.results.columns).map((name) => ({ name })),
    rows: (answer.search?.nodes ?? []).map(({ kind, node, highlights }) => [
      terms.nodeKind[kind],
      node.id,
      nodeName(node, terms),
      highlights.map(({ text }) => text).join(' | '),
    ]),
  })
  return (
    <div className="search">
      {data?.search && <Facets state={state} data={data} />}
      <div className="search__results">
        {ignored.length > 0 && (
          <p className="search__ignored" role="status">
            {t.ignored(ignored.join(', '))}
          </p>
        )}
        <IdOffer text={text} />
        <Figure
          id="results"
          title={t.results.title}
          definition={<p>{t.results.definition}</p>}
          question={asked}
          table={(answer) => found(answer)}
        >
          {(answer) =>
            answer.search === null || answer.search.nodes.length === 0 ? (
              <NoResults state={state} data={answer} />
            ) : (
              <Found search={answer.search} state={state} />
            )
          }
        </Figure>
      </div>
    </div>
  )
}

type Search = NonNullable<ResultOf<typeof SEARCH>['search']>

function Found({ search, state }: { search: Search; state: SearchState }) {
  const t = useTexts(SEARCH_TEXTS).results
  const language = useLanguage()
  const { totalCount, nodes, pageInfo } = search
  const count = useRef<HTMLParagraphElement>(null)
  const place = `${state.after ?? ''} ${state.before ?? ''}`
  const shown = useRef(place)

  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    count.current!.focus()
  }, [place])

  return (
    <>
      <p className="search__count" role="status" tabIndex={-1} ref={count}>
        {t.count(formatNumber(language, totalCount))}
      </p>
      <ol className="search__list">
        {nodes.map(({ node, highlights }) => (
          <li key={node.id}>
            <ResultItem node={node} highlights={highlights} />
          </li>
        ))}
      </ol>
      {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
        <nav className="search__pages" aria-label={t.pages}>
          {pageInfo.hasPreviousPage && (
            <PageLink path="/search" own={writeSearch(state, { before: pageInfo.startCursor })} rel="prev">
              ← {t.previous}
            </PageLink>
          )}
          {pageInfo.hasNextPage && (
            <PageLink path="/search" own={writeSearch(state, { after: pageInfo.endCursor })} rel="next">
              {t.next} →
            </PageLink>
          )}
        </nav>
      )}
    </>
  )
}
