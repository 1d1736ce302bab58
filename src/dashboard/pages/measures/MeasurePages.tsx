import { useLocation, useSearch, Link } from 'wouter'
import type { ResultOf } from '../../api/graphql.js'
import { useTexts } from '../../language/use-language.js'
import { writeMeasuresAddress } from './measures-address.js'
import type { MEASURES } from './measures.operations.js'
import { MEASURES_TEXTS } from './measures.texts.js'

type PageInfo = ResultOf<typeof MEASURES>['measures']['pageInfo']

/** The ways to the page before and the page after. */
export function MeasurePages({ page }: { page: PageInfo }) {
  const t = useTexts(MEASURES_TEXTS)
  const [path] = useLocation()
  const search = new URLSearchParams(useSearch())
  const to = (changes: Record<string, string | null>) =>
    `${path}?${writeMeasuresAddress(search, changes).toString()}`
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = page
  if (!hasPreviousPage && !hasNextPage) return null
  return (
    <nav className="measures__pages" aria-label={t.pages}>
      {hasPreviousPage && (
        <Link href={to({ before: startCursor })} rel="prev">
          ← {t.previous}
        </Link>
      )}
      {hasNextPage && (
        <Link href={to({ after: endCursor })} rel="next">
          {t.next} →
        </Link>
      )}
    </nav>
  )
}

/** The way back from a later page, which stands also where the address names a page that there is not. */
export function FirstPage() {
  const t = useTexts(MEASURES_TEXTS)
  const [path] = useLocation()
  const search = writeMeasuresAddress(new URLSearchParams(useSearch()), {}).toString()
  return (
    <p className="measures__pages">
      <Link href={search === '' ? path : `${path}?${search}`}>{t.first}</Link>
    </p>
  )
}
