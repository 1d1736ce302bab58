import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { PAGE_ADDRESSES, type PageName } from '../../server/page-addresses.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { PageTitle } from '../layout/PageTitle.js'
import { Busy } from '../states/Busy.js'
import { FaultBoundary } from '../states/FaultBoundary.js'
import { UnknownPage } from './UnknownPage.js'

export interface PageProps {
  /** What follows in the address where it ends with `/*`: of `/measures/naloxon`, `naloxon`; else ''. */
  slug: string
}

type Page = LazyExoticComponent<ComponentType<PageProps>>

/** Each page is loaded when it is opened first. */
const PAGES: Readonly<Record<PageName, Page>> = {
  overview: lazy(() => import('./overview/OverviewPage.js')),
  measures: lazy(() => import('./measures/MeasuresPage.js')),
  measure: lazy(() => import('./measure/MeasurePage.js')),
  matrix: lazy(() => import('./matrix/MatrixPage.js')),
  respondents: lazy(() => import('./respondents/RespondentsPage.js')),
  respondent: lazy(() => import('./respondent/RespondentPage.js')),
  compare: lazy(() => import('./compare/ComparePage.js')),
  network: lazy(() => import('./network/NetworkPage.js')),
  trace: lazy(() => import('./trace/TracePage.js')),
  search: lazy(() => import('./search/SearchPage.js')),
  build: lazy(() => import('./build/BuildPage.js')),
}

/** The page that the address names. */
export function Pages() {
  const t = useTexts(FRAME)
  const [path] = useLocation()
  // Another path is another page, even of the same kind: nothing of the one before may stay.
  return (
    <FaultBoundary
      key={path}
      heading={<PageTitle>{t.states.title}</PageTitle>}
      // A browser does not fetch the code of a page again that it once failed to fetch.
      retry={() => location.reload()}
    >
      <Suspense fallback={<Busy />}>
        <Switch>
          {Object.entries(PAGE_ADDRESSES).map(([name, address]) => {
            const Page = PAGES[name as PageName]
            return (
              <Route key={name} path={address}>
                {(params: { '*'?: string }) => <Page slug={decoded(params['*'])} />}
              </Route>
            )
          })}
          <Route>
            <UnknownPage path={path} />
          </Route>
        </Switch>
      </Suspense>
    </FaultBoundary>
  )
}

function decoded(slug = ''): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
