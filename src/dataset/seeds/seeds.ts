import { checkClaims } from '../check/claims.js'
import { checkDerivation } from '../check/derivation.js'
import { derive } from '../derive/derive.js'
import { sortFaults, type Fault } from '../check/fault.js'
import { readSeedFiles, type MatterFiles, type SeedFiles } from '../check/folder.js'
import type { MatterSeed, MeasureSeed, OrganisationSeed, ProposalSeed, StatuteSeed } from './formats.js'
import type { RespondentSeed, WrittenSourceFile } from './formats-source.js'
import { isEvidence } from '../check/walk.js'
import { OWN_DOCUMENT } from './formats-values.js'

/** All the claims, checked: every reference resolves, every id is defined once. Keys are slugs without kind. */
export interface Seeds {
  organisations: Record<string, OrganisationSeed>
  measures: Record<string, MeasureSeed>
  statutes: Record<string, StatuteSeed>
  matters: MatterSeeds[]
}

export interface MatterSeeds {
  matter: MatterSeed
  proposals: Record<string, ProposalSeed>
  /** The responses and the other sources, in the order of their paths. */
  files: SourceFileSeed[]
}

/** One document and what it bears; `respondents` are those defined here, others of the matter may be referred to. */
export type SourceFileSeed = Omit<WrittenSourceFile, 'respondents'> & {
  respondents: Record<string, RespondentSeed>
}

/**
 * Reads a folder of seeds and checks it whole. Gives the seeds, or all faults of all files at once, sorted by place;
 * never both. `files` holds, as far as it could be read, the place of every claim. Throws only where the disk fails.
 */
export async function readSeeds(
  folder: string,
): Promise<{ seeds: Seeds; files: SeedFiles } | { faults: Fault[]; files: SeedFiles }> {
  const { files, faults } = await readSeedFiles(folder)
  faults.push(...checkClaims(files))
  if (faults.length > 0) return { faults: sortFaults(faults), files }
  const seeds = assemble(files)
  const underivable = checkDerivation(files, derive(seeds).faults)
  return underivable.length > 0 ? { faults: sortFaults(underivable), files } : { seeds, files }
}

function assemble(files: SeedFiles): Seeds {
  return {
    organisations: files.organisations?.value ?? {},
    measures: files.measures?.value ?? {},
    statutes: files.statutes?.value ?? {},
    matters: files.matters.map(assembleMatter),
  }
}

function assembleMatter({ matter, proposals, sources }: MatterFiles): MatterSeeds {
  return {
    // A matter without matter.yaml is a fault, and then nothing is assembled.
    matter: matter!.value,
    proposals: proposals?.value ?? {},
    files: sources.map(({ value }) => withDefaults(value)),
  }
}

/** Puts in what a file leaves to itself: its document in the evidence, the organisation of a respondent. */
function withDefaults(file: WrittenSourceFile): SourceFileSeed {
  const own = inDocument(file, file.document.id)
  const respondents = Object.entries(own.respondents).map(([key, respondent]): [string, RespondentSeed] => [
    key,
    {
      ...respondent,
      organisation: respondent.organisation ?? key,
      submits: respondent.submits ?? respondent.standing === 'PRINCIPAL',
    },
  ])
  return { ...own, respondents: Object.fromEntries(respondents) }
}

function inDocument<Value>(value: Value, document: string): Value {
  if (typeof value !== 'object' || value === null) return value
  if (isEvidence(value))
    return value.document === OWN_DOCUMENT ? Object.assign({}, value, { document }) : value
  if (Array.isArray(value)) return value.map((item: unknown) => inDocument(item, document)) as Value
  const fields = Object.entries(value).map(([key, inner]) => [key, inDocument<unknown>(inner, document)])
  return Object.fromEntries(fields) as Value
}
