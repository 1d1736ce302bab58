const LETTERS = [...'abcdefghijklmnopqrstuvwxyzåäö']

/** Shorter words are one typing error from too much else; numbers are never meant otherwise; no word is longer. */
const WORD = /^\p{L}{4,40}$/u

/** A word that may have been meant, and the place from which it differs from the one that is written. */
export interface NearMiss {
  meant: string
  at: number
}

/** All words that a typing error turns into this one: a letter too few, too many, wrong, or two in the other order. */
export function* nearMisses(written: string): Generator<NearMiss> {
  if (!WORD.test(written)) return
  for (let at = 0; at <= written.length; at++) {
    const before = written.slice(0, at)
    const after = written.slice(at + 1)
    for (const letter of LETTERS) yield { meant: before + letter + written.slice(at), at }
    if (at === written.length) return
    yield { meant: before + after, at }
    for (const letter of LETTERS) yield { meant: before + letter + after, at }
    if (after !== '') yield { meant: before + after[0]! + written[at]! + after.slice(1), at }
  }
}
