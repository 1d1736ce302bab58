import type { Stance } from '../api/vocabulary.js'
import { StanceMark } from './StanceMark.js'
import { STANCES } from './stances.js'

interface StanceLegendProps {
  /** Those that the chart shows; all unless given. */
  stances?: readonly Stance[]
}

/** What the signs and colours of a chart mean. */
export function StanceLegend({ stances = STANCES }: StanceLegendProps) {
  return (
    <ul className="stance-legend">
      {stances.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
    </ul>
  )
}
