import { didYouMean } from './fault.js'
import type { MatterFiles, SeedFiles } from './folder.js'
import { place, type MatterNames, type Names } from './names.js'
import type { Report } from './report.js'
import { referencesInMatter, referencesInRegister, type Reference, type ReferredKind } from './referred.js'

/** Reports every name that nothing defines, with the nearest that is defined. */
export function checkReferences(files: SeedFiles, names: Names, report: Report): void {
  const unread = unreadKinds(files.unread)
  for (const reference of referencesInRegister(files)) {
    if (!unread(reference.kind, undefined)) check(reference, names, undefined, report)
  }
  for (const matter of files.matters) {
    for (const reference of referencesInMatter(matter)) {
      if (!unread(reference.kind, matter.folder)) check(reference, names, matter, report)
    }
  }
}

/** Whether names of a kind may be defined in a file that could not be read: its own fault is enough. */
function unreadKinds(unread: readonly string[]): (kind: ReferredKind, matter: string | undefined) => boolean {
  const sources = unread.filter((path) => /\/(responses|sources)\//.test(path))
  return (kind, matter) => {
    const here = `matters/${matter}/`
    if (kind === 'document') return sources.length > 0 || unread.some((path) => path.endsWith('/matter.yaml'))
    if (kind === 'respondent') return sources.some((path) => path.startsWith(here))
    if (kind === 'proposal') return unread.some((path) => path.startsWith(here))
    if (kind === 'statedProposal') return unread.includes(`${here}proposals.yaml`)
    return unread.includes(`${kind}s.yaml`)
  }
}

const EXPECTED: Record<ReferredKind, string> = {
  organisation: 'expected one of organisations.yaml',
  measure: 'expected one of measures.yaml',
  statute: 'expected one of statutes.yaml',
  document: 'expected the id of a document in a response or source file, or of one cited in matter.yaml',
  proposal: 'expected one of proposals.yaml or the id of a request of this matter',
  statedProposal: 'expected one of proposals.yaml',
  respondent: 'expected a respondent of this matter',
  theme: 'expected one of themes in matter.yaml',
}

function check(reference: Reference, names: Names, matter: MatterFiles | undefined, report: Report): void {
  const { file, path, kind, name } = reference
  const valid = validNames(kind, names, matter)
  if (valid === undefined || valid.has(name)) return
  const what = kind === 'statedProposal' ? 'proposal' : kind
  const near = elsewhere(reference, names, matter) || didYouMean(name, valid)
  report(file, path, `there is no ${what} "${name}", ${EXPECTED[kind]}${near}`)
}

function validNames(
  kind: ReferredKind,
  names: Names,
  matter: MatterFiles | undefined,
): ReadonlySet<string> | undefined {
  const ofMatter = matter && names.matters.get(matter.folder)
  switch (kind) {
    case 'organisation':
      return new Set(names.organisations.keys())
    case 'measure':
      return new Set(names.measures.keys())
    case 'statute':
      return new Set(names.statutes.keys())
    case 'document':
      return new Set(names.documents.keys())
    case 'proposal':
      return new Set(ofMatter?.proposals.keys())
    case 'statedProposal':
      return new Set([...(ofMatter?.proposals.keys() ?? [])].filter((name) => !ofMatter?.requests.has(name)))
    case 'respondent':
      return new Set(ofMatter?.respondents.keys())
    case 'theme':
      // Without a readable matter.yaml its own fault is enough.
      return matter?.matter && new Set(matter.matter.value.themes)
  }
}

/** Where the very name is something else: of another matter, or of another kind. */
function elsewhere({ kind, name }: Reference, names: Names, matter: MatterFiles | undefined): string {
  const field = FIELD[kind]
  if (field !== undefined) {
    for (const [folder, others] of names.matters) {
      const found = others[field].get(name)
      if (found && folder !== matter?.folder) return `; it is one of matter "${folder}" (${place(found)})`
    }
  }
  const ofMatter = matter && names.matters.get(matter.folder)
  if (kind === 'statedProposal' && ofMatter?.requests.has(name)) return `; "${name}" is a request`
  if (kind === 'measure' && ofMatter?.proposals.has(name)) return `; "${name}" is a proposal`
  if (kind === 'proposal' && names.measures.has(name)) return `; "${name}" is a measure`
  if (kind === 'respondent' && names.organisations.has(name)) {
    return `; the organisation "${name}" is there, but no file of this matter has it under respondents`
  }
  return ''
}

const FIELD: Partial<Record<ReferredKind, keyof MatterNames>> = {
  proposal: 'proposals',
  statedProposal: 'proposals',
  respondent: 'respondents',
}
