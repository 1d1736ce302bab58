import { useQueries } from '@tanstack/react-query'
import { PageLink } from '../../address/PageLink.js'
import { ask } from '../../api/ask.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { areStopWords, otherSearches, wordsOf } from './other-words.js'
import { FOUND, type SEARCH } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { writeSearch, type SearchState } from './search-state.js'

/** Why nothing was found, and what would be. */
export function NoResults({ state, data }: { state: SearchState; data: ResultOf<typeof SEARCH> }) {
  const { none: t } = useTexts(SEARCH_TEXTS)
  const pages = useTexts(FRAME).pages
  const language = useLanguage()
  const words = wordsOf(state.text)
  const ofOtherKinds = (data.search?.facets ?? []).reduce((sum, { count }) => sum + count, 0)
  const elsewhere = data.everywhere?.totalCount ?? 0
  return (
    <div className="no-results">
      <p role="status">
        <strong>{t.title}.</strong>{' '}
        {words.length === 0 ? t.noWords : areStopWords(words) ? t.stopWords : t.text}
      </p>
      <ul>
        {state.kinds.length > 0 && ofOtherKinds > 0 && (
          <li>
            <PageLink path="/search" own={writeSearch(state, { kinds: [] })}>
              {t.otherKinds(formatNumber(language, ofOtherKinds))}
            </PageLink>
          </li>
        )}
        {state.isInMatter && elsewhere > 0 && (
          <li>
            <PageLink path="/search" own={writeSearch(state, { isInMatter: false })}>
              {t.elsewhere(formatNumber(language, elsewhere))}
            </PageLink>
          </li>
        )}
      </ul>
      <OtherSearches state={state} searches={otherSearches(words)} />
      <p>
        {t.lists} <PageLink path="/measures">{pages.measures}</PageLink>,{' '}
        <PageLink path="/respondents">{pages.respondents}</PageLink>
      </p>
    </div>
  )
}

function OtherSearches({ state, searches }: { state: SearchState; searches: readonly string[] }) {
  const { none: t, results } = useTexts(SEARCH_TEXTS)
  const language = useLanguage()
  const found = useQueries({
    queries: searches.map((text) => {
      const asked = question(FOUND, { text })
      return { queryKey: [asked.text, asked.variables], queryFn: () => ask(asked) }
    }),
  })
  const offers = searches.flatMap((text, at) => {
    const count = found[at]?.data?.search?.totalCount ?? 0
    return count > 0 ? [{ text, count }] : []
  })
  if (offers.length === 0) return null
  return (
    <>
      <p>{t.instead}</p>
      <ul>
        {offers.map(({ text, count }) => (
          <li key={text}>
            <PageLink
              path="/search"
              own={writeSearch({ ...state, text }, { kinds: [], isInMatter: false })}
              lang="sv"
            >
              {text}
            </PageLink>{' '}
            <span className="quiet">({results.count(formatNumber(language, count))})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
