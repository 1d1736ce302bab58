/**
 * The closed vocabularies of the graph: value → meaning. The seed formats, the stored values and the GraphQL
 * enums are made from these, and sort keys take their order from them.
 */

export const MATTER_KIND = {
  REFERRAL: 'Remiss: an inquiry’s report is sent out and bodies answer it.',
  COMMISSION: 'Uppdrag: a body is asked to do something; nobody takes positions in it.',
} as const

export const DOCUMENT_KIND = {
  RESPONSE: 'Remissvar, yttrande: what a body sends in answer to a referral.',
  MEMORANDUM: 'Promemoria: a text that gathers an answer and the statements behind it.',
  STAFF_REPORT: 'Tjänsteutlåtande: a report by officials to those who decide.',
  INQUIRY_REPORT: 'Betänkande: the report of a government inquiry (SOU, Ds).',
  ARTICLE: 'An article about the matter.',
  REPORT: 'Any other report, plan, strategy or agreement.',
} as const

export const ORGANISATION_KIND = {
  GOVERNMENT: 'The government.',
  MINISTRY: 'A government ministry (departement).',
  STATE_AGENCY: 'A state agency (statlig myndighet).',
  COUNTY_ADMINISTRATIVE_BOARD: 'Länsstyrelse: the state’s agency in a county.',
  REGION: 'A region, responsible for health care.',
  MUNICIPALITY: 'A municipality (kommun, stad).',
  COMMITTEE: 'Nämnd, stadsdelsnämnd: a municipality’s or region’s political committee.',
  ADMINISTRATION: 'Förvaltning: the officials who serve a committee or a municipality.',
  OFFICE:
    'A political office or board that speaks for a city, such as a vice mayor’s or the executive board.',
  PARTY: 'A political party.',
  PARTY_GROUP: 'A party’s members in one body.',
  INQUIRY: 'A government inquiry (utredning).',
  UNIVERSITY: 'A university or university college.',
  ASSOCIATION: 'An association of municipalities, regions, professions or the like.',
  CIVIL_SOCIETY: 'An organisation of civil society.',
  COUNCIL: 'A council (råd), committee of cooperation or network.',
  COLLECTIVE: 'A group meant as a whole, such as the municipalities, the regions, the schools.',
  OTHER: 'Any other body.',
} as const

export const STANDING = {
  PRINCIPAL: 'Was asked, or speaks for the whole body that was asked.',
  CONTRIBUTING:
    'Was heard by name within the body that was asked: a committee, district committee or administration.',
  DRAFTING:
    'Was not heard itself; its report became the answer of a body that was. Left out unless asked for.',
  SEPARATE: 'Members’ own statement beside the body’s: reservation, särskilt uttalande, ersättaryttrande.',
} as const

export const PROPOSAL_KIND = {
  WHOLE: 'The report or its direction as a whole; one in a matter.',
  AREA: 'What a text values together, such as a chapter; it covers the proposals it speaks of.',
  PROPOSAL: 'Förslag: what the inquiry proposes ("ska").',
  ASSESSMENT: 'Bedömning: what the inquiry judges ought to be done ("bör", "behöver").',
  APPEAL: 'Uppmaning: what regions or municipalities are called upon to do.',
  GOAL: 'A goal, vision or numerical target, in force or proposed.',
  REQUEST: 'Yrkande, önskemål: what a respondent itself asks somebody to do.',
  DECISION: 'A decision proposed or taken on how to answer.',
} as const

export const MEASURE_CATEGORY = {
  PREVENTION: 'Prevents use.',
  EARLY_DETECTION: 'Finds problems early.',
  TREATMENT: 'Treats.',
  HARM_REDUCTION: 'Reduces harm without asking for abstinence.',
  SOCIAL_SUPPORT: 'Supports people and those close to them.',
  HOUSING: 'Gives a home.',
  COORDINATION: 'Makes bodies work together.',
  KNOWLEDGE: 'Gathers, develops or spreads knowledge.',
  LEGAL: 'Works through law, sanction or prosecution.',
  SUPPLY_REDUCTION: 'Reduces supply.',
  GOVERNANCE: 'Steers: goals, strategies, programmes, funding, follow-up.',
} as const

