import { hash } from 'node:crypto'
import type { GraphValue } from '../../graph/graph.js'
import { KIND_INDEX, labelOf, type Label } from './labels.js'

export type Props = Readonly<Record<string, GraphValue>>

/** A relation of a claim, between two ids. `props` has what belongs to the relation itself. */
export interface RelationRow {
  type: string
  from: string
  to: string
  props: Props
}

/** A node as it shall stand in the store, with the relations that are its own claim's. */
export interface NodeRow {
  id: string
  label: Label
  /** Labels beside `label`: Agency. */
  labels: readonly string[]
  /** The group it is hashed under: what is compared first when loading. */
  source: string
  /** Without `source` and `hash`. */
  props: Props
  /** Without HAS_TERM. */
  relations: readonly RelationRow[]
  /** Stem, term frequency, stem, term frequency …: one flat list, for there are many. */
  terms: readonly (string | number)[]
  /** Two rows with one hash are stored alike. Its first half is of what stands on the node, its second of what hangs on it. */
  hash: string
}

const HASH_LENGTH = 22
const NO_PROPS: Props = {}
const NO_LABELS: readonly string[] = []
export const NO_TERMS: readonly (string | number)[] = []

/** @param props undefined values are left out, as absent properties are not stored */
export function nodeRow(
  source: string,
  props: { id: string } & Record<string, GraphValue | undefined>,
  relations: readonly RelationRow[],
  terms: readonly (string | number)[],
  labels = NO_LABELS,
): NodeRow {
  // Copied, not deleted from: an object that lost a property is kept as a slow and large dictionary.
  const stored: Record<string, GraphValue> = {}
  for (const name in props) if (props[name] !== undefined) stored[name] = props[name]
  const label = labelOf(props.id)
  if (KIND_INDEX[label] !== undefined) stored.kindIndex = KIND_INDEX[label]
  return {
    id: props.id,
    label,
    labels,
    source,
    props: stored,
    relations,
    terms,
    hash: `${hashOf([labels, source, stored])}${hashOf([relations, terms])}`,
  }
}

/** Whether two rows of one id have the same relations and terms, by the second half of their hashes. */
export const isTiedAlike = (hash: string, other: string): boolean =>
  hash.slice(HASH_LENGTH) === other.slice(HASH_LENGTH)

/** The relations of one type from a node to others, each once. */
export function relate(
  from: string,
  type: string,
  to: Iterable<string>,
  props: Props = NO_PROPS,
): RelationRow[] {
  const relations: RelationRow[] = []
  for (const id of new Set(to)) relations.push({ type, from, to: id, props })
  return relations
}

/** The code that makes rows writes keys in one order, so equal rows have equal texts. */
export function hashOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, HASH_LENGTH)
}
