import { useSearchParams } from 'wouter'
import { LANGUAGES } from '../../server/accept-language.js'
import { FRAME } from '../language/frame.js'
import { useLanguage, useTexts } from '../language/use-language.js'

/** Writes the language into the address, so that a link keeps it. */
export function LanguageSwitch() {
  const t = useTexts(FRAME).header
  const language = useLanguage()
  const [, setSearch] = useSearchParams()
  const names = { sv: t.inSwedish, en: t.inEnglish }
  return (
    <div className="switch" role="group" aria-label={t.language}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() =>
            setSearch(
              (before) => {
                const after = new URLSearchParams(before)
                after.set('lang', one)
                return after
              },
              { replace: true },
            )
          }
        >
          <span aria-hidden="true">{one}</span>
          <span className="visually-hidden">{names[one]}</span>
        </button>
      ))}
    </div>
  )
}