export const STANCE = {
  SUPPORT: 'Approves: tillstyrker, ställer sig bakom, välkomnar, instämmer.',
  SUPPORT_WITH_CONDITION: 'Approves and names a condition: what must be met or changed, or a harm feared.',
  MIXED: 'Approves one part or reading and resists another.',
  DOUBT: 'Questions, prefers another way, or only criticises, without rejecting.',
  OPPOSE: 'Rejects, or wants it removed, stopped or replaced: avstyrker, avvisar.',
  NO_VIEWS: 'Says that it has no views, or abstains.',
} as const

export const BASIS = {
  EXPLICIT: 'The sentence that names the target also values it.',
  IMPLIED:
    'The stance follows in one step: from a demand, or from the value given to something that holds it.',
  ADOPTED: 'Taken over from a respondent whose statement it makes its own; derived when loading.',
  DEFAULT_RULE:
    'Follows only from what the respondent says that silence shall mean; derived when loading. Left out unless asked for.',
} as const

export const PRACTICE_ROLE = {
  RUNS: 'Runs it.',
  RUNS_JOINTLY: 'Runs it together with the partners.',
  TAKES_PART: 'Takes part in what another runs.',
  FUNDS: 'Pays for it.',
  FOLLOWS: 'Works by it, as by a programme or an agreement.',
  COOPERATES: 'Cooperates with those who run it.',
  STUDIES: 'Maps, studies or evaluates it.',
  AVAILABLE: 'It exists there; the text does not say who runs it.',
} as const

export const BEARING = {
  ADVANCES:
    'Introduces, extends, funds or eases the measure: support for the proposal is support for the measure.',
  EXAMINES: 'Reviews, maps or follows up the measure: says nothing for or against it.',
  LIMITS: 'Restricts the measure.',
} as const

export const LEGAL_EFFECT = {
  ENACTED: 'Would be enacted.',
  AMENDED: 'Would be amended.',
  REVIEWED: 'A review or change would be considered.',
  NAMED: 'The proposal works within it.',
} as const

export const NODE_KIND = {
  MATTER: 'An affair on which bodies are heard or commissioned.',
  FACT: 'What a source states about the matter or the state of things.',
  DOCUMENT: 'A source, or a document that a source cites.',
  ORGANISATION: 'A body, once, whatever its roles.',
  RESPONDENT: 'An organisation’s part in a matter.',
  PROPOSAL: 'What is proposed, judged, urged, aimed at or requested.',
  MEASURE: 'An intervention or instrument.',
  STATUTE: 'An act or ordinance.',
  POSITION: 'One stance of one respondent on one target.',
  PRACTICE: 'A body runs or takes part in a measure today.',
  PASSAGE: 'A quotation and where it stands.',
} as const

export const TALLY_UNIT = {
  RESPONDENT: 'Distinct respondents with at least one such position.',
  POSITION: 'Positions.',
} as const

export const DIRECTION = { ASC: 'Smallest or first in the alphabet first.', DESC: 'The reverse.' } as const

export const MATRIX_AXIS = {
  RESPONDENT: 'Who speaks: the respondents.',
  ORGANISATION: 'Who speaks: the organisations that the respondents act for.',
  STANDING: 'Who speaks: the capacities in which respondents speak.',
  PROPOSAL: 'On what: the proposals that are targets of positions.',
  MEASURE: 'On what: the measures that positions are on; a position on two counts for each.',
  CATEGORY: 'On what: the categories of these measures; a position on two categories counts for each.',
  THEME: 'On what: the themes of the proposals.',
} as const

