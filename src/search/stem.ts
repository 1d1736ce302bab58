import { createRequire } from 'node:module'
import { withoutNeuterEnding } from './neuter.js'
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
/** What is not seen: soft hyphens, joiners, spaces without width, marks of direction. They end no word. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu')

/**
 * The words of a text by their stems, stop words and single letters left out. What the load writes as terms and
 * what a query is cut into come from here alike.
 */
export function words(text: string): Word[] {
  const { seen, place } = UNSEEN.test(text) ? withoutUnseen(text) : { seen: text, place: same }
  const found: Word[] = []
  for (const match of seen.matchAll(WORD)) {
    const stem = stemOf(match[0])
    const last = match.index + match[0].length - 1
    if (stem !== '') found.push({ stem, start: place(match.index), end: place(last) + 1 })
  }
  return found
}

/** The stems of `words(text)`, in their order, repeated as often as they occur. */
export const stems = (text: string): string[] => words(text).map(({ stem }) => stem)

/** Letters that a stem lacks of its word at most: -ets, -heterna, one of a pair, -lig. */
export const LONGEST_ENDING = 14

/** The folded stem of a word in small letters, a beginning of the word when folded; whether it is a stop word or not. */
export const stemWord = (lower: string): string => fold(stemmer.stem(withoutNeuterEnding(lower)))

/** Without å, ä, ö and accents, so that `aklagare` finds `Åklagare`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'a').replaceAll('ø', 'o')

/** In small letters and one spelling: accents on their letters, ligatures of printed texts taken apart. */
export const lowered = (word: string): string => word.normalize('NFKC').replace(ALL_UNSEEN, '').toLowerCase()

const same = (index: number) => index

/** The characters that are seen, and where each UTF-16 unit of them stands in the text. */
function withoutUnseen(text: string): { seen: string; place: (index: number) => number } {
  let seen = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      seen += character
      for (let unit = 0; unit < character.length; unit++) places.push(at + unit)
    }
    at += character.length
  }
  return { seen, place: (index) => places[index]! }
}

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
  const lower = lowered(word)
  // An abbreviation may be spelt like a stop word (SIN, DEN): in capitals it counts.
  if (STOP_WORDS.has(lower) && !ALL_CAPITALS.test(word.normalize('NFKC'))) return ''
  if (/^\p{L}$/u.test(lower)) return ''
  return stemWord(lower)
}
