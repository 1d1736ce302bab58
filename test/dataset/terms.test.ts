import { describe, expect, test } from 'vitest'
import { termWeight, Vocabulary } from '../../src/dataset/rows/terms.js'
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

  test('of nothing are none', () => {
    expect(stems('')).toEqual([])
    expect(stems(' – … ')).toEqual([])
  })
})

describe('the vocabulary', () => {
  test('counts each stem of a node', () => {
    const vocabulary = new Vocabulary()
    expect(vocabulary.of('Mat och mer mat', undefined, ['maten'])).toEqual(['mat', 3, 'mer', 1])
    expect(vocabulary.of()).toEqual([])
  })

  test('weighs a rare stem more than a common one, in whole numbers', () => {
    const vocabulary = new Vocabulary()
    for (const text of ['frukost', 'frukost', 'frukost frukt', 'frukost']) vocabulary.of(text)
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
