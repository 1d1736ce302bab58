import { z } from 'zod'
import {
  BEARINGS,
  DOCUMENT_KINDS,
  LEGAL_EFFECTS,
  MATTER_KINDS,
  MEASURE_CATEGORIES,
  ORGANISATION_KINDS,
  STATED_PROPOSAL_KINDS,
} from './formats-words.js'
import {
  count,
  date,
  neededEvidence,
  oneOf,
  optionalList,
  relation,
  slug,
  slugPath,
  someEvidence,
  text,
} from './formats-values.js'

// The files that stand beside the responses. What each `…Seed` type holds is what the reader gives on:
// defaults applied, enum values of the API, lists always lists.

const sameAs = optionalList(z.url()).describe('Addresses of the same thing elsewhere, such as Wikidata.')
const aliases = optionalList(text).describe('Abbreviations and short forms as used; no misspellings.')

export const organisation = z
  .strictObject({
    name: text.describe('The official Swedish name.'),
    kind: oneOf(ORGANISATION_KINDS).describe('What sort of body it is.'),
    aliases,
    agency: z
      .boolean()
      .optional()
      .describe(
        'Whether the state calls it an agency. Left out: true for state_agency and county_administrative_board.',
      ),
    partOf: slugPath.optional().describe('The organisation it is part of: a committee of its municipality.'),
    sameAs,
  })
  .transform(({ agency, ...rest }) => ({
    ...rest,
    agency: agency ?? (rest.kind === 'STATE_AGENCY' || rest.kind === 'COUNTY_ADMINISTRATIVE_BOARD'),
  }))
export type OrganisationSeed = z.output<typeof organisation>

export const measure = z.strictObject({
  name: text.describe('The name, in Swedish.'),
  category: oneOf(MEASURE_CATEGORIES).describe('What it is for first of all.'),
  aliases,
  description: text.optional().describe('What it is, in your own words.'),
  broader: slug.optional().describe('The more general measure that this is a kind of.'),
  sameAs,
  evidence: someEvidence,
})
export type MeasureSeed = z.output<typeof measure>

export const statute = z.strictObject({
  name: text.describe('The name of the act or ordinance.'),
  number: text.optional().describe('Its number, such as 2001:453.'),
  aliases,
})
export type StatuteSeed = z.output<typeof statute>

/** What a source document and one that is only cited both tell of themselves. */
export const documentFields = {
  kind: oneOf(DOCUMENT_KINDS).describe('What sort of document it is.'),
  title: text.describe('Its title; shortened where it is longer than twelve words.'),
  reference: text.optional().describe('The reference number (diarienummer) printed on it.'),
  date: date.optional().describe('The date printed on it: YYYY-MM-DD.'),
  issuer: slugPath.optional().describe('The organisation that issued it.'),
  pages: z.int().positive().optional().describe('How many pages it has.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'this is no language code, expected sv, en or the like' })
    .default('sv')
    .describe('Language code, sv if left out.'),
}

export const citedDocument = z.strictObject(documentFields)
export type CitedDocumentSeed = z.output<typeof citedDocument>

export const fact = z.strictObject({
  text: text.describe('What a source states, one sentence in your own words.'),
  evidence: neededEvidence,
})
export type FactSeed = z.output<typeof fact>

export const matter = z.strictObject({
  id: slug.describe('The slug of the matter: the name of its folder.'),
  title: text.describe('What the matter is called.'),
  kind: oneOf(MATTER_KINDS).describe(
    'referral: bodies are heard; commission: bodies are given a task, nobody takes positions.',
  ),
  reference: text.optional().describe('The reference number (diarienummer) of the matter.'),
  issuedBy: slugPath.optional().describe('The organisation that asks or commissions.'),
  report: text.optional().describe('The report that is referred, such as SOU 2031:7.'),
  openedOn: date.optional().describe('When it was sent out: YYYY-MM-DD.'),
  deadline: date.optional().describe('The last day for answers: YYYY-MM-DD.'),
  invited: count.optional().describe('How many bodies were invited, as a source states.'),
  proposalsStated: count.optional().describe('How many proposals the report holds, as a source states.'),
  assessmentsStated: count.optional().describe('How many assessments the report holds, as a source states.'),
  themes: optionalList(text).describe(
    'The themes a proposal of this matter can have, as they are to be shown.',
  ),
  documents: z
    .record(slug, citedDocument)
    .default({})
    .describe('Documents that sources cite, of which we hold no text.'),
  facts: z
    .record(slug, fact)
    .default({})
    .describe('What sources state about the matter or the state of things.'),
})
export type MatterSeed = z.output<typeof matter>

export const concern = z.strictObject({
  measure: slug.describe('The measure.'),
  bearing: oneOf(BEARINGS).describe(
    'advances: support for the proposal is support for the measure; examines; limits.',
  ),
  evidence: someEvidence,
})

export const affect = z.strictObject({
  statute: slug.describe('The act or ordinance.'),
  effect: oneOf(LEGAL_EFFECTS).describe(
    'enacted, amended, reviewed (a change is considered) or named (works within it).',
  ),
  evidence: someEvidence,
})

/** What proposals and requests have in common. */
export const proposalFields = {
  title: text.describe('Your own words, in Swedish, at most fifteen: body, verb, object.'),
  theme: text.optional().describe('One of the themes in matter.yaml.'),
  partOf: slug.optional().describe('The proposal or chapter it is part of.'),
  summary: text
    .optional()
    .describe('What it entails and the consequences that sources state, in your own words.'),
  assigns: optionalList(relation('organisation')).describe('Who would get a task, duty or mandate.'),
  involves: optionalList(relation('organisation')).describe(
    'Who would be consulted, cooperate, be paid or informed.',
  ),
  to: optionalList(relation('organisation')).describe('Who is to decide or act on it.'),
  concerns: optionalList(concern).describe('The measures it bears on, and how.'),
  affects: optionalList(affect).describe('The acts and ordinances it bears on, and how.'),
  relatedTo: optionalList(slug).describe('Other proposals of the matter that it is related to.'),
  evidence: neededEvidence,
}

export const proposal = z.strictObject({
  number: text
    .optional()
    .describe('Its number in the report; left out, a slug such as 4.2.1 is its own number.'),
  kind: oneOf(STATED_PROPOSAL_KINDS, {
    request: 'a request stands under requests in the response that makes it',
  }).describe(
    'whole, area, proposal (ska), assessment (bör), appeal (uppmanas), goal or decision. Requests stand in the response.',
  ),
  ...proposalFields,
  covers: optionalList(slug).describe('Of an area: the proposals that it speaks of together.'),
  proposedBy: optionalList(slugPath).describe(
    'The inquiry or other body that puts it forward; nobody for a goal in force.',
  ),
})
export type ProposalSeed = z.output<typeof proposal>

export const organisationsFile = z.record(slugPath, organisation)
export const measuresFile = z.record(slug, measure)
export const statutesFile = z.record(slug, statute)
export const proposalsFile = z.record(slug, proposal)
