/** The addresses at which the dashboard stands; the server hands out the page there, the page reads its own from here. */
export const PAGE_ADDRESSES = {
  overview: '/',
  measures: '/measures',
  /** What follows is the id of the measure after its colon. */
  measure: '/measures/*',
  matrix: '/matrix',
  respondents: '/respondents',
  /** What follows is the id of the respondent after its colon: matter, slugs. */
  respondent: '/respondents/*',
  compare: '/compare',
  network: '/network',
  trace: '/trace',
  search: '/search',
  build: '/build',
} as const

export type PageName = keyof typeof PAGE_ADDRESSES
