import { createRequire } from 'node:module'
import { STOP_WORDS } from './stop-words.js'

interface Stemmer {
  stem(word: string): string
}
const snowball = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: 'swedish'): Stemmer
}
const stemmer = snowball.newStemmer('swedish')

/** A word of a text that counts in a search: its stem, and where it stands in UTF-16 units, `end` excluded. */
export interface Word {
  stem: string
  start: number
  end: number
}

/** A number with its points and colons (14.5.1, 2023:62) is one word, else letters and digits are. */
const WORD = /\p{N}+(?:[.:]\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu
const ALL_CAPITALS = /^\p{Lu}{2,}$/u

/**
 * The words of a text by their stems, stop words and single letters left out. What the load writes as terms and
 * what a query is cut into come from here alike.
 */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const stem = stemOf(match[0])
    if (stem !== '') found.push({ stem, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The stems of `words(text)`, in their order, repeated as often as they occur. */
export const stems = (text: string): string[] => words(text).map(({ stem }) => stem)

/** Without å, ä, ö and accents, so that `aklagare` finds `Åklagare`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'a').replaceAll('ø', 'o')

/** A text has far fewer words than occurrences of them; the bound is for a stream of arbitrary queries. */
const KEPT = 100_000
const kept = new Map<string, string>()

/** The folded stem, or '' for a word that does not count. */
function stemOf(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  if (kept.size >= KEPT) kept.clear()
  const stem = computeStem(word)
  kept.set(word, stem)
  return stem
}

function computeStem(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  // An abbreviation may be spelt like a stop word (SIN, DEN): in capitals it counts.
  if (STOP_WORDS.has(lower) && !ALL_CAPITALS.test(word)) return ''
  if (/^\p{L}$/u.test(lower)) return ''
  return fold(stemmer.stem(lower))
}
