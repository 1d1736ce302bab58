import { compilePositionFilter } from '../position/position.filter.js'
import type { PositionFilter } from '../position/position.input.js'
import type { Loaders } from '../schema/loaders.js'
import { type Held, decidingPositions } from './deciding.js'
import { LIMITS, check } from './limits.js'
import { SIDE } from '../matrix/cell-stance.js'
import { nearness } from './deciding.js'

/** A target on which both take a side, the position that speaks for each, and how near they are, from 0 to 1. */
export interface Shared {
  targetId: string
  /** The ids of the positions. */
  a: string
  b: string
  score: number
}

export interface ComputedAgreement {
  shared: number
  same: number
  opposed: number
  score: number | null
  /** In the order of the targets. */
  details: Shared[]
}

/** @throws {RequestError} RESULT_TOO_LARGE; BAD_FILTER, BAD_ID, WRONG_KIND: the filter */
export async function computeAgreement(
  loaders: Loaders,
  a: string,
  b: string,
  filter: PositionFilter | null | undefined,
): Promise<ComputedAgreement> {
  // Both are named, as `respondent` in a filter names them: DRAFTING stays.
  const compiled = compilePositionFilter(filter, { underRespondent: true })
  const [ofA, ofB] = await Promise.all(
    [a, b].map(async (respondent) => {
      const held = await loaders.agreement.held.load({ respondent, filter: compiled })
      check('agreement', held.length, LIMITS.positionsOfOne, 'positions of one respondent')
      return decidingPositions(held)
    }),
  )
  return compare(ofA!, ofB!)
}

/** Compares what two respondents say on each target. */
export function compare(a: ReadonlyMap<string, Held>, b: ReadonlyMap<string, Held>): ComputedAgreement {
  const details: Shared[] = []
  for (const [targetId, ofA] of a) {
    const ofB = b.get(targetId)
    if (ofB === undefined) continue
    const [sideA, sideB] = [SIDE[ofA.stance], SIDE[ofB.stance]]
    if (sideA !== null && sideB !== null)
      details.push({ targetId, a: ofA.id, b: ofB.id, score: nearness(sideA, sideB) })
  }
  const shared = details.length
  return {
    shared,
    same: details.filter(({ score }) => score === 1).length,
    opposed: details.filter(({ score }) => score === 0).length,
    score: shared === 0 ? null : details.reduce((sum, { score }) => sum + score, 0) / shared,
    details,
  }
}
