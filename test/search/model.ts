import type { NodeRow } from '../../src/dataset/rows/node-row.js'
import type { Rows } from '../../src/dataset/rows/rows.js'
import { NODE_KIND, valuesOf } from '../../src/schema/vocabulary.js'
import { stems, stemWord } from '../../src/search/stem.js'

const KINDS = valuesOf(NODE_KIND)
type Kind = (typeof KINDS)[number]
type Text = string | undefined | readonly string[]

export interface Found {
  id: string
  kind: Kind
  score: number
}

/** What a search means, written down once more over rows in memory: no terms, no sorted vocabulary, no statement. */
export class SearchModel {
  /** Of each node: each of its stems, and how much the node is about it. */
  readonly #nodes = new Map<string, Map<string, number>>()
  readonly #weights = new Map<string, number>()

  constructor(private readonly rows: Rows) {
    const frequencies = new Map<string, number>()
    for (const row of this.#searchable()) {
      const terms = this.#termsOf(row)
      this.#nodes.set(row.id, terms)
      for (const stem of terms.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
    }
    let power = 1
    while (power < this.#nodes.size) power *= 2
    for (const [stem, frequency] of frequencies)
      this.#weights.set(stem, Math.round(1000 * Math.log(1 + power / frequency)))
  }

  /** Every word that some node has, as it is written there. */
  words(): string[] {
    const texts = this.#searchable().flatMap((row) => Object.values(this.#textsOf(row)).flat(2))
    return [...new Set(texts.flatMap((text) => text?.match(/[\p{L}\p{N}]{3,}/gu) ?? []))]
  }

  /** Words of one node, so that several of them are found together. */
  wordsTogether(index: number): string[] {
    const searchable = this.#searchable()
    const { names, texts } = this.#textsOf(searchable[index % searchable.length]!)
    return [names, texts].flat(2).flatMap((text) => text?.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  }

  search(text: string, kinds: Kind[] | null, matter: string | null): Found[] {
    const words = this.#words(text)
    if (words.length === 0) return []
    const found: Found[] = []
    for (const row of this.#searchable()) {
      const terms = this.#nodes.get(row.id)!
      const hits = words.map((meanings) =>
        Math.max(0, ...[...meanings].map(([stem, weight]) => (terms.get(stem) ?? 0) * weight)),
      )
      const kind = row.label.toUpperCase() as Kind
      if (hits.includes(0) || kinds?.includes(kind) === false) continue
      if (matter !== null && !this.#belongs(row, matter)) continue
      found.push({ id: row.id, kind, score: hits.reduce((sum, hit) => sum + hit, 0) })
    }
    return found.sort(
      (a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
    )
  }

  /** The stems that each word of a text can mean. */
  meanings(text: string): Set<string>[] {
    return this.#words(text).map((meanings) => new Set(meanings.keys()))
  }

  #words(text: string): Map<string, number>[] {
    const words = new Map<string, Map<string, number>>()
    for (const written of text.normalize('NFC').match(/[\p{L}\p{N}.:]+/gu) ?? [])
      for (const stem of stems(written)) {
        const isStopWord = stems(written.toLowerCase()).length === 0
        if (this.#weights.has(stem) || !isStopWord)
          words.set(stem, this.#meanings(stem, written.toLowerCase()))
      }
    return [...words.values()]
  }

  /** The stems that a word can mean, with the weight of each. */
  #meanings(stem: string, written: string): Map<string, number> {
    const known = [...this.#weights.keys()]
    if (this.#weights.has(stem)) return this.#weigh([stem], () => 4)
    const longer = known.filter((other) => other.startsWith(stem)).sort(this.#byLength)
    if (longer.length > 0) return this.#weigh(longer.slice(0, 50), (other) => 2 + stem.length / other.length)
    if (!/^\p{L}{4,40}$/u.test(written)) return new Map()
    const near = new Set(oneEditFrom(written).map(stemWord))
    return this.#weigh(
      known.filter((other) => near.has(other)),
      () => 1,
    )
  }

  #byLength = (a: string, b: string) =>
    a.length - b.length || this.#weights.get(a)! - this.#weights.get(b)! || (a < b ? -1 : 1)

  #weigh(some: string[], factor: (stem: string) => number): Map<string, number> {
    const least = Math.min(...some.map((stem) => this.#weights.get(stem)!))
    return new Map(some.map((stem) => [stem, Math.round(least * factor(stem))]))
  }

  #searchable(): NodeRow[] {
    return [...this.rows.nodes.values()].filter(({ label }) => label !== 'Term')
  }

  #termsOf(row: NodeRow): Map<string, number> {
    const { names, texts } = this.#textsOf(row)
    const terms = new Map<string, number>()
    for (const name of names.flat()) {
      const all = stems(name ?? '')
      for (const stem of all) {
        const share = all.filter((other) => other === stem).length / all.length
        terms.set(stem, Math.max(terms.get(stem) ?? 0, 101, Math.round(500 * Math.sqrt(share))))
      }
    }
    const all = texts.flat().flatMap((text) => stems(text ?? ''))
    for (const stem of new Set(all)) {
      const share = all.filter((other) => other === stem).length / all.length
      terms.set(stem, (terms.get(stem) ?? 0) + Math.max(1, Math.round(100 * Math.sqrt(share))))
    }
    return terms
  }

  /** The texts of a node, found by the names of its properties in the store. */
  #textsOf({ label, props }: NodeRow): { names: Text[]; texts: Text[] } {
    const get = (...names: string[]) => names.map((name) => props[name] as Text)
    const phrases = () => [
      ...new Set((props.passageIds as string[]).map((id) => this.rows.nodes.get(id)!.props.phrase as string)),
    ]
    switch (label) {
      case 'Matter':
        return { names: get('title', 'report', 'referenceNumber'), texts: [] }
      case 'Fact':
        return { names: [], texts: get('text') }
      case 'Document':
        return { names: get('title', 'referenceNumber'), texts: [] }
      case 'Organisation':
        return { names: get('name', 'aliases'), texts: [] }
      case 'Respondent': {
        const { aliases } = this.rows.nodes.get(props.organisationId as string)!.props
        return { names: [...get('name'), aliases as string[]], texts: get('form', 'scope', 'ruleNote') }
      }
      case 'Proposal':
        return { names: get('number', 'title'), texts: get('summary') }
      case 'Measure':
        return { names: get('name', 'aliases'), texts: get('description') }
      case 'Statute':
        return { names: get('name', 'number', 'aliases'), texts: [] }
      case 'Position':
        return { names: [], texts: [...get('summary', 'conditions'), phrases()] }
      case 'Practice':
        return { names: [], texts: [...get('note', 'since'), phrases()] }
      case 'Passage':
        return { names: [], texts: get('phrase', 'section') }
      case 'Term':
        return { names: [], texts: [] }
    }
  }

  #belongs({ id, label, props, source }: NodeRow, matter: string): boolean {
    const inMatter = (id: string) => this.rows.nodes.get(id)?.props.matterId === matter
    const ofMatter = (label: string) =>
      this.#searchable().filter((row) => row.label === label && row.props.matterId === matter)
    const proposalHas = (list: string) =>
      ofMatter('Proposal').some(({ props }) => (props[list] as string[]).includes(id))
    switch (label) {
      case 'Matter':
        return id === matter
      case 'Organisation':
        return ofMatter('Respondent').some(({ props }) => props.organisationId === id)
      case 'Measure':
        return proposalHas('measureIds')
      case 'Statute':
        return proposalHas('statuteIds')
      case 'Passage':
        return inMatter(props.documentId as string)
      case 'Practice':
        return inMatter(source.replace('Practice:', 'document:'))
      default:
        return inMatter(id)
    }
  }
}

function oneEditFrom(word: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyzåäö']
  const splits = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  )
  return splits.flatMap(([left, right]) => [
    ...letters.map((letter) => left + letter + right),
    ...(right.length > 0
      ? [left + right.slice(1), ...letters.map((letter) => left + letter + right.slice(1))]
      : []),
    ...(right.length > 1 ? [left + right[1]! + right[0]! + right.slice(2)] : []),
  ])
}
