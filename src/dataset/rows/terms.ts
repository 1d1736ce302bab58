import { stems } from '../../search/stem.js'
import { termId } from './ids.js'
import { nodeRow, NO_TERMS, type NodeRow } from './node-row.js'

type Texts = readonly (string | undefined | readonly string[])[]

/** What is searched of a node. */
export interface Searched {
  /** What it is called by: names, titles, numbers, aliases, each for itself. */
  names?: Texts
  /** What is said of it: summaries, conditions, phrases, all as one text. */
  texts?: Texts
}

/** Counts the stems of every searchable node, and so the weight of each stem. */
export class Vocabulary {
  /** In how many nodes each stem occurs. */
  readonly #frequency = new Map<string, number>()
  #nodes = 0

  /** The stems of a node with how much it is about each, as `NodeRow.terms`. */
  of({ names = [], texts = [] }: Searched): readonly (string | number)[] {
    const frequencies = new Map<string, number>()
    for (const name of flat(names))
      for (const [stem, share] of shares(stems(name)))
        frequencies.set(stem, Math.max(inName(share), frequencies.get(stem) ?? 0))
    for (const [stem, share] of shares(flat(texts).flatMap(stems)))
      frequencies.set(stem, inText(share) + (frequencies.get(stem) ?? 0))
    this.#nodes++
    const terms: (string | number)[] = []
    for (const [stem, frequency] of frequencies) {
      this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1)
      terms.push(stem, frequency)
    }
    return terms.length === 0 ? NO_TERMS : terms
  }

  /** One row for each stem. */
  *rows(): Generator<NodeRow> {
    for (const [stem, frequency] of this.#frequency)
      yield nodeRow(
        'Term',
        { id: termId(stem), stem, weight: termWeight(this.#nodes, frequency) },
        [],
        NO_TERMS,
      )
  }
}

/**
 * The weight of a stem: a whole number, so that sums and cursors are alike on both engines. The number of nodes is
 * taken as the next power of two, or each new claim would change the weight of every term in the store.
 */
export function termWeight(nodes: number, frequency: number): number {
  const rounded = 2 ** Math.ceil(Math.log2(Math.max(nodes, 1)))
  return Math.round(1000 * Math.log(1 + rounded / frequency))
}

/**
 * The term frequency of a stem that makes up a share of a name: a whole number, growing with the root of the share,
 * as is usual, so that the measure Naloxon is more about naloxon than a proposal with the word in its title.
 */
const inName = (share: number) => Math.max(LEAST_IN_NAME, Math.round(MOST_IN_NAME * Math.sqrt(share)))

/** The same for a text: whatever its share, it stays below a name's. */
const inText = (share: number) => Math.max(1, Math.round(MOST_IN_TEXT * Math.sqrt(share)))

const MOST_IN_NAME = 500
const MOST_IN_TEXT = 100
const LEAST_IN_NAME = MOST_IN_TEXT + 1

/** Which share of all stems each of them has. */
function shares(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  for (const [stem, count] of counts) counts.set(stem, count / all.length)
  return counts
}

const flat = (texts: Texts) => texts.flat().filter((text) => text !== undefined)
