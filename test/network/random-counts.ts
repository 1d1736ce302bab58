import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Count } from '../../src/network/statements.js'

/** What some actors say on some concepts, the same for the same seed; silence on about half of them. */
export function randomCounts(seed: number): { actors: string[]; concepts: string[]; counts: Count[] } {
  const generator = xoroshiro128plus(seed)
  const upTo = (most: number) => uniformInt(generator, 0, most)
  const actors = Array.from({ length: 2 + upTo(6) }, (_, index) => `actor ${index}`)
  const concepts = Array.from({ length: 1 + upTo(6) }, (_, index) => `concept ${index}`)
  // Often once and not often many times, as people speak; now and then all agree.
  const often = upTo(1) === 0 ? 1 : 5
  const resistance = upTo(3)
  const counts = actors.flatMap((actor) =>
    concepts.flatMap((concept) => {
      const agree = upTo(1) * upTo(often)
      const disagree = resistance === 0 ? 0 : upTo(1) * upTo(often)
      return agree + disagree === 0 ? [] : [{ actor, concept, agree, disagree }]
    }),
  )
  return { actors, concepts, counts }
}

/** The items in another order. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const generator = xoroshiro128plus(seed)
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = uniformInt(generator, 0, at)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
