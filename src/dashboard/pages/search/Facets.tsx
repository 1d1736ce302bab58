import type { ReactNode } from 'react'
import { PageLink } from '../../address/PageLink.js'
import type { Parameters } from '../../address/carried.js'
import type { ResultOf } from '../../api/graphql.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { shortName, useMatter } from '../../matter/matter-context.js'
import type { SEARCH } from './search.operations.js'
import { SEARCH_TEXTS } from './search.texts.js'
import { KINDS, writeSearch, type SearchState } from './search-state.js'

/** How many of each kind there are, and in this matter; each leads to just these. */
export function Facets({ state, data }: { state: SearchState; data: ResultOf<typeof SEARCH> }) {
  const t = useTexts(SEARCH_TEXTS).facets
  const terms = useTexts(TERMS)
  const matter = useMatter()
  const { kinds, isInMatter } = state
  const counts = new Map(data.search?.facets.map(({ kind, count }) => [kind, count]))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <div className="facets">
      <nav aria-label={t.kinds}>
        <h2>{t.kinds}</h2>
        <ul>
          <Facet own={writeSearch(state, { kinds: [] })} isChosen={kinds.length === 0} count={all}>
            {t.all}
          </Facet>
          {KINDS.filter((kind) => counts.has(kind) || kinds.includes(kind)).map((kind) => {
            const isChosen = kinds.includes(kind)
            const toggled = isChosen ? kinds.filter((one) => one !== kind) : [...kinds, kind]
            return (
              <Facet
                key={kind}
                own={writeSearch(state, { kinds: KINDS.filter((one) => toggled.includes(one)) })}
                isChosen={isChosen}
                count={counts.get(kind) ?? 0}
              >
                {terms.nodeKind[kind]}
              </Facet>
            )
          })}
        </ul>
      </nav>
      <nav aria-label={t.where}>
        <h2>{t.where}</h2>
        <ul>
          <Facet
            own={writeSearch(state, { isInMatter: false })}
            isChosen={!isInMatter}
            count={data.everywhere?.totalCount ?? 0}
          >
            {t.everywhere}
          </Facet>
          <Facet
            own={writeSearch(state, { isInMatter: true })}
            isChosen={isInMatter}
            count={data.here?.totalCount ?? 0}
          >
            <span lang="sv">{shortName(matter)}</span>
          </Facet>
        </ul>
      </nav>
    </div>
  )
}

interface FacetProps {
  own: Parameters
  isChosen: boolean
  count: number
  children: ReactNode
}

function Facet({ own, isChosen, count, children }: FacetProps) {
  const language = useLanguage()
  return (
    <li>
      <PageLink path="/search" own={own} className="facet" aria-current={isChosen ? 'true' : undefined}>
        <span className="facet__sign" aria-hidden="true">
          {isChosen ? '✓' : ''}
        </span>
        <span className="facet__name">{children}</span>
        <span className="facet__count number">{formatNumber(language, count)}</span>
      </PageLink>
    </li>
  )
}
