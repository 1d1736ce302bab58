import type { MatterSeed, MeasureSeed, OrganisationSeed, ProposalSeed, StatuteSeed } from './formats.js'
import type { RespondentSeed, WrittenSourceFile } from './formats-source.js'

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
