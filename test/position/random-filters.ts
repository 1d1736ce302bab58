import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { PositionFilter } from '../../src/position/position.input.js'
import { BASIS, MEASURE_CATEGORY, STANCE, STANDING, valuesOf } from '../../src/schema/vocabulary.js'

/** What filters over the Ekby seeds choose from. */
const VALUES = {
  matter: ['matter:skolmat-2031', 'matter:ekby-skolkok-2029'],
  respondent: ['ekby', 'sjostad', 'vannerna', 'ekby/skolnamnden', 'ekby/skolforvaltningen'].map(
    (slug) => `respondent:skolmat-2031/${slug}`,
  ),
  organisation: ['organisation:ekby', 'organisation:sjostad', 'organisation:skolmatens-vanner'],
  within: ['respondent:skolmat-2031/ekby', 'respondent:skolmat-2031/sjostad'],
  proposal: ['4.1', '4.2', '4.2.1', '5.1', '7'].map((number) => `proposal:skolmat-2031/${number}`),
  measure: ['measure:avgiftsfri-skolfrukost', 'measure:kostradgivning', 'measure:skolfrukt'],
  stance: valuesOf(STANCE),
  basis: valuesOf(BASIS),
  standing: valuesOf(STANDING),
  theme: ['maltider', 'stod', 'matsvinn', 'mal'],
  category: valuesOf(MEASURE_CATEGORY),
} as const

/** So many filters, the same for the same seed: none to three fields, combined by and, or and not now and then. */
export function randomFilters(count: number, seed = 1): PositionFilter[] {
  const generator = xoroshiro128plus(seed)
  const upTo = (most: number) => uniformInt(generator, 0, most)
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)]!
  const simple = (): PositionFilter => {
    const filter: Record<string, unknown> = {}
    for (let fields = upTo(3); fields > 0; fields--) {
      const field = pick(Object.keys(VALUES) as (keyof typeof VALUES)[])
      const values: readonly string[] = VALUES[field]
      filter[field] = Array.from({ length: 1 + upTo(values.length - 1) }, () => pick(values))
    }
    if (upTo(5) === 0) filter.hasConditions = upTo(1) === 0
    return filter
  }
  return Array.from({ length: count }, () => {
    const kind = upTo(5)
    if (kind === 0) return { or: [simple(), simple()] }
    if (kind === 1) return { ...simple(), not: simple() }
    return simple()
  })
}
