import type { SeedFiles } from './folder.js'
import type { Report } from './report.js'

/** Reports two documents of one text, and a document that cites itself. */
export function checkDocuments({ matters }: SeedFiles, report: Report): void {
  const first = new Map<string, string>()
  for (const file of matters.flatMap(({ sources }) => sources)) {
    const { id, sha256, cites } = file.value.document
    const before = first.get(sha256)
    // Of a document at fault the reader puts in no hash but zeros.
    if (before !== undefined && !/^0+$/.test(sha256)) {
      report(file, ['document', 'sha256'], `"${id}" has the text of "${before}", expected a text of its own`)
    }
    first.set(sha256, before ?? id)
    if (cites.includes(id))
      report(file, ['document', 'cites', cites.indexOf(id)], `"${id}" cites itself, expected others`)
  }
}
