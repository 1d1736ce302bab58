import { derive } from '../../src/dataset/derive/derive.js'
import type { Seeds } from '../../src/dataset/seeds/seeds.js'
import { Dice } from './dice.js'
import { Language } from './language.js'
import { referredMatter } from './referred-matter.js'
import { register } from './register.js'
import { giveRules } from './silence.js'

/** Positions in the graphs that are measured, derived ones included. */
export const SIZES = { S: 10_000, L: 200_000, XL: 1_000_000 } as const
export type Size = keyof typeof SIZES

/** One large matter and two small ones, in shares of respondents and of proposals. */
const MATTERS = [0.7, 0.2, 0.1]
/** Positions come from respondents × proposals: both grow by the square root. In a million: 3,600 and 3,200. */
const PROPOSALS = 3.6
const RESPONDENTS = 3.2
const FIRST_YEAR = 2021

/**
 * Claims of an invented country in which a few bodies answer nearly everything and most a handful, cities hear their
 * committees, and some say what their silence shall mean, from which most positions are derived. They pass the check.
 * @param positions how many, within a few in a hundred
 */
export function referral(positions: number, seed = 1): Seeds {
  const dice = new Dice(seed)
  const language = new Language(dice)
  const scale = Math.sqrt(positions)
  const shared = register(dice, language, {
    bodies: Math.round(2.4 * scale),
    measures: Math.max(20, Math.round(0.45 * scale)),
    statutes: Math.max(5, Math.round(0.05 * scale)),
  })
  const practices = new Set<string>()
  const matters = MATTERS.map((share, index) =>
    referredMatter(dice, language, shared, practices, {
      index,
      year: FIRST_YEAR + index,
      size: {
        proposals: Math.round(PROPOSALS * scale * share),
        respondents: Math.round(RESPONDENTS * scale * share),
      },
    }),
  )
  const { organisations, measures, statutes } = shared
  const seeds = { organisations, measures, statutes, matters: matters.map(({ seeds: ofMatter }) => ofMatter) }
  const pairs = MATTERS.reduce((sum, share) => sum + share ** 2, 0)
  let left = positions
  // The largest comes last: what the small ones have too many or too few is little of it.
  for (const [index, claims] of [...derive(seeds).matters.entries()].reverse()) {
    const wanted = index === 0 ? left : (positions * MATTERS[index]! ** 2) / pairs
    const typed = claims.positions.length
    left -= typed + giveRules(dice, language, matters[index]!, claims, wanted - typed)
  }
  return seeds
}
