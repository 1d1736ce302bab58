import { Link, useLocation, useSearch } from 'wouter'
import { useTexts } from '../../language/use-language.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'

/** The ways to the page before and the page after. */
export function BodyPages({ page, pages }: { page: number; pages: number }) {
  const t = useTexts(RESPONDENTS_TEXTS)
  const [path] = useLocation()
  const search = useSearch()
  if (pages < 2) return null
  const to = (other: number) => {
    const written = new URLSearchParams(search)
    written.set('page', String(other))
    return `${path}?${written.toString()}`
  }
  return (
    <nav className="respondents__pages" aria-label={t.pages}>
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev">
          ← {t.previous}
        </Link>
      )}
      <span className="quiet">{t.page(page, pages)}</span>
      {page < pages && (
        <Link href={to(page + 1)} rel="next">
          {t.next} →
        </Link>
      )}
    </nav>
  )
}
