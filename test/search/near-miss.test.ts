import { expect, test } from 'vitest'
import { nearMisses } from '../../src/search/near-miss.js'

const meant = (written: string) => [...nearMisses(written)].map((miss) => miss.meant)

/** Edits between two words, two letters in the other order being one: by the textbook's table, not by generating. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1)
    }
  return rows[a.length]![b.length]!
}

/** All words of these letters, up to a length. */
function* allWords(letters: string, longest: number, before = ''): Generator<string> {
  yield before
  if (before.length < longest)
    for (const letter of letters) yield* allWords(letters, longest, before + letter)
}

test('near misses are the words one edit away, all of them and no others', () => {
  for (const word of ['åbca', 'aabb', 'abcab', 'ccccc']) {
    const expected = [...allWords('åabc', 6)].filter((other) => distance(word, other) === 1)
    const found = new Set(meant(word).filter((other) => /^[åabc]*$/.test(other) && other !== word))
    expect([...found].sort()).toEqual(expected.sort())
  }
})

test.each(['abc', '2023', '14.3', 'abc1', 'a'.repeat(41), ''])(
  '%s is not taken for anything else',
  (word) => {
    expect(meant(word)).toEqual([])
  },
)

test('a long word has no more than some thousands', () => {
  expect(meant('å'.repeat(40)).length).toBeLessThan(2_500)
})

test('a near miss is the written word up to where it differs', () => {
  for (const { meant, at } of nearMisses('naloxon')) expect(meant.slice(0, at)).toBe('naloxon'.slice(0, at))
})
