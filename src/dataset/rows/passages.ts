import type { Evidence } from '../seeds/formats-values.js'
import { documentId, passageId } from './ids.js'
import { nodeRow, relate, type NodeRow, type Props } from './node-row.js'
import { padded } from './sort-key.js'
import type { Vocabulary } from './terms.js'

/** The quotations of all claims, each once: several claims can rest on one. */
export class Passages {
  readonly #evidence = new Map<string, Evidence>()
  /** Derived positions share one list of evidence among thousands. */
  readonly #ids = new WeakMap<readonly Evidence[], string[]>()

  /** @param matters the matter of each document */
  constructor(private readonly matters: ReadonlyMap<string, string>) {}

  /** The ids of the passages of a claim, in their order: the deciding one first. */
  ids(evidence: readonly Evidence[]): string[] {
    const known = this.#ids.get(evidence)
    if (known) return known
    const ids = [...new Set(evidence.map((quotation) => this.#id(quotation)))]
    this.#ids.set(evidence, ids)
    return ids
  }

  /** The phrases of a claim, each once: what follows from several claims has their common quotations of each. */
  phrases(evidence: readonly Evidence[]): string[] {
    return [...new Set(evidence.map(({ phrase }) => phrase))]
  }

  /** The properties of a relation that has evidence of its own. */
  props(evidence: readonly Evidence[], props: Props = {}): Props {
    return evidence.length === 0 ? props : { ...props, passages: this.ids(evidence) }
  }

  #id(quotation: Evidence): string {
    const id = passageId(quotation)
    const known = this.#evidence.get(id)
    // One claim may leave out the page or section that another gives.
    this.#evidence.set(
      id,
      known
        ? { ...known, page: known.page ?? quotation.page, section: known.section ?? quotation.section }
        : quotation,
    )
    return id
  }

  *rows(vocabulary: Vocabulary): Generator<NodeRow> {
    for (const [id, { document, page, firstLine, lastLine, section, phrase }] of this.#evidence) {
      const inDocument = documentId(document)
      yield nodeRow(
        `Passage:${document}`,
        {
          id,
          documentId: inDocument,
          matterId: this.matters.get(inDocument),
          page,
          firstLine,
          lastLine,
          section,
          phrase,
          byPlace: `${padded(firstLine)}\t${padded(lastLine)}\t${id}`,
        },
        relate(id, 'IN', [inDocument]),
        vocabulary.of({ texts: [phrase, section] }),
      )
    }
  }
}
