/** What is known of a row or column beside its cells. */
export interface Place {
  id: string
  label: string
  /** The id of what it stands under, where it is a part of something. */
  parent: string | null
  /** What it is grouped under, where it is not grouped by its parents. */
  group: Head | null
}

export interface Head {
  id: string
  label: string
  /** The node that it links to, if it is one. */
  node: string | null
}

/** A row or a column. */
export interface Entry {
  id: string
  label: string
  /** Its index in the answer of the API; -1 where it has no position at all. */
  index: number
  /** How deep it stands in the body that it is a part of. */
  depth: number
}

/** Rows or columns that stand together; without a head where there is nothing to say of them. */
export interface Section {
  head: Head | null
  entries: readonly Entry[]
}

interface Given {
  /** In the order of the API. */
  items: readonly { id: string; label: string }[]
  /** All that is known, of silent ones too. */
  places: ReadonlyMap<string, Place>
  /** The ids of silent ones that are to be there. */
  silent: readonly string[]
  grouping: 'PARENT' | 'GROUP' | 'NONE'
  /** Positions by index; where given, the most come first. */
  counts?: Int32Array
}

/** Puts rows or columns in order: into sections, parts under the body that they spoke within. */
export function arrange({ items, places, silent, grouping, counts }: Given): Section[] {
  const entries: Entry[] = [
    ...items.map(({ id, label }, index) => ({ id, label: places.get(id)?.label ?? label, index, depth: 0 })),
    ...silent.map((id) => ({ id, label: places.get(id)!.label, index: -1, depth: 0 })),
  ]
  const countOf = ({ index }: Entry) => (index < 0 ? 0 : (counts?.[index] ?? 0))
  const sorted = counts ? [...entries].sort((a, b) => countOf(b) - countOf(a)) : entries
  if (grouping === 'NONE') return sorted.length === 0 ? [] : [{ head: null, entries: sorted }]
  return grouping === 'PARENT' ? underParents(sorted, places) : underGroups(sorted, places)
}

function underGroups(entries: readonly Entry[], places: Given['places']): Section[] {
  const sections = new Map<string, { head: Head | null; entries: Entry[] }>()
  for (const entry of entries) {
    const head = places.get(entry.id)?.group ?? null
    const key = head?.id ?? ''
    const section = sections.get(key)
    if (section) section.entries.push(entry)
    else sections.set(key, { head, entries: [entry] })
  }
  // What belongs nowhere comes last.
  return [...sections.values()].sort((a, b) => Number(a.head === null) - Number(b.head === null))
}

function underParents(entries: readonly Entry[], places: Given['places']): Section[] {
  const there = new Map(entries.map((entry) => [entry.id, entry]))
  const children = new Map<string, Entry[]>()
  const roots = new Set<string>()
  for (const entry of entries) {
    const above = ancestors(entry.id, places)
    const root = above.at(-1) ?? entry.id
    roots.add(root)
    if (entry.id === root) continue
    const parent = above.find((id) => there.has(id)) ?? root
    const siblings = children.get(parent)
    if (siblings) siblings.push(entry)
    else children.set(parent, [entry])
  }
  const below = (id: string, depth: number): Entry[] =>
    (children.get(id) ?? []).flatMap((entry) => [{ ...entry, depth }, ...below(entry.id, depth + 1)])
  return [...roots].map((root) => {
    const own = there.get(root)
    const label = own?.label ?? places.get(root)?.label ?? root
    return {
      head: { id: root, label, node: root },
      entries: [...(own ? [own] : []), ...below(root, 1)],
    }
  })
}

/** What something is a part of, from the nearest to the outermost. */
function ancestors(id: string, places: Given['places']): string[] {
  const found: string[] = []
  for (let at = places.get(id)?.parent; at != null && at !== id && !found.includes(at);) {
    found.push(at)
    at = places.get(at)?.parent
  }
  return found
}
