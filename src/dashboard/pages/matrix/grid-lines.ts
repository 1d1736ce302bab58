import type { Entry, Head, Section } from './arrangement.js'

/** What stands below one another: a row, or the head of those that follow. */
export type Line = { isFirst: boolean } & ({ head: Head; entry: null } | { head: null; entry: Entry })

/** The head of columns that stand together: from the first to the last, by their places. */
export interface Band {
  head: Head
  first: number
  last: number
}

/** The rows with their heads; a body that has a row of its own is its own head. */
export function linesOf(sections: readonly Section[]): Line[] {
  return sections.flatMap(({ head, entries }): Line[] => {
    const isBody = entries[0]?.id === head?.id
    return [
      ...(head && !isBody ? [{ head, entry: null, isFirst: true }] : []),
      ...entries.map((entry, at) => ({
        head: null,
        entry,
        isFirst: isBody && at === 0 && entries.length > 1,
      })),
    ]
  })
}

/** The columns one after another, and the bands above them; none above a body without parts. */
export function bandsOf(sections: readonly Section[]): {
  entries: Entry[]
  bands: Band[]
  gaps: Set<number>
} {
  const entries: Entry[] = []
  const bands: Band[] = []
  const gaps = new Set<number>()
  for (const section of sections) {
    const first = entries.length
    entries.push(...section.entries)
    if (first > 0) gaps.add(first)
    const isItself = section.entries.length === 1 && section.entries[0]!.id === section.head?.id
    if (section.head && !isItself) bands.push({ head: section.head, first, last: entries.length - 1 })
  }
  return { entries, bands, gaps }
}
