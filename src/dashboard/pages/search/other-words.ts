import { STOP_WORDS } from '../../../search/stop-words.js'

const MOST = 6
/** Shorter beginnings stand for too much else. */
const SHORTEST = 4

/** The words of a text, as the search cuts it, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))]
}

/** Whether a text has words, but none that the search looks for. */
export function areStopWords(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => STOP_WORDS.has(word))
}

/** What to try where a text finds nothing: each of its words alone; of a single one, what it begins with. */
export function otherSearches(words: readonly string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  if (telling.length > 1) return telling.slice(0, MOST)
  const [word = ''] = telling
  const lengths = [0.8, 0.65, 0.5].map((part) => Math.round(word.length * part))
  return [...new Set(lengths)]
    .filter((length) => length >= SHORTEST && length < word.length)
    .map((length) => word.slice(0, length))
}
