import { useState } from 'react'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { PositionLine, type PositionShown } from '../../position/PositionLine.js'
import { targetName } from '../../position/target-name.js'
import { StanceMark } from '../../stance/StanceMark.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

/** A position in a line: how, on what; unfolds to all that is known of it. */
export function ShortPosition({ position }: { position: PositionShown }) {
  const t = useTexts(RESPONDENT_TEXTS).positions
  const basis = useTexts(TERMS).basis
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="respondent__short" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StanceMark stance={position.stance} byRule={position.basis === 'DEFAULT_RULE'} />
        <span className="respondent__target" lang="sv">
          {targetName(position.target)}
        </span>
        {(position.basis === 'ADOPTED' || position.conditions.length > 0) && (
          <span className="respondent__marks">
            {[
              position.conditions.length > 0 && t.conditions(position.conditions.length),
              position.basis === 'ADOPTED' && basis.ADOPTED.toLowerCase(),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </summary>
      {isOpen && <PositionLine position={position} hide="respondent" />}
    </details>
  )
}
