import { distance } from 'fastest-levenshtein'

/** Lines from 1, the last included. */
export interface LineRange {
  first: number
  last: number
}

/**
 * Everywhere a phrase stands in a text, word for word and in whole words. White space and line ends count as one
 * space; a hyphen at a line end may be read as a hyphen, with or without a space, or as a word divided there.
 */
export function findPhrase(lines: readonly string[], phrase: string): LineRange[] {
  const text = readable(lines.join('\n'))
  return [...text.matchAll(patternOf(phrase))].map((match) => ({
    first: lineAt(text, match.index),
    last: lineAt(text, match.index + match[0].length),
  }))
}

/** Where the text comes nearest to a phrase that does not stand in it, and how it reads there. */
export function nearestPhrase(
  lines: readonly string[],
  phrase: string,
): (LineRange & { text: string }) | undefined {
  const wanted = readable(phrase).trim().split(/\s+/)
  const wantedWords = new Set(wanted.map(fold))
  const words = lines.flatMap((line, index) =>
    (readable(line).match(/\S+/g) ?? []).map((word) => ({ word, line: index + 1 })),
  )
  let best: (LineRange & { text: string }) | undefined
  let bestDistance = Infinity
  for (let start = 0; start < words.length; start++) {
    const window = words.slice(start, start + wanted.length)
    if (!window.some(({ word }) => wantedWords.has(fold(word)))) continue
    const text = window.map(({ word }) => word).join(' ')
    const away = distance(text, wanted.join(' '))
    if (away >= bestDistance) continue
    bestDistance = away
    best = { first: window[0]?.line as number, last: window.at(-1)?.line as number, text }
  }
  return bestDistance <= wanted.join(' ').length / 2 ? best : undefined
}

/** Composed letters, and no soft hyphens, which are not seen in print. */
function readable(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '')
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const LINE_END = '[^\\S\\n]*\\n\\s*'

function patternOf(phrase: string): RegExp {
  const words = readable(phrase).trim().split(/\s+/)
  const body = words.map(wordPattern).join('\\s+')
  const starts = /^[\p{L}\p{N}]/u.test(words[0] ?? '') ? '(?<![\\p{L}\\p{N}])' : ''
  const ends = /[\p{L}\p{N}]$/u.test(words.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(starts + body + ends, 'gu')
}

function wordPattern(word: string): string {
  const letters = [...word]
  return letters
    .map((letter, index) => {
      const next = letters[index + 1]
      const literal = letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      if (next === undefined) return literal
      if (letter === '-') return `${literal}(?:${LINE_END})?`
      return /[\p{L}\p{N}]{2}/u.test(letter + next) ? `${literal}(?:-${LINE_END})?` : literal
    })
    .join('')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
