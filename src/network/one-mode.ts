import type { NetworkQualifier } from '../schema/vocabulary.js'
import type { Edge } from './edge.js'
import { normalise, ONE_MODE_DIVISORS, type OneModeNormalisation } from './normalise.js'
import { activity, cellsBy, type Statements } from './statements.js'

export type OneModeQualifier = Extract<NetworkQualifier, 'IGNORE' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT'>

/**
 * Actors, joined by what they say on the same concepts. Agreement and disagreement are one apart, the largest
 * distance there is, so statements are wholly congruent or wholly in conflict.
 */
export function oneMode(
  statements: Statements,
  qualifier: OneModeQualifier,
  normalisation: OneModeNormalisation,
): Edge[] {
  const { actors } = statements
  const made = activity(statements)
  const columns = columnsOf(statements)
  const { congruence, conflict } = sumPairs(columns, actors)
  const met = normalisation === 'JACCARD' ? sumMet(columns, actors) : null
  const edges: Edge[] = []
  for (let source = 0; source < actors; source++)
    for (let target = source + 1; target < actors; target++) {
      const at = source * actors + target
      const pair = {
        a: made[source]!,
        b: made[target]!,
        met: met?.[at] ?? 0,
        congruence: congruence[at]!,
      }
      const weight = normalise(
        WEIGHTS[qualifier](congruence[at]!, conflict[at]!),
        ONE_MODE_DIVISORS[normalisation](pair),
      )
      if (weight !== 0) edges.push({ source, target, weight })
    }
  return edges
}

/** Whatever two actors say on a concept is either congruent or in conflict: together, all products of statements. */
const WEIGHTS: Readonly<Record<OneModeQualifier, (congruence: number, conflict: number) => number>> = {
  IGNORE: (congruence, conflict) => congruence + conflict,
  CONGRUENCE: (congruence) => congruence,
  CONFLICT: (_, conflict) => conflict,
  SUBTRACT: (congruence, conflict) => congruence - conflict,
}

// What follows runs concept by concept, so that pairs who share none cost nothing. Its innermost lines run some sixty
// million times for the largest network: hence the plain arrays, and whatever stays the same outside of them.

/** Who speaks on a concept, in the order of actors, and how often each agrees and disagrees. */
interface Column {
  who: Uint32Array
  agree: Float64Array
  disagree: Float64Array
}

const columnsOf = (statements: Statements): Column[] =>
  cellsBy('concept', statements).map((cells) => ({
    who: Uint32Array.from(cells, ({ actor }) => actor),
    agree: Float64Array.from(cells, ({ agree }) => agree),
    disagree: Float64Array.from(cells, ({ disagree }) => disagree),
  }))

/** Both sums over all concepts, at `a * actors + b` for each pair a < b. */
function sumPairs(columns: readonly Column[], actors: number) {
  const congruence = new Float64Array(actors * actors)
  const conflict = new Float64Array(actors * actors)
  for (const { who, agree, disagree } of columns)
    for (let a = 0; a < who.length; a++) {
      const row = who[a]! * actors
      const agreeA = agree[a]!
      const disagreeA = disagree[a]!
      for (let b = a + 1; b < who.length; b++) {
        const at = row + who[b]!
        congruence[at]! += agreeA * agree[b]! + disagreeA * disagree[b]!
        conflict[at]! += agreeA * disagree[b]! + disagreeA * agree[b]!
      }
    }
  return { congruence, conflict }
}

/** `Pair.met` of each pair, at the same places. */
function sumMet(columns: readonly Column[], actors: number): Float64Array {
  const met = new Float64Array(actors * actors)
  for (const { who, agree, disagree } of columns)
    for (const counts of [agree, disagree]) {
      const speaks = counts.map((count) => (count > 0 ? 1 : 0))
      for (let a = 0; a < who.length; a++) {
        const row = who[a]! * actors
        const countA = counts[a]!
        const speaksA = speaks[a]!
        for (let b = a + 1; b < who.length; b++)
          met[row + who[b]!]! += countA * speaks[b]! + speaksA * counts[b]!
      }
    }
  return met
}
