import type { SeedFiles } from './folder.js'
import type { Report } from './report.js'
import { isEvidence, listsIn } from './walk.js'

/** Reports what stands twice in one list: an organisation assigned twice, a phrase quoted twice for one claim. */
export function checkLists({ organisations, measures, statutes, matters }: SeedFiles, report: Report): void {
  const ofMatters = matters.flatMap(({ matter, proposals, sources }) => [matter, proposals, ...sources])
  for (const file of [organisations, measures, statutes, ...ofMatters]) {
    if (file === undefined) continue
    for (const { path, list } of listsIn(file.value)) {
      const seen = new Set<string>()
      for (const [index, item] of list.entries()) {
        const name = nameOf(item)
        if (name === undefined) continue
        if (seen.has(name))
          report(file, [...path, index], `"${name}" stands twice in ${String(path.at(-1))}, expected once`)
        seen.add(name)
      }
    }
  }
}

const RELATED = ['organisation', 'respondent', 'measure', 'statute'] as const
const BESIDE = new Set<string>([...RELATED, 'evidence', 'bearing', 'effect'])

/** What makes an item of a list the same as another; undefined for positions, practices and requests. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  if (typeof item !== 'object' || item === null) return undefined
  if (isEvidence(item)) return `${item.document} ${item.firstLine}-${item.lastLine} ${item.phrase}`.trim()
  if (!Object.keys(item).every((key) => BESIDE.has(key))) return undefined
  const key = RELATED.find((name) => name in item)
  return key && String((item as Record<string, unknown>)[key])
}
