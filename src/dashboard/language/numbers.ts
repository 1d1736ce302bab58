import type { Language } from '../../server/accept-language.js'

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const

export function formatNumber(language: Language, value: number, digits = 0): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: digits })
}

/** A share from 0 to 1, as in 43 %. */
export function formatShare(language: Language, value: number): string {
  return value.toLocaleString(LOCALES[language], { style: 'percent' })
}

/** A date of the API (2024-03-19) as people write it. */
export function formatDate(language: Language, date: string): string {
  return new Date(date).toLocaleDateString(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' })
}
