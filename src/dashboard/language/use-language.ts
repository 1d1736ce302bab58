import { createContext, useContext } from 'react'
import { useSearch } from 'wouter'
import { bestLanguage, isLanguage, type Language } from '../../server/accept-language.js'
import type { Texts } from './texts.js'

/** The language that the server chose for this visitor, by Accept-Language. */
const served = isLanguage(document.documentElement.lang) ? document.documentElement.lang : bestLanguage()

export const LanguageContext = createContext<Language>(served)

/** The language that the address names, else the one that the server chose. */
export function useAddressLanguage(): Language {
  const named = new URLSearchParams(useSearch()).get('lang')
  return isLanguage(named) ? named : served
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of one place, in the language of the page. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()]
}
