import { NodeLink } from '../address/PageLink.js'
import type { FragmentOf } from '../api/graphql.js'
import { FRAME } from '../language/frame.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { StanceMark } from '../stance/StanceMark.js'
import { Evidence } from './Evidence.js'
import type { POSITION } from './position.operations.js'
import { targetName } from './target-name.js'
import './position.css'

export type PositionShown = FragmentOf<typeof POSITION>

interface PositionLineProps {
  position: PositionShown
  /** What the place already says and the line need not repeat. */
  hide?: 'respondent' | 'target'
  /** Whether the evidence is there without being asked for. */
  isUnfolded?: boolean
}

/** One position: who, in which capacity, how, on what; unfolds to its evidence. */
export function PositionLine({ position, hide, isUnfolded = false }: PositionLineProps) {
  const t = useTexts(FRAME).positions
  const terms = useTexts(TERMS)
  const { respondent, stance, basis, conditions, summary, alternatives, target, passages } = position
  return (
    <article className={basis === 'DEFAULT_RULE' ? 'position position--by-rule' : 'position'}>
      <div className="position__head">
        <StanceMark stance={stance} byRule={basis === 'DEFAULT_RULE'} />
        {hide !== 'respondent' && (
          <span className="position__who">
            <NodeLink id={respondent.id}>{respondent.name}</NodeLink>
            {respondent.within && <span className="quiet"> {t.within(respondent.within.name)}</span>}
          </span>
        )}
        {hide !== 'target' && (
          <span className="position__target">
            <NodeLink id={target.id}>{targetName(target)}</NodeLink>
          </span>
        )}
      </div>
      <p className="position__how">
        {terms.standing[respondent.standing]} · {terms.basis[basis]}
        {alternatives.length > 0 &&
          ` · ${t.alternatives}: ${alternatives.map((one) => terms.stance[one].toLowerCase()).join(', ')}`}
      </p>
      {summary !== null && (
        <p className="position__summary" lang="sv">
          {summary}
        </p>
      )}
      {conditions.length > 0 && (
        <div className="position__conditions">
          <p>{t.conditions}</p>
          <ul lang="sv">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </div>
      )}
      <details open={isUnfolded}>
        <summary>
          {t.evidence} ({passages.length})
        </summary>
        <Evidence passages={passages} />
      </details>
    </article>
  )
}
