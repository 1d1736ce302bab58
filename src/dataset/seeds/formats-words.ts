import {
  BASIS,
  BEARING,
  DOCUMENT_KIND,
  LEGAL_EFFECT,
  MATTER_KIND,
  MEASURE_CATEGORY,
  ORGANISATION_KIND,
  PRACTICE_ROLE,
  PROPOSAL_KIND,
  STANCE,
  STANDING,
  valuesOf,
} from '../../schema/vocabulary.js'

// The closed vocabularies as the seeds know them. In the files they are written in lower case.

export const MATTER_KINDS = valuesOf(MATTER_KIND)
export const DOCUMENT_KINDS = valuesOf(DOCUMENT_KIND)
export const ORGANISATION_KINDS = valuesOf(ORGANISATION_KIND)
export const STANDINGS = valuesOf(STANDING)
export const PROPOSAL_KINDS = valuesOf(PROPOSAL_KIND)
export const MEASURE_CATEGORIES = valuesOf(MEASURE_CATEGORY)
export const STANCES = valuesOf(STANCE)
export const BASES = valuesOf(BASIS)
export const PRACTICE_ROLES = valuesOf(PRACTICE_ROLE)
export const BEARINGS = valuesOf(BEARING)
export const LEGAL_EFFECTS = valuesOf(LEGAL_EFFECT)

/** What proposals.yaml may hold: requests stand in the response that makes them. */
export const STATED_PROPOSAL_KINDS = [
  'WHOLE',
  'AREA',
  'PROPOSAL',
  'ASSESSMENT',
  'APPEAL',
  'GOAL',
  'DECISION',
] as const
/** What a default rule can reach (coding rules, section 4). */
export const COVERED_PROPOSAL_KINDS = ['PROPOSAL', 'ASSESSMENT', 'APPEAL', 'GOAL'] as const
/** What a coder types; the other two are derived when loading. */
export const TYPED_BASES = ['EXPLICIT', 'IMPLIED'] as const
