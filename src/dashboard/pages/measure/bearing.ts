import type { Bearing } from '../../api/vocabulary.js'

/** From what counts for the measure to what does not. */
export const BEARINGS = ['ADVANCES', 'EXAMINES', 'LIMITS'] as const satisfies readonly Bearing[]

interface Concerning {
  concerns: readonly { bearing: Bearing; measure: { id: string } }[]
}

/** How a proposal bears on a measure; null where it does not concern it. */
export function bearingOn(measure: string, { concerns }: Concerning): Bearing | null {
  return concerns.find((concern) => concern.measure.id === measure)?.bearing ?? null
}
