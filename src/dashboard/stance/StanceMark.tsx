import type { Stance } from '../api/vocabulary.js'
import { FRAME } from '../language/frame.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { STANCE_LOOKS } from './stances.js'
import './stance.css'

interface StanceMarkProps {
  stance: Stance
  /** Whether it follows only from a rule for silence. */
  byRule?: boolean
}

/** A stance as sign and text. */
export function StanceMark({ stance, byRule = false }: StanceMarkProps) {
  const terms = useTexts(TERMS)
  const t = useTexts(FRAME)
  return (
    <span className={byRule ? 'stance-mark stance-mark--by-rule' : 'stance-mark'}>
      <span className={`stance-mark__sign stance-mark__sign--${stance}`} aria-hidden="true">
        {STANCE_LOOKS[stance].symbol}
      </span>
      <span>
        {terms.stance[stance]}
        {byRule && ` (${t.byRuleMark})`}
      </span>
    </span>
  )
}
