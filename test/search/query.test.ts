import { describe, expect, test } from 'vitest'
import { termWeight, Vocabulary as StoredVocabulary } from '../../src/dataset/rows/terms.js'
import { interpret, MAX_CHARACTERS, MAX_WORDS, orderOf, readText } from '../../src/search/query.js'
import { Vocabulary } from '../../src/search/vocabulary.js'

const vocabulary = new Vocabulary([
  { stem: 'naloxon', weight: 5_000 },
  { stem: 'naloxonutbildning', weight: 9_000 },
  { stem: 'kommun', weight: 700 },
  { stem: 'vard', weight: 800 },
  { stem: 'den', weight: 9_500 },
])
const meaning = (text: string) => interpret(readText(text), vocabulary)
const weights = (text: string) =>
  Object.fromEntries((meaning(text)?.terms ?? []).map(({ id, weight }) => [id, weight]))

describe('a text of a search', () => {
  test('is its words, each once, without what says nothing', () => {
    expect(readText('Naloxon och NALOXON, naloxonet!').map(({ stem }) => stem)).toEqual(['naloxon'])
  })

  test.each(['', '   ', 'och det att', '–…!?"\'', '👩‍👩‍👧 ❤️', '\u200B\u200D\uFEFF', '\u0301', 'a b c'])(
    'without any word, as in %j, finds nothing',
    (text) => {
      expect(readText(text)).toEqual([])
      expect(meaning(text)).toBeNull()
    },
  )

  test('is refused beyond its limits, and taken up to them', () => {
    expect(() => readText('x'.repeat(MAX_CHARACTERS + 1))).toThrow('at most 1000 characters, not 1001')
    expect(() => readText('x'.repeat(10_000))).toThrow('text')
    expect(readText('x'.repeat(MAX_CHARACTERS))).toHaveLength(1)
    const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')
    expect(() => readText(words(MAX_WORDS + 1))).toThrow('at most 20 words, not 21')
    expect(readText(`${words(MAX_WORDS)} och ${words(MAX_WORDS)}`)).toHaveLength(MAX_WORDS)
  })
})

describe('a word means', () => {
  test('itself in any form, else what it is the beginning of, else what it misspells', () => {
    expect(Object.keys(weights('Naloxonets'))).toEqual(['term:naloxon'])
    expect(Object.keys(weights('nalox'))).toEqual(['term:naloxon', 'term:naloxonutbildning'])
    expect(Object.keys(weights('nlaoxon'))).toEqual(['term:naloxon'])
    expect(Object.keys(weights('vrad'))).toEqual(['term:vard'])
  })

  test('more as itself than as a beginning, and that more than a near miss', () => {
    const exact = weights('naloxon')['term:naloxon']!
    const beginning = weights('nalox')
    const near = weights('naloxn')['term:naloxon']!
    expect(exact).toBeGreaterThan(beginning['term:naloxon']!)
    expect(beginning['term:naloxon']).toBeGreaterThan(beginning['term:naloxonutbildning']!)
    expect(beginning['term:naloxonutbildning']).toBeGreaterThan(near)
    for (const weight of [exact, near, ...Object.values(beginning)])
      expect(Number.isInteger(weight)).toBe(true)
  })

  test('nothing, and then the text finds nothing', () => {
    expect(meaning('naloxon rymdraket')).toBeNull()
  })

  test('nothing of its own in capitals, where it is a stop word and nobody’s abbreviation', () => {
    expect(Object.keys(weights('VÅRD TILL KOMMUNER'))).toEqual(['term:vard', 'term:kommun'])
    expect(Object.keys(weights('DEN'))).toEqual(['term:den'])
    expect(meaning('TILL ATT')).toBeNull()
  })
})

describe('where to begin', () => {
  const words = (count: number, weight: number) =>
    Array.from({ length: count }, (_, index) => ({ stem: `${weight}ord${index}`, weight }))
  const large = new Vocabulary([
    { stem: 'sallsynt', weight: 14_000 },
    ...words(20, 1_200),
    ...words(60, 3_000),
  ])
  const ids = (text: string) => interpret(readText(text), large)!.terms.map(({ id }) => id)
  const first = (text: string) => interpret(readText(text), large)?.first

  test('is the rarest word, where looking for the others in its nodes is less than finding theirs', () => {
    expect(first('1200ord1 sällsynt')).toMatchObject({ words: 1, terms: [{ id: 'term:sallsynt' }] })
    expect(first('1200ord1 1200ord2')).toBeNull()
    expect(first('sällsynt')).toBeNull()
  })

  test('is some of many common words, so that no query takes all their nodes', () => {
    const many = Array.from({ length: 20 }, (_, index) => `1200ord${index}`).join(' ')
    expect(first(many)!.words).toBeLessThan(10)
  })

  test('is with as many words that only begin so as have a quarter of a million nodes', () => {
    // A weight of 3,000 is that of a stem of a twentieth of the 1.2 million nodes: 63,000.
    expect(ids('3000')).toEqual(['term:3000ord0', 'term:3000ord1', 'term:3000ord2'])
    expect(ids('1200')).toEqual(['term:1200ord0'])
  })
})

test('cursors of another text are of another order, whatever the order of its words', () => {
  expect(orderOf(readText('vård kommun'))).toBe(orderOf(readText('Kommuner, vården')))
  expect(orderOf(readText('vård'))).not.toBe(orderOf(readText('kommun')))
})

test('no score is more than an integer of GraphQL holds', () => {
  const most = Math.max(
    ...(new StoredVocabulary().of({ names: ['naloxon'], texts: ['naloxon'] }) as number[]).slice(1),
  )
  const heaviest = new Vocabulary([{ stem: 'naloxon', weight: termWeight(1e9, 1) }])
  const { weight } = interpret(readText('naloxon'), heaviest)!.terms[0]!
  expect(MAX_WORDS * most * weight).toBeLessThan(2 ** 31)
})
