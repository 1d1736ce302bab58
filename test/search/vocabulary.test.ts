import { describe, expect, test } from 'vitest'
import { nearMisses } from '../../src/search/near-miss.js'
import { stemWord } from '../../src/search/stem.js'
import { MAX_ALTERNATIVES, Vocabulary } from '../../src/search/vocabulary.js'
import { dice } from '../dataset/editing.js'

const of = (weights: Record<string, number>) =>
  new Vocabulary(Object.entries(weights).map(([stem, weight]) => ({ stem, weight })))
const stemsOf = (terms: { stem: string }[]) => terms.map(({ stem }) => stem)

describe('the vocabulary', () => {
  const vocabulary = of({ nalox: 9, naloxon: 5, naloxonut: 8, nalt: 7, laro: 1, '𝒶𝒷': 2, '\uFF41': 3 })

  test('knows each stem and its weight, and nothing else', () => {
    expect(vocabulary.exact('naloxon')).toEqual({ stem: 'naloxon', weight: 5 })
    expect(vocabulary.exact('𝒶𝒷')?.weight).toBe(2)
    expect(vocabulary.exact('\uFF41')?.weight).toBe(3)
    for (const unknown of ['', 'nal', 'naloxo', 'zzz', 'naloxonutb'])
      expect(vocabulary.exact(unknown)).toBeUndefined()
  })

  test('finds what begins alike, the nearest first', () => {
    expect(stemsOf(vocabulary.startingWith('nal'))).toEqual(['nalt', 'nalox', 'naloxon', 'naloxonut'])
    expect(stemsOf(vocabulary.startingWith('naloxonut'))).toEqual(['naloxonut'])
    expect(vocabulary.startingWith('z')).toEqual([])
    expect(of({}).startingWith('a')).toEqual([])
  })

  test('takes the commonest of those that are as near, and no more than it may', () => {
    const many = of(
      Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`a${String(i).padStart(2, '0')}`, 100 - i])),
    )
    const found = stemsOf(many.startingWith('a'))
    expect(found).toHaveLength(MAX_ALTERNATIVES)
    expect(found.slice(0, 2)).toEqual(['a98', 'a97'])
  })

  test.each([
    ['a letter too few', 'folkhälsomyndigeten'],
    ['a letter too many', 'folkhälsommyndigheten'],
    ['a wrong letter', 'folkhälsomundigheten'],
    ['two letters in the other order', 'folkhälsomyndihgeten'],
    ['the same without its dots', 'folkhalsomyndihgeten'],
    ['the first letter wrong', 'golkhälsomyndigheten'],
    ['an error in the ending', 'folkhälsomyndighetem'],
  ])('finds a word with %s', (_, written) => {
    const meant = stemWord('folkhälsomyndigheten')
    expect(stemsOf(of({ [meant]: 5, folk: 3 }).near(written))).toEqual([meant])
  })

  test('finds all that stemming every near miss would find', () => {
    const roll = dice(7)
    const letters = 'aenråt'
    const word = () => Array.from({ length: 3 + roll(5) }, () => letters[roll(letters.length)]!).join('')
    const stems = new Set(Array.from({ length: 1_500 }, () => stemWord(word())))
    const all = of(Object.fromEntries([...stems].map((stem) => [stem, 1])))
    let found = 0
    for (let round = 0; round < 40; round++) {
      const written = word()
      const meant = [...nearMisses(written)].map((miss) => stemWord(miss.meant))
      const expected = [...new Set(meant.filter((stem) => stems.has(stem)))].sort()
      expect(stemsOf(all.near(written))).toEqual(expected.slice(0, MAX_ALTERNATIVES))
      found += expected.length
    }
    expect(found).toBeGreaterThan(20)
  })

  test('finds no word with two errors', () => {
    expect(of({ naloxon: 5 }).near('nalxn')).toEqual([])
  })
})
