import { useLocation } from 'wouter'
import { PageLink } from '../../address/PageLink.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { MOST_PAIRS } from './agreement-question.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

/** Which of the others are compared with, and the way to the rest. */
export function OtherPages({ from, shown, all }: { from: number; shown: number; all: number }) {
  const t = useTexts(RESPONDENT_TEXTS).agreement
  const language = useLanguage()
  const [path] = useLocation()
  if (shown === all) return null
  const number = (count: number) => formatNumber(language, count)
  return (
    <p className="respondent__note">
      {t.compared(`${number(from + 1)}–${number(from + shown)}`, number(all))}{' '}
      {from > 0 && (
        <PageLink path={path} own={{ others: String(from - MOST_PAIRS) }}>
          {t.before}
        </PageLink>
      )}{' '}
      {from + shown < all && (
        <PageLink path={path} own={{ others: String(from + MOST_PAIRS) }}>
          {t.after}
        </PageLink>
      )}
    </p>
  )
}
