import { useId, type RefObject } from 'react'
import { useLocation, useSearch } from 'wouter'
import { carriedAddress } from '../address/carried.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'

interface SearchFieldProps {
  label?: string
  input?: RefObject<HTMLInputElement | null>
}

/** Leads to the search page with what was typed: `/search?q=…`. */
export function SearchField({ label, input }: SearchFieldProps) {
  const t = useTexts(FRAME).header
  const id = useId()
  const [, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  return (
    <form
      role="search"
      aria-label={label ?? t.search}
      className="search-field"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = new FormData(event.currentTarget).get('q') as string
        navigate(carriedAddress('/search', search, { q: q.trim() || null }))
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {label ?? t.search}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        name="q"
        maxLength={1000}
        placeholder={t.search}
        title={input && t.searchKey}
        aria-keyshortcuts={input && '/'}
        defaultValue={search.get('q') ?? ''}
        key={search.get('q')}
      />
    </form>
  )
}
