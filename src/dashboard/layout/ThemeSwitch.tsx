import { useState } from 'react'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { chooseTheme, readTheme, THEMES, type Theme } from './theme.js'

export function ThemeSwitch() {
  const t = useTexts(FRAME).header
  const [theme, setTheme] = useState(readTheme)
  return (
    <select
      className="theme-switch"
      aria-label={t.theme}
      value={theme}
      onChange={(event) => {
        const chosen = event.target.value as Theme
        chooseTheme(chosen)
        setTheme(chosen)
      }}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {t[one]}
        </option>
      ))}
    </select>
  )
}
