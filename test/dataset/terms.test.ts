import { describe, expect, test } from 'vitest'
import { type Searched, termWeight, Vocabulary } from '../../src/dataset/rows/terms.js'
import { stems, words } from '../../src/search/stem.js'

describe('the stems of a text', () => {
  test('are the same for all forms of a word', () => {
    expect(new Set(stems('kommun kommunen kommuner kommunerna kommunernas'))).toEqual(new Set(['kommun']))
    expect(stems('Myndigheterna')).toEqual(stems('myndighet'))
  })

  test('are folded, so that a text without å ä ö is found by one with them', () => {
    expect(stems('Åklagare')).toEqual(stems('aklagare'))
    expect(stems('Brå, idé')).toEqual(['bra', 'ide'])
    expect(stems('Bra\u030A')).toEqual(stems('Brå'))
  })

  test('are the same for the definite neuter, unless -et belongs to the word', () => {
    expect(stems('förslaget förslagets arbetet området svaret resultatet')).toEqual(
      stems('förslag förslag arbete område svar resultat'),
    )
    expect(stems('frihet kvalitet universitet paket året')).toEqual([
      'frihet',
      'kvalitet',
      'universitet',
      'paket',
      'aret',
    ])
  })

  test('do not care how letters are spelt: composed, decomposed, as ligatures', () => {
    const composed = 'profil ÅKLAGARE SÅ'
    expect(stems(composed.normalize('NFD'))).toEqual(stems(composed))
    expect(stems('proﬁl')).toEqual(stems('profil'))
  })

  test('leave out stop words and single letters, but no abbreviation in capitals', () => {
    expect(stems('och det är att kommunen i e-hälsa')).toEqual(['kommun', 'hals'])
    expect(stems('SIN LARO FHM')).toEqual(['sin', 'laro', 'fhm'])
  })

  test('keep a number with its points in one piece', () => {
    expect(stems('SOU 2023:62, avsnitt 14.5.1.')).toEqual(['sou', '2023:62', 'avsnit', '14.5.1'])
  })

  test('tell where each word stands', () => {
    const text = 'Förslaget om naloxon.'
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Förslaget', 'naloxon'])
  })

  test('see through what has no width, and the word spans all of it', () => {
    for (const unseen of ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u202A']) {
      const text = `${unseen} 👩‍👩‍👧 nalo${unseen}xo${unseen}n${unseen}, 2023${unseen}:62`
      expect(words(text)).toEqual([
        { stem: 'naloxon', start: 11, end: 20 },
        { stem: '2023:62', start: 23, end: 31 },
      ])
      expect(text.slice(11, 20).replaceAll(unseen, '')).toBe('naloxon')
    }
  })

  test('stand where they stand in UTF-16 units, emoji and decomposed letters counted whole', () => {
    const text = `👍🏽 ${'Åtgärder'.normalize('NFD')} ❤️ 🇸🇪 vård`
    expect(words(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Åtgärder',
      'vård',
    ])
  })

  test('of nothing are none', () => {
    for (const text of ['', ' – … ', '👩‍👩‍👧', '\u200B\u00AD', '\u0301', '\uD800', '"\'`.*+?^${}()|[]\\'])
      expect(stems(text)).toEqual([])
  })
})

describe('the vocabulary', () => {
  const frequencies = (searched: Searched) => {
    const terms = new Vocabulary().of(searched)
    return Object.fromEntries(
      terms.flatMap((stem, at) => (at % 2 === 0 ? [[stem, terms[at + 1] as number] as const] : [])),
    )
  }

  test('counts a stem by the root of its share of all the texts, taken as one', () => {
    expect(frequencies({ texts: ['Mat och mer mat', undefined, ['maten', 'mat']] })).toEqual({
      mat: Math.round(100 * Math.sqrt(4 / 5)),
      mer: Math.round(100 * Math.sqrt(1 / 5)),
    })
    expect(frequencies({})).toEqual({})
    expect(frequencies({ names: ['och', ''], texts: [[]] })).toEqual({})
  })

  test('counts it by its share of the name that it makes up most of, whatever other names there are', () => {
    expect(frequencies({ names: ['Statens mat', ['Mat', 'Mat i skola']] })).toEqual({
      stat: Math.round(500 * Math.sqrt(1 / 2)),
      mat: 500,
      skol: Math.round(500 * Math.sqrt(1 / 2)),
    })
  })

  test('has no text count as much as the longest name', () => {
    const long = Array.from({ length: 200 }, (_, index) => `ord${index}`).join(' ')
    const least = Math.min(...Object.values(frequencies({ names: [long] })))
    const most = Math.max(...Object.values(frequencies({ texts: ['mat'] })))
    expect(least).toBeGreaterThan(most)
    expect(Math.min(...Object.values(frequencies({ texts: [long.repeat(99)] })))).toBe(1)
  })

  test('weighs a rare stem more than a common one, in whole numbers', () => {
    const vocabulary = new Vocabulary()
    for (const text of ['frukost', 'frukost', 'frukost frukt', 'frukost']) vocabulary.of({ texts: [text] })
    const weights = Object.fromEntries([...vocabulary.rows()].map(({ props }) => [props.stem, props.weight]))
    expect(weights).toEqual({
      frukost: Math.round(1000 * Math.log(2)),
      frukt: Math.round(1000 * Math.log(5)),
    })
  })

  test('keeps its weights when a few nodes more come in', () => {
    expect(termWeight(1001, 7)).toBe(termWeight(1002, 7))
    expect(termWeight(0, 1)).toBeGreaterThan(0)
  })
})
