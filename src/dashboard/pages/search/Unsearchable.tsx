import { PageLink } from '../../address/PageLink.js'
import type { AskFault } from '../../api/ask-fault.js'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { writeSearch, type SearchState } from './search-state.js'

const FEWER_WORDS = 8

/** More than a search takes; asking the same again would not help, so a shorter text is offered. */
export function TooLong({ error, state }: { error: AskFault; state: SearchState }) {
  const t = useTexts(SEARCH_TEXTS).tooLong
  const said = useTexts(FRAME).states.said
  const shorter = [...new Set(state.text.split(/\s+/))].slice(0, FEWER_WORDS).join(' ').slice(0, 200)
  return (
    <div className="fault" role="alert">
      <p className="fault__what">{t.title}</p>
      <p>{t.text}</p>
      <p className="wrap-anywhere">
        {t.shorter}{' '}
        <PageLink path="/search" own={writeSearch(state, { text: shorter })}>
          {shorter}
        </PageLink>
      </p>
      <p className="fault__label">{said}</p>
      {[...new Set(error.said)].map((message) => (
        <p key={message} className="fault__said" lang="en">
          {message}
        </p>
      ))}
    </div>
  )
}

/** A page of results that is not there. */
export function BadCursor({ state }: { state: SearchState }) {
  const t = useTexts(SEARCH_TEXTS)
  return (
    <div className="fault" role="alert">
      <p className="fault__what">{t.badCursor}</p>
      <p>
        <PageLink path="/search" own={writeSearch(state)}>
          {t.results.first}
        </PageLink>
      </p>
    </div>
  )
}
