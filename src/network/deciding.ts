import { BASIS, type Basis, type Stance, valuesOf } from '../schema/vocabulary.js'

/** A position, with what decides between several of one respondent on one target. */
export interface Held {
  id: string
  respondentId: string
  targetId: string
  stance: Stance
  basis: Basis
  /** Of its document, ISO 8601; null where that has none. */
  date: string | null
}

/** Each target with the one position that speaks for the respondent on it, in the order in which the targets come. */
export function decidingPositions(positions: Iterable<Held>): Map<string, Held> {
  const deciding = new Map<string, Held>()
  for (const position of positions) {
    const other = deciding.get(position.targetId)
    if (other === undefined || decides(position, other)) deciding.set(position.targetId, position)
  }
  return deciding
}

const RANK = Object.fromEntries(valuesOf(BASIS).map((basis, rank) => [basis, rank])) as Record<Basis, number>

/** EXPLICIT before IMPLIED before ADOPTED before DEFAULT_RULE, then the latest document, then the id. */
function decides(a: Held, b: Held): boolean {
  if (a.basis !== b.basis) return RANK[a.basis] < RANK[b.basis]
  if (a.date !== b.date) return (a.date ?? '') > (b.date ?? '')
  return a.id < b.id
}

/** How near two sides are: 1 the same, 0 opposite. */
export const nearness = (a: number, b: number): number => 1 - Math.abs(a - b)
