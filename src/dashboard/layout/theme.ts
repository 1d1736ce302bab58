/** How the page looks: as the visitor's system, or as chosen here. */
export const THEMES = ['system', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

const KEY = 'remissgraf:theme'

/** The theme chosen last; a browser that allows no storage forgets it. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // It holds for as long as the page is open.
  }
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}
