import { question } from '../api/question.js'
import { useAnswer } from '../api/use-answer.js'
import { FRAME } from '../language/frame.js'
import { formatNumber } from '../language/numbers.js'
import { useLanguage, useTexts } from '../language/use-language.js'
import { Fault } from '../states/Fault.js'
import { toggled } from './filters.js'
import { RULE_COUNTS } from './filters.operations.js'
import { useFilters } from './use-filters.js'

/** Counts positions that follow only from a rule for silence, or does not; and says what that changes. */
export function RuleSwitch() {
  const t = useTexts(FRAME).filters
  const language = useLanguage()
  const { filters, filter, setFilters } = useFilters()
  const own = filters.basis.filter((basis) => basis !== 'DEFAULT_RULE')
  const { data, error, refetch } = useAnswer(
    question(RULE_COUNTS, {
      without: { ...filter, basis: own },
      byRule: { ...filter, basis: ['DEFAULT_RULE'] },
    }),
  )
  return (
    <div className="rule-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={filters.basis.includes('DEFAULT_RULE')}
          onChange={() => setFilters(toggled(filters, 'basis', 'DEFAULT_RULE'))}
        />
        <span>{t.byRule}</span>
      </label>
      <p>
        {t.byRuleMeaning}{' '}
        {data && (
          <strong>
            {t.byRuleChanges(
              formatNumber(language, data.without.totalCount),
              formatNumber(language, data.byRule.totalCount),
            )}
          </strong>
        )}
      </p>
      {error && <Fault error={error} retry={() => void refetch()} />}
    </div>
  )
}
