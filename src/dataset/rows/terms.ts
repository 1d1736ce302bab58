import { stems } from '../../search/stem.js'
import { termId } from './ids.js'
import { nodeRow, NO_TERMS, type NodeRow } from './node-row.js'

/** Counts the stems of every searchable node, and so the weight of each stem. */
export class Vocabulary {
  /** In how many nodes each stem occurs. */
  readonly #frequency = new Map<string, number>()
  #nodes = 0

  /** The stems of a node's texts with their counts, as `NodeRow.terms`. */
  of(...texts: (string | undefined | readonly string[])[]): readonly (string | number)[] {
    const counts = new Map<string, number>()
    const count = (text: string) => {
      for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    for (const text of texts)
      if (typeof text === 'string') count(text)
      else text?.forEach(count)
    this.#nodes++
    const terms: (string | number)[] = []
    for (const [stem, times] of counts) {
      this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1)
      terms.push(stem, times)
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
