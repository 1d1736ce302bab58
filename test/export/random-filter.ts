import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { PositionFilter } from '../../src/position/position.input.js'
import { BASIS, PROPOSAL_KIND, STANCE, STANDING, valuesOf } from '../../src/schema/vocabulary.js'

const VALUES = {
  stance: valuesOf(STANCE),
  basis: valuesOf(BASIS),
  standing: valuesOf(STANDING),
  proposalKind: valuesOf(PROPOSAL_KIND),
  theme: ['Maten', 'Styrning och uppföljning'],
  measure: ['measure:skolfrukt', 'measure:avgiftsfri-skolfrukost', 'measure:none'],
  respondent: ['respondent:skolmat-2031/ekby', 'respondent:skolmat-2031/sjostad'],
  within: ['respondent:skolmat-2031/ekby'],
} as const

/** Filters over the Ekby seeds, the same for the same seed: some fields with some of their values, now and then nested. */
export function* randomFilters(seed: number, count: number): Generator<PositionFilter> {
  const random = xoroshiro128plus(seed)
  const upTo = (most: number) => uniformInt(random, 0, most)
  const some = <Value>(values: readonly Value[]) => values.filter(() => upTo(1) === 0)
  const filter = (level: number): PositionFilter => {
    const fields = Object.entries(VALUES)
      .filter(() => upTo(3) === 0)
      .map(([field, values]) => [field, some<string>(values)])
    const made = Object.fromEntries(fields) as PositionFilter
    if (upTo(5) === 0) made.hasConditions = upTo(1) === 0
    if (upTo(7) === 0) made.text = 'kockar'
    if (level < 3 && upTo(2) === 0) made.not = filter(level + 1)
    if (level < 3 && upTo(2) === 0) made.or = [filter(level + 1), filter(level + 1)]
    return made
  }
  for (let index = 0; index < count; index++) yield filter(1)
}

/** A filter as an address gives it: each field by itself, what is nested as JSON. */
export function searchOf({ and, or, not, ...fields }: PositionFilter): string {
  const search = new URLSearchParams()
  for (const [field, value] of Object.entries(fields))
    // A list without any value cannot be repeated.
    if (Array.isArray(value) && value.length > 0) for (const item of value) search.append(field, item)
    else if (!Array.isArray(value)) search.append(field, String(value))
  const empty = Object.entries(fields).filter(([, value]) => Array.isArray(value) && value.length === 0)
  const whole = { ...Object.fromEntries(empty), and, or, not }
  if (Object.values(whole).some((value) => value !== undefined))
    search.append('filter', JSON.stringify(whole))
  return search.toString()
}
