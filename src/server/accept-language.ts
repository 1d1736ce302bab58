/** The languages of the page, the one for whoever asks for none of them first. */
export const LANGUAGES = ['sv', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language)
}

/** The language of the page that an Accept-Language header likes best, where `en-GB` counts as `en`. */
export function bestLanguage(header = ''): Language {
  const wishes = header.split(',').map((wish) => {
    const [range = '', ...parameters] = wish
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
  })
  const liked = wishes
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return (liked[0]?.language as Language | undefined) ?? LANGUAGES[0]
}
