import type { SeedFile } from './file.js'
import type { SeedFiles } from './folder.js'
import type { Report } from './report.js'

/** Reports practices told twice or without the partner that their role needs. */
export function checkPractices({ matters }: SeedFiles, report: Report): void {
  const first = new Map<string, string>()
  for (const file of matters.flatMap(({ sources }) => sources)) {
    for (const [index, { organisation, measure, role, partners }] of file.value.practices.entries()) {
      const at = ['practices', index]
      const what = `"${organisation}" ${role.toLowerCase()} "${measure}"`
      const before = first.get(what)
      if (before === undefined) first.set(what, placeOf(file, index))
      else
        report(
          file,
          at,
          `the practice ${what} is defined twice, expected once with the evidence of both; first at ${before}`,
        )
      if (role === 'RUNS_JOINTLY' && partners.length === 0) {
        report(file, at, `the practice ${what} names no partners, expected those it is run with`)
      }
      if (partners.includes(organisation)) {
        report(
          file,
          [...at, 'partners', partners.indexOf(organisation)],
          `"${organisation}" is its own partner, expected others`,
        )
      }
    }
  }
}

function placeOf(file: SeedFile<unknown>, index: number): string {
  const { line, column } = file.at(['practices', index])
  return `${file.file}:${line}:${column}`
}
