// The closed vocabularies of the seeds: the enums of the API (schema-sketch.graphql), in its order.
// In the files they are written in lower case.

export const MATTER_KINDS = ['REFERRAL', 'COMMISSION'] as const
export const DOCUMENT_KINDS = [
  'RESPONSE',
  'MEMORANDUM',
  'STAFF_REPORT',
  'INQUIRY_REPORT',
  'ARTICLE',
  'REPORT',
] as const
export const ORGANISATION_KINDS = [
  'GOVERNMENT',
  'MINISTRY',
  'STATE_AGENCY',
  'COUNTY_ADMINISTRATIVE_BOARD',
  'REGION',
  'MUNICIPALITY',
  'COMMITTEE',
  'ADMINISTRATION',
  'OFFICE',
  'PARTY',
  'PARTY_GROUP',
  'INQUIRY',
  'UNIVERSITY',
  'ASSOCIATION',
  'CIVIL_SOCIETY',
  'COUNCIL',
  'COLLECTIVE',
  'OTHER',
] as const
export const STANDINGS = ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE'] as const
export const PROPOSAL_KINDS = [
  'WHOLE',
  'AREA',
  'PROPOSAL',
  'ASSESSMENT',
  'APPEAL',
  'GOAL',
  'REQUEST',
  'DECISION',
] as const
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
export const MEASURE_CATEGORIES = [
  'PREVENTION',
  'EARLY_DETECTION',
  'TREATMENT',
  'HARM_REDUCTION',
  'SOCIAL_SUPPORT',
  'HOUSING',
  'COORDINATION',
  'KNOWLEDGE',
  'LEGAL',
  'SUPPLY_REDUCTION',
  'GOVERNANCE',
] as const
export const STANCES = ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'MIXED', 'DOUBT', 'OPPOSE', 'NO_VIEWS'] as const
export const BASES = ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'] as const
/** What a coder types; the other two are derived when loading. */
export const TYPED_BASES = ['EXPLICIT', 'IMPLIED'] as const
export const PRACTICE_ROLES = [
  'RUNS',
  'RUNS_JOINTLY',
  'TAKES_PART',
  'FUNDS',
  'FOLLOWS',
  'COOPERATES',
  'STUDIES',
  'AVAILABLE',
] as const
export const BEARINGS = ['ADVANCES', 'EXAMINES', 'LIMITS'] as const
export const LEGAL_EFFECTS = ['ENACTED', 'AMENDED', 'REVIEWED', 'NAMED'] as const

export type MatterKind = (typeof MATTER_KINDS)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]
export type Standing = (typeof STANDINGS)[number]
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]
export type MeasureCategory = (typeof MEASURE_CATEGORIES)[number]
export type Stance = (typeof STANCES)[number]
export type Basis = (typeof BASES)[number]
export type PracticeRole = (typeof PRACTICE_ROLES)[number]
export type Bearing = (typeof BEARINGS)[number]
export type LegalEffect = (typeof LEGAL_EFFECTS)[number]
