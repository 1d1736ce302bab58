import type { MatterFiles } from './folder.js'
import type { Report } from './report.js'

/** Reports what cannot be of the matter itself: its name, its dates, positions in a commission. */
export function checkMatter({ folder, matter, sources }: MatterFiles, report: Report): void {
  if (matter === undefined) return
  const { id, kind, openedOn, deadline } = matter.value
  if (id !== folder)
    report(matter, ['id'], `the id "${id}" is not the name of the folder, expected "${folder}"`)
  if (openedOn !== undefined && deadline !== undefined && deadline < openedOn) {
    report(
      matter,
      ['deadline'],
      `the deadline ${deadline} is before openedOn ${openedOn}, expected a later day`,
    )
  }
  if (kind !== 'COMMISSION') return
  for (const file of sources) {
    const { positions, respondents } = file.value
    for (const index of positions.keys()) {
      report(file, ['positions', index], `"${folder}" is a commission, expected no positions in it`)
    }
    for (const [key, respondent] of Object.entries(respondents)) {
      if (respondent.default === undefined) continue
      report(
        file,
        ['respondents', key, 'default'],
        `"${folder}" is a commission, expected no default rule in it`,
      )
    }
  }
}
