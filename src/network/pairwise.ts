import type { Held } from './deciding.js'
import { SIDE } from '../matrix/cell-stance.js'
import { nearness } from './deciding.js'

/** The agreement of each pair of respondents a < b, at `a * respondents + b`. */
export interface Pairwise {
  respondents: number
  /** On how many targets both take a side. */
  shared: Uint32Array
  /** The sum of how near they are on these; its mean is the score. */
  near: Float64Array
}

/** Compares all with all, target by target, so that pairs who share none cost nothing; see one-mode.ts. */
export function pairwise(deciding: readonly ReadonlyMap<string, Held>[]): Pairwise {
  const respondents = deciding.length
  const shared = new Uint32Array(respondents ** 2)
  const near = new Float64Array(respondents ** 2)
  for (const takers of takersByTarget(deciding)) {
    const who = Uint32Array.from(takers, ({ respondent }) => respondent)
    const sides = Float64Array.from(takers, ({ side }) => side)
    for (let a = 0; a < who.length; a++) {
      const row = who[a]! * respondents
      for (let b = a + 1; b < who.length; b++) {
        const at = row + who[b]!
        shared[at]! += 1
        near[at]! += nearness(sides[a]!, sides[b]!)
      }
    }
  }
  return { respondents, shared, near }
}

/** Who takes which side on a target, in the order of the respondents. */
interface Taker {
  respondent: number
  side: number
}

function takersByTarget(deciding: readonly ReadonlyMap<string, Held>[]): Iterable<Taker[]> {
  const byTarget = new Map<string, Taker[]>()
  deciding.forEach((positions, respondent) => {
    for (const { targetId, stance } of positions.values()) {
      const side = SIDE[stance]
      if (side === null) continue
      const takers = byTarget.get(targetId)
      if (takers === undefined) byTarget.set(targetId, [{ respondent, side }])
      else takers.push({ respondent, side })
    }
  })
  return byTarget.values()
}
