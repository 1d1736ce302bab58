import type { SeedFile } from './file.js'
import type { MatterFiles, SeedFiles } from './folder.js'
import type { Report } from './report.js'
import type { Path } from './yaml.js'

interface Edge {
  from: string
  to: string
  file: SeedFile<unknown>
  path: Path
}

/** Reports what leads back to itself: parts, broader measures, respondents within or adopting each other. */
export function checkCycles({ organisations, measures, matters }: SeedFiles, report: Report): void {
  reportCycles(
    'is part of',
    edgesOf(organisations, [], ({ partOf }) => [partOf], 'partOf'),
    report,
  )
  reportCycles(
    'has as its broader measure',
    edgesOf(measures, [], ({ broader }) => [broader], 'broader'),
    report,
  )
  for (const matter of matters) checkMatter(matter, report)
}

function checkMatter({ proposals, sources }: MatterFiles, report: Report): void {
  const respondents = (field: 'adopts' | 'dissentsFrom') =>
    sources.flatMap((file) =>
      edgesOf(
        { ...file, value: file.value.respondents },
        ['respondents'],
        (one) => one[field].map((to) => to.respondent),
        field,
      ),
    )
  const within = sources.flatMap((file) =>
    edgesOf({ ...file, value: file.value.respondents }, ['respondents'], (one) => [one.within], 'within'),
  )
  const requests = (field: 'partOf' | 'under' | 'relatedTo'): Edge[] =>
    sources.flatMap((file) =>
      file.value.requests.flatMap((request, index) =>
        [request[field] ?? []]
          .flat()
          .map((to) => ({ from: request.id, to, file, path: ['requests', index, field] })),
      ),
    )
  reportCycles('is within', within, report)
  reportCycles('adopts', respondents('adopts'), report)
  reportCycles('dissents from', respondents('dissentsFrom').filter(isSelf), report)
  const parts = edgesOf(proposals, [], ({ partOf }) => [partOf], 'partOf')
  reportCycles('is part of', [...parts, ...requests('partOf')], report)
  reportCycles(
    'covers',
    edgesOf(proposals, [], ({ covers }) => covers, 'covers'),
    report,
  )
  const related = edgesOf(proposals, [], ({ relatedTo }) => relatedTo, 'relatedTo')
  reportCycles('is related to', [...related, ...requests('relatedTo')].filter(isSelf), report)
  reportCycles('arose under', requests('under').filter(isSelf), report)
}

function isSelf({ from, to }: Edge): boolean {
  return from === to
}

function edgesOf<Item>(
  file: SeedFile<Record<string, Item>> | undefined,
  at: Path,
  follow: (item: Item) => readonly (string | undefined)[],
  field: string,
): Edge[] {
  return Object.entries(file?.value ?? {}).flatMap(([from, item]) =>
    follow(item).flatMap((to, index) =>
      to === undefined
        ? []
        : [{ from, to, file: file as SeedFile<unknown>, path: [...at, from, field, index] }],
    ),
  )
}

/** Each cycle once, at its first edge in the order of the files. */
function reportCycles(verb: string, edges: readonly Edge[], report: Report): void {
  const out = groupByFrom(edges)
  const done = new Set<string>()
  for (const { from } of edges) {
    if (done.has(from)) continue
    walk([from])
  }

  function walk(chain: string[]): void {
    const last = chain.at(-1) as string
    for (const edge of out.get(last) ?? []) {
      const back = chain.indexOf(edge.to)
      if (back >= 0) {
        const circle = [...chain.slice(back), edge.to].map((name) => `"${name}"`)
        const way =
          circle.length > 2
            ? `${circle.join(` ${verb} `)}, expected no way back`
            : `"${edge.to}" ${verb} itself, expected another`
        report(edge.file, edge.path, way)
      } else if (!done.has(edge.to)) walk([...chain, edge.to])
    }
    done.add(last)
  }
}

function groupByFrom(edges: readonly Edge[]): Map<string, Edge[]> {
  const out = new Map<string, Edge[]>()
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge])
  return out
}
