import type { Bearing } from '../../api/vocabulary.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'

const SIGNS: Readonly<Record<Bearing, string>> = { ADVANCES: '↗', EXAMINES: '?', LIMITS: '↘' }

/** How a proposal bears on the measure, as sign and text. */
export function BearingMark({ bearing }: { bearing: Bearing }) {
  const terms = useTexts(TERMS).bearing
  return (
    <span className={`bearing-mark bearing-mark--${bearing}`}>
      <span aria-hidden="true">{SIGNS[bearing]}</span> {terms[bearing]}
    </span>
  )
}
