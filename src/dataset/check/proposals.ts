import { wordsOf } from './evidence.js'
import type { SeedFile } from './file.js'
import type { MatterFiles } from './folder.js'
import type { Report } from './report.js'
import type { Path } from './yaml.js'

/** A title has at most so many words (coding rules, section 5). */
const TITLE_LIMIT = 15

/** Reports proposals and requests whose kind does not go with their fields. */
export function checkProposals({ proposals, sources }: MatterFiles, report: Report): void {
  const checkTitle = (file: SeedFile<unknown>, at: Path, title: string) => {
    const words = wordsOf(title).length
    if (words > TITLE_LIMIT) {
      report(file, [...at, 'title'], `the title has ${words} words, expected at most ${TITLE_LIMIT}`)
    }
  }
  let whole: string | undefined
  for (const [slug, { title, kind, covers, partOf }] of Object.entries(proposals?.value ?? {})) {
    const file = proposals as SeedFile<unknown>
    checkTitle(file, [slug], title)
    if (covers.length > 0 && kind !== 'AREA') {
      report(
        file,
        [slug, 'covers'],
        `"${slug}" is of kind ${kind.toLowerCase()} and covers others, expected area or no covers`,
      )
    }
    if (kind !== 'WHOLE') continue
    if (partOf !== undefined) report(file, [slug, 'partOf'], `"${slug}" is the whole, expected no partOf`)
    if (whole !== undefined)
      report(file, [slug, 'kind'], `the matter has two wholes, "${whole}" and "${slug}", expected one`)
    whole ??= slug
  }
  for (const file of sources) {
    for (const [index, { title }] of file.value.requests.entries())
      checkTitle(file, ['requests', index], title)
  }
}
