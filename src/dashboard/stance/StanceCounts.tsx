import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { STANCE_LOOKS, STANCES } from './stances.js'
import { countOf, type Tally } from './tally.js'
import './stance.css'
import './stance-counts.css'

/** A tally in one line: each stance that anybody takes, as its sign and how many. */
export function StanceCounts({ tally }: { tally: Tally }) {
  const terms = useTexts(TERMS).stance
  const taken = STANCES.filter((stance) => countOf(tally, stance) > 0)
  if (taken.length === 0) return <span className="stance-counts quiet">0</span>
  return (
    <ul className="stance-counts">
      {taken.map((stance) => (
        <li key={stance} title={`${terms[stance]}: ${countOf(tally, stance)}`}>
          <span className={`stance-mark__sign stance-mark__sign--${stance}`} aria-hidden="true">
            {STANCE_LOOKS[stance].symbol}
          </span>
          <span className="visually-hidden">{terms[stance]}: </span>
          {countOf(tally, stance)}
        </li>
      ))}
    </ul>
  )
}
