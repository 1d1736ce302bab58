import { useSearch } from 'wouter'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { Entry } from './entry/Entry.js'
import { Results } from './Results.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { readSearch } from './search-state.js'
import { SearchStart } from './SearchStart.js'
import './search.css'

const LONGEST_HEADING = 80

/** Everything that can be searched: what a text finds, one entry by its id, or where to begin. */
export default function SearchPage() {
  const t = useTexts(SEARCH_TEXTS)
  const frame = useTexts(FRAME)
  const search = new URLSearchParams(useSearch())
  const id = search.get('id')
  if (id) return <Entry key={id} id={id} />
  const state = readSearch(search)
  const { text } = state
  if (text === '')
    return (
      <>
        <PageTitle>{frame.pages.search}</PageTitle>
        <SearchStart />
      </>
    )
  const heading = text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING)} …` : text
  return (
    <>
      <PageTitle>{t.heading(heading)}</PageTitle>
      <Results state={state} />
    </>
  )
}