export const RELATION_KIND = {
  ISSUED_BY: 'A matter or a document is issued by an organisation.',
  PART_OF: 'An organisation is part of another, or a proposal of another.',
  WITHIN: 'A respondent speaks within another.',
  ACTS_FOR: 'A respondent is an organisation’s part in a matter.',
  IN_MATTER: 'A fact, a document, a respondent or a proposal belongs to a matter.',
  SUBMITTED: 'A respondent submitted a document.',
  TAKES: 'A respondent takes a position.',
  ON: 'A position is on a proposal or a measure.',
  CONCERNS: 'A proposal bears on a measure.',
  PROPOSED_BY: 'A proposal is put forward by an organisation.',
  ASSIGNS: 'A proposal gives an organisation a task, duty or mandate.',
  INVOLVES: 'In a proposal an organisation would be consulted, cooperate, be paid or informed.',
  ADDRESSED_TO: 'A proposal asks an organisation to decide or act on it.',
  AFFECTS: 'A proposal would enact, amend, review or work within a statute.',
  COVERS: 'An area speaks of a proposal.',
  CITES: 'A document cites another.',
  REQUESTS: 'A respondent makes a request.',
  RUNS: 'An organisation holds a practice.',
  OF: 'A practice is of a measure.',
  PARTNER: 'A practice has a partner.',
  ADOPTS: 'A respondent makes another’s statement its own, or a position takes over another.',
  DISSENTS_FROM: 'A respondent contradicts another.',
  RELATED_TO: 'A request is related to what it arose under, or to another request.',
  BROADER: 'A measure has a broader one.',
} as const

export const NETWORK_ACTOR = {
  RESPONDENT: 'Respondents.',
  ORGANISATION: 'Organisations, with the positions of all respondents that act for them.',
} as const

export const NETWORK_CONCEPT = {
  PROPOSAL: 'Proposals that are targets of positions.',
  MEASURE: 'Measures that positions are on.',
  THEME: 'Themes of the proposals.',
} as const

export const NETWORK_MODE = {
  ONE_MODE: 'Actors, joined by what they say on the same concepts.',
  TWO_MODE: 'Actors and concepts, joined by what the one says on the other.',
} as const

export const NETWORK_QUALIFIER = {
  IGNORE: 'Statements on the same concept, whatever they say.',
  CONGRUENCE: 'Statements on the same concept that agree; one-mode only.',
  CONFLICT: 'Statements on the same concept that disagree; one-mode only.',
  SUBTRACT: 'One-mode: congruence less conflict. Two-mode: statements for the concept less those against it.',
  COMBINE: 'Two-mode only: 1 for it, 2 against it, 3 both.',
} as const

export const NETWORK_NORMALISATION = {
  NONE: 'The weight as it is.',
  AVERAGE: 'Divided by the mean of both actors’ numbers of statements; one-mode only.',
  JACCARD: 'Divided by the statements that either or both make; one-mode only.',
  COSINE: 'Divided by the product of both actors’ numbers of statements; one-mode only.',
  ACTIVITY: 'Divided by the actor’s number of statements; two-mode only.',
  PROMINENCE: 'Divided by the concept’s number of statements; two-mode only.',
} as const

export const NETWORK_DUPLICATES = {
  INCLUDE: 'Every statement counts.',
  DOCUMENT: 'The same actor, concept and side count once a document.',
  ACROSS_RANGE: 'The same actor, concept and side count once in all.',
} as const

export type MatterKind = keyof typeof MATTER_KIND
export type DocumentKind = keyof typeof DOCUMENT_KIND
export type OrganisationKind = keyof typeof ORGANISATION_KIND
export type Standing = keyof typeof STANDING
export type ProposalKind = keyof typeof PROPOSAL_KIND
export type MeasureCategory = keyof typeof MEASURE_CATEGORY
export type Stance = keyof typeof STANCE
export type Basis = keyof typeof BASIS
export type PracticeRole = keyof typeof PRACTICE_ROLE
export type Bearing = keyof typeof BEARING
export type LegalEffect = keyof typeof LEGAL_EFFECT
export type NodeKind = keyof typeof NODE_KIND
export type TallyUnit = keyof typeof TALLY_UNIT
export type Direction = keyof typeof DIRECTION
export type MatrixAxis = keyof typeof MATRIX_AXIS
export type RelationKind = keyof typeof RELATION_KIND
export type NetworkActor = keyof typeof NETWORK_ACTOR
export type NetworkConcept = keyof typeof NETWORK_CONCEPT
export type NetworkMode = keyof typeof NETWORK_MODE
export type NetworkQualifier = keyof typeof NETWORK_QUALIFIER
export type NetworkNormalisation = keyof typeof NETWORK_NORMALISATION
export type NetworkDuplicates = keyof typeof NETWORK_DUPLICATES

/** The values of a vocabulary, in its order. */
export const valuesOf = <V extends object>(vocabulary: V) => Object.keys(vocabulary) as (keyof V & string)[]
