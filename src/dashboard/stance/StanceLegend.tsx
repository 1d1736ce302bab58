import { StanceMark } from './StanceMark.js'
import { STANCES } from './stances.js'

/** What the signs and colours of a chart mean. */
export function StanceLegend() {
  return (
    <ul className="stance-legend">
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
    </ul>
  )
}
