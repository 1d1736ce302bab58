import { expect, test } from 'vitest'
import { numberKey, sortText, textKey } from '../../src/dataset/rows/sort-key.js'

/** As both engines sort: by code point. */
const sorted = (texts: string[]) =>
  [...texts].sort((a, b) => (textKey(a, 'x:1') < textKey(b, 'x:1') ? -1 : 1))

test('texts come in Swedish order, without regard to case and accents', () => {
  expect(sorted(['Östersund', 'Zorn', 'Ängelholm', 'ekby', 'Åre', 'Abisko', 'Éda'])).toEqual([
    'Abisko',
    'Éda',
    'ekby',
    'Zorn',
    'Åre',
    'Ängelholm',
    'Östersund',
  ])
})

test('numbers come by value', () => {
  expect(sorted(['14.10', '14.9', '14.9.1', '2', '14'])).toEqual(['2', '14', '14.9', '14.9.1', '14.10'])
})

test('a word comes before the longer one that begins with it', () => {
  expect(sorted(['mat i skolan', 'matsal', 'mat'])).toEqual(['mat', 'mat i skolan', 'matsal'])
})

test('a missing value comes after every text, even one that begins with an odd sign', () => {
  const missing = textKey(undefined, 'x:1')
  for (const text of ['Öö', '~', '”Vi kan”', '– nej', 'Ω', '}}', '漢字'])
    expect(textKey(text, 'x:1') < missing).toBe(true)
})

test('a key is unique and holds no sign that could end it early', () => {
  expect(textKey('mat', 'x:1')).not.toBe(textKey('mat', 'x:2'))
  expect(sortText('skol\tmat\n')).toBe('skol mat')
})

test('counts come by value', () => {
  expect(numberKey(9, 'x:1') < numberKey(10, 'x:1')).toBe(true)
})
