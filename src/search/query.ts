import { hash } from 'node:crypto'
import { termId } from '../dataset/rows/ids.js'
import { RequestError } from '../schema/errors.js'
import { lowered, words } from './stem.js'
import { STOP_WORDS } from './stop-words.js'
import type { Term, Vocabulary } from './vocabulary.js'

export const MAX_CHARACTERS = 1_000
export const MAX_WORDS = 20

/** A word of the text that is looked for: its stem, and as it is written, in small letters. */
export interface QueryWord {
  stem: string
  lower: string
}

/** A stem that stands for a word of the query: the word by its place, the weight of a hit. */
export interface QueryTerm {
  id: string
  word: number
  weight: number
}

/** What a store is asked. */
export interface SearchQuery {
  words: number
  terms: readonly QueryTerm[]
  /** Some of the words, with their terms: the nodes to look for the others in. Null: look from all of the terms. */
  first: { words: number; terms: readonly QueryTerm[] } | null
  /** All stems that stand for a word. */
  stems: ReadonlySet<string>
}

/**
 * The words of a text that count, each once.
 * @throws {RequestError} BAD_ARGUMENT: too long, or too many of them
 */
export function readText(text: string): QueryWord[] {
  const characters = text.length
  if (characters > MAX_CHARACTERS)
    throw new RequestError('BAD_ARGUMENT', {
      argument: 'text',
      given: text,
      expected: `at most ${MAX_CHARACTERS} characters, not ${characters}`,
    })
  const distinct = new Map<string, string>()
  for (const { stem, start, end } of words(text))
    if (!distinct.has(stem)) distinct.set(stem, lowered(text.slice(start, end)))
  if (distinct.size > MAX_WORDS)
    throw new RequestError('BAD_ARGUMENT', {
      argument: 'text',
      given: text,
      expected: `at most ${MAX_WORDS} words, not ${distinct.size}`,
    })
  return [...distinct].map(([stem, lower]) => ({ stem, lower }))
}

/** By which scores are ordered: those of another text are in no order with them. */
export const orderOf = (searched: readonly QueryWord[]): string =>
  `Search ${hash(
    'sha256',
    searched
      .map(({ stem }) => stem)
      .sort()
      .join(' '),
    'base64url',
  ).slice(0, 16)}`

/** What the words mean in a vocabulary; null where one of them can mean nothing, or there is none. */
export function interpret(searched: readonly QueryWord[], vocabulary: Vocabulary): SearchQuery | null {
  // In capitals, but no abbreviation that anybody uses: a stop word after all.
  const meant = searched.filter(({ stem, lower }) => vocabulary.exact(stem) || !STOP_WORDS.has(lower))
  const words = meant.map((word) => meaningOf(word, vocabulary)).sort((a, b) => a.share - b.share)
  if (words.length === 0 || words.some(({ terms }) => terms.length === 0)) return null
  const terms = words.flatMap((meaning, word) =>
    meaning.terms.map(({ stem, weight }) => ({ id: termId(stem), word, weight })),
  )
  const first = wordsToBeginWith(words)
  return {
    words: words.length,
    terms,
    first: first === words.length ? null : { words: first, terms: terms.filter(({ word }) => word < first) },
    stems: new Set(words.flatMap((meaning) => meaning.terms.map(({ stem }) => stem))),
  }
}

/** The stems that stand for one word, with the weights of a hit, and the share of nodes that has one of them. */
interface Meaning {
  terms: readonly Term[]
  share: number
}

/** A word that is there counts most, the beginning of one more the more of it is given, a near miss least. */
const EXACT = 4
const BEGINNING = 2
const NEAR = 1

function meaningOf({ stem, lower }: QueryWord, vocabulary: Vocabulary): Meaning {
  const exact = vocabulary.exact(stem)
  if (exact !== undefined) return meaning(vocabulary, [exact], () => EXACT)
  const longer = vocabulary.startingWith(stem)
  return longer.length > 0
    ? meaning(vocabulary, longer, (whole) => BEGINNING + stem.length / whole.stem.length)
    : meaning(vocabulary, vocabulary.near(lower), () => NEAR)
}

/** How many nodes are looked at, at most, for stems that only stand for a word; those of one stem in any case. */
const MAX_NODES = 250_000

/** @param likeliest first */
function meaning(
  vocabulary: Vocabulary,
  likeliest: readonly Term[],
  factor: (term: Term) => number,
): Meaning {
  let nodes = 0
  const terms = likeliest.filter(
    (term, index) => (nodes += vocabulary.nodes(term)) <= MAX_NODES || index === 0,
  )
  // All from the weight of the commonest: that one of them is rare does not tell that it was meant.
  const least = Math.min(...terms.map(({ weight }) => weight))
  return {
    terms: terms.map((term) => ({ stem: term.stem, weight: Math.round(least * factor(term)) })),
    share: terms.reduce((sum, term) => sum + vocabulary.share(term), 0),
  }
}

/** What it costs to look for a term among those of a node, in hits that are found from their terms. */
const LOOK = 10

/** From how many words, the rarest first, it is best to begin, and to look for the others in the nodes found. */
function wordsToBeginWith(words: readonly Meaning[]): number {
  const looks = LOOK * words.reduce((sum, { terms }) => sum + terms.length, 0)
  let [best, least, hits, found] = [words.length, Infinity, 0, 1]
  words.forEach(({ share }, index) => {
    hits += share
    found *= share
    const cost = hits + (index + 1 < words.length ? found * looks : 0)
    if (cost < least) [best, least] = [index + 1, cost]
  })
  return best
}
