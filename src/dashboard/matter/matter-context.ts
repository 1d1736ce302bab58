import { createContext, useContext } from 'react'
import type { ResultOf } from '../api/graphql.js'
import type { MATTERS } from './matter.operations.js'

export type Loaded = ResultOf<typeof MATTERS>
export type MatterChoice = Loaded['matters']['nodes'][number]

/** What is loaded, and the matter that the page is about. */
export interface CurrentMatter extends MatterChoice {
  all: readonly MatterChoice[]
  dataset: Loaded['dataset']
}

export const MatterContext = createContext<CurrentMatter | undefined>(undefined)

/** The matter that the page is about. */
export function useMatter(): CurrentMatter {
  const matter = useContext(MatterContext)
  if (matter === undefined) throw new Error('useMatter stands outside the part of the page that has a matter')
  return matter
}

/** The matter that an address names; without one the first referral, as commissions have no positions; null for an unknown one. */
export function chosenMatter(all: readonly MatterChoice[], named: string | null): MatterChoice | null {
  if (named !== null) return all.find(({ id }) => id === named) ?? null
  return all.find(({ kind }) => kind === 'REFERRAL') ?? all[0] ?? null
}

/** What a matter is called where there is little room. */
export function shortName({ report, title }: Pick<MatterChoice, 'report' | 'title'>): string {
  return report === null ? title : `${report}: ${title}`
}
