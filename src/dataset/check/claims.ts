import { checkCycles } from './check-cycles.js'
import { checkDocuments } from './check-documents.js'
import { checkEvidence } from './check-evidence.js'
import type { Fault } from './check-fault.js'
import type { SeedFiles } from './check-folder.js'
import { checkLists } from './check-lists.js'
import { checkMatter } from './check-matter.js'
import { collectNames } from './check-names.js'
import { checkOrganisations } from './check-organisations.js'
import { checkPositions } from './check-positions.js'
import { checkPractices } from './check-practices.js'
import { checkProposals } from './check-proposals.js'
import { checkReferences } from './check-references.js'
import { reportTo } from './check-report.js'
import { checkRespondents } from './check-respondents.js'

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
