import { nearMisses, type NearMiss } from './near-miss.js'
import { fold, LONGEST_ENDING, stemWord } from './stem.js'

/** A stem of the store and its weight: the fewer nodes have it, the heavier it is. */
export interface Term {
  stem: string
  weight: number
}

/** As many stems at most stand for one word of a query. */
export const MAX_ALTERNATIVES = 50

/** The stems of a store, sorted, so that those with one beginning lie side by side. */
export class Vocabulary {
  readonly #terms: readonly Term[]
  /** About how many nodes there are: the rarest of their stems are each of one node. See termWeight. */
  readonly #nodes: number

  constructor(terms: readonly Term[]) {
    // An engine sorts by code point, a comparison here by UTF-16 unit.
    this.#terms = terms.toSorted((a, b) => (a.stem < b.stem ? -1 : 1))
    this.#nodes = Math.expm1(terms.reduce((most, { weight }) => Math.max(most, weight), 0) / 1000)
  }

  /** Which share of the nodes has a term, at most 1. */
  share({ weight }: Term): number {
    return Math.min(1, 1 / Math.expm1(weight / 1000))
  }

  /** About how many nodes have it. */
  nodes(term: Term): number {
    return this.#nodes * this.share(term)
  }

  /** The stem as the store has it. */
  exact(stem: string): Term | undefined {
    const term = this.#terms[this.#from(stem)]
    return term?.stem === stem ? term : undefined
  }

  /** What begins with a stem, the shortest first, of these the commonest. */
  startingWith(stem: string): Term[] {
    const from = this.#from(stem)
    let to = from
    while (this.#terms[to]?.stem.startsWith(stem)) to++
    return this.#terms
      .slice(from, to)
      .sort((a, b) => a.stem.length - b.stem.length || commonestFirst(a, b))
      .slice(0, MAX_ALTERNATIVES)
  }

  /** What a word in small letters can mean that has one typing error, the commonest first. */
  near(written: string): Term[] {
    const found = new Map<string, Term>()
    const couldBe = this.#couldBe(fold(written))
    for (const miss of nearMisses(written)) {
      const term = couldBe(miss) ? this.exact(stemWord(miss.meant)) : undefined
      if (term !== undefined) found.set(term.stem, term)
    }
    return [...found.values()].sort(commonestFirst).slice(0, MAX_ALTERNATIVES)
  }

  /**
   * Tells most of the thousand near misses that are no word from those worth stemming, which takes longer. A stem is
   * a beginning of its word: either it ends before the letter that differs, or it begins like the word with it.
   */
  #couldBe(written: string): (miss: NearMiss) => boolean {
    let shortest = Math.max(1, written.length - 1 - LONGEST_ENDING)
    while (shortest <= written.length && !this.exact(written.slice(0, shortest))) shortest++
    const known = new Map<string, boolean>()
    const begins = (beginning: string) => {
      let answer = known.get(beginning)
      if (answer === undefined) known.set(beginning, (answer = this.#begins(fold(beginning))))
      return answer
    }
    return ({ meant, at }) =>
      shortest <= at || (begins(written.slice(0, at)) && begins(meant.slice(0, at + 1)))
  }

  #begins(beginning: string): boolean {
    return this.#terms[this.#from(beginning)]?.stem.startsWith(beginning) ?? false
  }

  /** The place of the first stem that is not before this one. */
  #from(stem: string): number {
    let [from, to] = [0, this.#terms.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.#terms[middle]!.stem < stem) from = middle + 1
      else to = middle
    }
    return from
  }
}

const commonestFirst = (a: Term, b: Term) => a.weight - b.weight || (a.stem < b.stem ? -1 : 1)
