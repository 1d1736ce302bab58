import type { Language } from '../../server/accept-language.js'

/** The texts of one place on the page, in each language. */
export type Texts<T> = Readonly<Record<Language, T>>

/** Swedish decides which texts there are; English must have exactly these. */
export function texts<T extends object>(sv: T, en: NoInfer<T>): Texts<T> {
  return { sv, en }
}
