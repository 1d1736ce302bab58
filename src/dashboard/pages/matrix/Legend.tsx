import { useTexts } from '../../language/use-language.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { MATRIX_TEXTS } from './matrix.texts.js'

interface LegendProps {
  /** Whether an empty cell need not be silence. */
  isNarrowed: boolean
  /** Whether there can be cells that only a rule for silence makes. */
  byRule: boolean
}

/** What the signs of the cells mean. */
export function Legend({ isNarrowed, byRule }: LegendProps) {
  const t = useTexts(MATRIX_TEXTS)
  return (
    <div className="matrix-legend">
      <StanceLegend />
      <ul className="stance-legend">
        {byRule && (
          <li className="matrix-legend__item">
            <span className="matrix-cell matrix-cell--by-rule" aria-hidden="true">
              ●
            </span>
            {t.byRule}
          </li>
        )}
        <li className="matrix-legend__item">
          <span className="matrix-cell matrix-cell--conditions" aria-hidden="true" />
          {t.conditions}
        </li>
        <li className="matrix-legend__item">
          <span className="matrix-cell matrix-cell--silent" aria-hidden="true" />
          {isNarrowed ? t.noSuch : t.silence}
        </li>
      </ul>
    </div>
  )
}
