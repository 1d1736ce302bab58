import type { MatterFiles } from './folder.js'
import type { Report } from './report.js'
import { OWN_DOCUMENT } from '../seeds/formats-values.js'

/** Stances that the coding rules (section 3) let no condition stand with. */
const UNCONDITIONAL: readonly string[] = ['SUPPORT', 'NO_VIEWS']

/** Reports positions that stand twice or contradict themselves. */
export function checkPositions(matter: MatterFiles, report: Report): void {
  const makers = requestMakers(matter)
  for (const file of matter.sources) {
    const first = new Map<string, number>()
    const own = file.value.document.id
    for (const [index, position] of file.value.positions.entries()) {
      const at = ['positions', index]
      const { respondent, on, stance, conditions, alternatives, evidence } = position
      const target = `${on.kind.toLowerCase()} ${on.slug}`
      const before = first.get(`${respondent} on ${target}`)
      if (before === undefined) first.set(`${respondent} on ${target}`, index)
      else {
        const { line, column } = file.at(['positions', before])
        report(
          file,
          at,
          `"${respondent}" has two positions on ${target} in "${own}", expected one; first at ${file.file}:${line}:${column}`,
        )
      }
      for (const [item, other] of alternatives.entries()) {
        if (other !== stance) continue
        report(
          file,
          [...at, 'alternatives', item],
          `${stance.toLowerCase()} is the stance itself, expected other stances`,
        )
      }
      if (conditions.length > 0 && UNCONDITIONAL.includes(stance)) {
        report(
          file,
          [...at, 'conditions'],
          `a position of ${stance.toLowerCase()} has conditions, expected none, or support_with_condition`,
        )
      }
      for (const [item, { document }] of evidence.entries()) {
        if (document === OWN_DOCUMENT || document === own) continue
        report(
          file,
          [...at, 'evidence', item, 'document'],
          `a position in "${own}" quotes "${document}", expected "${own}": what another document says is another position`,
        )
      }
      if (on.kind === 'PROPOSAL' && makers.get(on.slug)?.has(respondent)) {
        report(
          file,
          [...at, 'on'],
          `"${respondent}" makes the request "${on.slug}" itself, expected no position on it`,
        )
      }
    }
  }
}

function requestMakers({ sources }: MatterFiles): Map<string, Set<string>> {
  const requests = sources.flatMap(({ value }) => value.requests)
  return new Map(requests.map(({ id, by }) => [id, new Set(by.map(({ respondent }) => respondent))]))
}
