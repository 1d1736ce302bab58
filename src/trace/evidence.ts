import { BASIS, type Basis, valuesOf } from '../schema/vocabulary.js'

/** The most steps that a path may have: how much a grade weighs follows from it. */
export const LONGEST = 6

/** How a step can be borne out, best first: by words, in each of the ways that a stance can rest on them, or by none. */
const GRADES = [...valuesOf(BASIS), 'NONE'] as const

/** More than all the passages that are counted on a path. */
const GRADE = 1_000_000
const PASSAGES_COUNTED = 100_000

/**
 * How little bears a step out, to be added up: of two paths of one length the better founded has the lower sum. One
 * step of a worse grade weighs more than a whole path of a better one, so first the steps of the worst grade decide,
 * the fewer the better, then those of the next; at last the number of passages, the more the better.
 * @param basis of a position or a request; null for any other relation, which the words themselves state
 */
export function weaknessOf(passages: number, basis: Basis | null): number {
  const grade = GRADES.indexOf(passages === 0 ? 'NONE' : (basis ?? 'EXPLICIT'))
  const weight = grade === 0 ? 0 : (LONGEST + 1) ** (grade - 1)
  return weight * GRADE - Math.min(passages, PASSAGES_COUNTED)
}
