import { describe, expect, test } from 'vitest'
import { excerpt, pieces } from '../../src/dashboard/pages/search/marked.js'

describe('the words found in a text', () => {
  test('are cut out where the API says, with all else between them', () => {
    expect(
      pieces('Naloxon och mer naloxon', [
        { start: 16, end: 23 },
        { start: 0, end: 7 },
      ]),
    ).toEqual([
      { text: 'Naloxon', isFound: true },
      { text: ' och mer ', isFound: false },
      { text: 'naloxon', isFound: true },
    ])
  })

  test('count UTF-16 units, so that a sign of two units before them moves nothing', () => {
    const text = '🧭 vård'
    expect(pieces(text, [{ start: 3, end: 7 }])).toEqual([
      { text: '🧭 ', isFound: false },
      { text: 'vård', isFound: true },
    ])
  })

  test.each([
    [
      'overlap',
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
    ],
    ['lie beyond the end', [{ start: 2, end: 99 }]],
    ['are none', []],
  ])('that %s lose no letter and show none twice', (_, matches) => {
    expect(
      pieces('abcdefgh', matches)
        .map(({ text }) => text)
        .join(''),
    ).toBe('abcdefgh')
  })
})

describe('a long text', () => {
  const words = Array.from({ length: 200 }, (_, at) => `ord${at}`).join(' ')
  const start = words.indexOf('ord150')
  const cut = excerpt(words, [{ start, end: start + 6 }])

  test('is cut around the first word found, between words', () => {
    expect(cut.text).toMatch(/^… ord\d+ .* ord150 .* …$/)
    expect(cut.text.length).toBeLessThan(340)
  })

  test('keeps the word marked', () => {
    expect(pieces(cut.text, cut.matches).filter(({ isFound }) => isFound)).toEqual([
      { text: 'ord150', isFound: true },
    ])
  })

  test('without a space is cut all the same', () => {
    expect(excerpt('x'.repeat(5000), [{ start: 4000, end: 4010 }]).text.length).toBeLessThan(5000)
  })

  test('that is short enough stays whole', () => {
    expect(excerpt('kort', [{ start: 0, end: 4 }])).toEqual({ text: 'kort', matches: [{ start: 0, end: 4 }] })
  })
})
