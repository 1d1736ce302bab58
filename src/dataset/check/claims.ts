import { checkCycles } from './cycles.js'
import { checkDocuments } from './documents.js'
import { checkEvidence } from './evidence.js'
import type { Fault } from './fault.js'
import type { SeedFiles } from './folder.js'
import { checkLists } from './lists.js'
import { checkMatter } from './matter.js'
import { collectNames } from './names.js'
import { checkOrganisations } from './organisations.js'
import { checkPositions } from './positions.js'
import { checkPractices } from './practices.js'
import { checkProposals } from './proposals.js'
import { checkReferences } from './references.js'
import { reportTo } from './report.js'
import { checkRespondents } from './respondents.js'

/** What is wrong between the files and between the fields of a claim, each of which is well formed by itself. */
export function checkClaims(files: SeedFiles): Fault[] {
  const faults: Fault[] = []
  const report = reportTo(faults)
  const names = collectNames(files, report)
  checkReferences(files, names, report)
  checkCycles(files, report)
  checkLists(files, report)
  checkEvidence(files, report)
  checkOrganisations(files, report)
  checkDocuments(files, report)
  checkPractices(files, report)
  for (const matter of files.matters) {
    checkMatter(matter, report)
    checkProposals(matter, report)
    checkRespondents(matter, report)
    checkPositions(matter, report)
  }
  return faults
}
