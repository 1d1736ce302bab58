import type { MatterFiles } from './folder.js'
import type { Report } from './report.js'
import type { Path } from './yaml.js'
import type { DefaultRuleSeed } from '../seeds/formats-source.js'

/** Reports respondents whose standing, rule or adoptions cannot be (coding rules, section 4). */
export function checkRespondents({ sources }: MatterFiles, report: Report): void {
  for (const file of sources) {
    const { respondents, document } = file.value
    const here = (path: Path, message: string) => report(file, path, message)
    for (const [key, respondent] of Object.entries(respondents)) {
      const at = ['respondents', key]
      const { standing, within, adopts, dissentsFrom, default: rule } = respondent
      if (standing !== 'PRINCIPAL' && within === undefined) {
        here(
          at,
          `"${key}" is ${standing.toLowerCase()} without within, expected the respondent it spoke within`,
        )
      }
      for (const [index, { respondent: other }] of dissentsFrom.entries()) {
        if (!adopts.some((adopted) => adopted.respondent === other)) continue
        here(
          [...at, 'dissentsFrom', index],
          `"${key}" both adopts and dissents from "${other}", expected one of them`,
        )
      }
      if (rule !== undefined) checkRule(rule, [...at, 'default'], here)
    }
    for (const [index, key] of document.submittedBy.entries()) {
      if (!Object.hasOwn(respondents, key)) continue
      here(
        ['document', 'submittedBy', index],
        `"${key}" is defined in this file, expected submits: true there instead`,
      )
    }
  }
}

function checkRule(rule: DefaultRuleSeed, at: Path, here: (path: Path, message: string) => void): void {
  for (const [index, kind] of rule.uncertain.entries()) {
    if (rule.covers.includes(kind)) continue
    here(
      [...at, 'uncertain', index],
      `${kind.toLowerCase()} is uncertain but not in covers, expected it in both`,
    )
  }
  for (const [index, slug] of rule.except.entries()) {
    if (rule.only.includes(slug))
      here([...at, 'except', index], `"${slug}" is both in only and except, expected one of them`)
  }
  for (const [index, stance] of rule.alternatives.entries()) {
    if (stance !== rule.stance) continue
    here(
      [...at, 'alternatives', index],
      `${stance.toLowerCase()} is the stance itself, expected other stances`,
    )
  }
}
