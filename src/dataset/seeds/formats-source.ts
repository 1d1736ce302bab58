import { z } from 'zod'
import { COVERED_PROPOSAL_KINDS, PRACTICE_ROLES, STANCES, STANDINGS, TYPED_BASES } from './formats-words.js'
import { documentFields, fact, proposalFields } from './formats.js'
import {
  date,
  listOf,
  neededEvidence,
  oneOf,
  optionalList,
  relation,
  slug,
  slugPath,
  text,
} from './formats-values.js'

// One format for responses/*.yaml and sources/*.yaml: one document and what it bears.

export const sourceDocument = z
  .strictObject({
    id: slug.describe('The slug of the document.'),
    ...documentFields,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, {
        error: 'this is no SHA-256, expected 64 hexadecimal digits in lower case (sha256sum FILE)',
      })
      .describe('The SHA-256 of the text file, 64 hexadecimal digits: sha256sum FILE.'),
    cites: optionalList(slug).describe('Documents that it cites.'),
    submittedBy: optionalList(slugPath).describe(
      'Respondents defined in another file of the matter who submitted this document too.',
    ),
  })
  .describe('The document that this file codes.')
export type DocumentSeed = z.output<typeof sourceDocument>

const stance = oneOf(STANCES).describe('The stance, after the coding rules, section 2.')
const alternatives = optionalList(oneOf(STANCES)).describe('Other stances that a careful reader could code.')

export const defaultRule = z
  .strictObject({
    stance,
    alternatives,
    covers: listOf(oneOf(COVERED_PROPOSAL_KINDS)).describe('The kinds that the sentence names.'),
    uncertain: optionalList(oneOf(COVERED_PROPOSAL_KINDS)).describe(
      'Of these, those that it may or may not mean.',
    ),
    only: optionalList(slug).describe('The chapters that the respondent limits itself to; left out: all.'),
    except: optionalList(slug).describe(
      'Every section with a heading or comment in the response, and what it excepts.',
    ),
    note: text.optional().describe('What else a reader should know of the rule.'),
    evidence: neededEvidence,
  })
  .describe('What the respondent itself says that silence on a proposal shall mean.')
export type DefaultRuleSeed = z.output<typeof defaultRule>

export const respondent = z.strictObject({
  organisation: slugPath
    .optional()
    .describe('The organisation; left out: the one of the same slug as the respondent.'),
  standing: oneOf(STANDINGS).describe(
    'principal: asked; contributing: heard by it; drafting: wrote what a heard body made its answer; separate: members’ own statement.',
  ),
  within: slugPath.optional().describe('The respondent within which this one spoke.'),
  form: text
    .optional()
    .describe('The kind of statement in the word of the source, such as ersättaryttrande.'),
  scope: text.optional().describe('What it says that it limits its answer to.'),
  invited: z.boolean().optional().describe('true only where a source says that it was invited.'),
  answeredOn: date.optional().describe('The date of the decision, else of the statement: YYYY-MM-DD.'),
  submits: z
    .boolean()
    .optional()
    .describe('Whether the document is its answer; left out: true for a principal.'),
  default: defaultRule.optional(),
  adopts: optionalList(relation('respondent')).describe('Those whose statement it makes its own.'),
  dissentsFrom: optionalList(relation('respondent')).describe('Those whose position it contradicts.'),
})
/** `organisation` and `submits` are filled in by the reader (`RespondentSeed`). */
export type WrittenRespondent = z.output<typeof respondent>
export type RespondentSeed = WrittenRespondent & { organisation: string; submits: boolean }

const DERIVED = 'such positions are derived when loading, nobody types them'

const target = z
  .string()
  .regex(/^(proposal|measure) \S+$/, {
    error: 'this is no target, expected "proposal SLUG" or "measure SLUG"',
  })
  .transform((value) => {
    const [kind, name] = value.split(' ') as ['proposal' | 'measure', string]
    return { kind: kind.toUpperCase() as Uppercase<typeof kind>, slug: name }
  })
export type TargetSeed = z.output<typeof target>

export const position = z.strictObject({
  respondent: slugPath.describe('Who takes the position: a respondent of this matter.'),
  on: target.describe('What it is on: "proposal 4.2.1" or "measure skolfrukt".'),
  stance,
  basis: oneOf(TYPED_BASES, { adopted: DERIVED, default_rule: DERIVED })
    .default('EXPLICIT')
    .describe(
      'explicit (if left out) or implied; adopted positions and those by a default rule are derived.',
    ),
  conditions: optionalList(text).describe('One demand or worry each, in your own words.'),
  summary: text.optional().describe('What it says, in your own words, in Swedish.'),
  alternatives,
  evidence: neededEvidence,
})
export type PositionSeed = z.output<typeof position>

export const request = z.strictObject({
  id: slug.describe('The slug of the request within the matter.'),
  by: listOf(relation('respondent')).describe('Who makes the demand.'),
  under: optionalList(slug).describe('The proposals that it arose under.'),
  ...proposalFields,
})
export type RequestSeed = z.output<typeof request>

export const practice = z.strictObject({
  organisation: slugPath.describe('Who does it.'),
  measure: slug.describe('The measure.'),
  role: oneOf(PRACTICE_ROLES).describe('What the body has to do with it today.'),
  partners: optionalList(slugPath).describe('With whom.'),
  since: text.optional().describe('Since when, as the source says.'),
  note: text.optional().describe('What else the source says of it, in your own words.'),
  evidence: neededEvidence,
})
export type PracticeSeed = z.output<typeof practice>

export const sourceFile = z.strictObject({
  document: sourceDocument,
  respondents: z.record(slugPath, respondent).default({}).describe('Who speaks in the document.'),
  positions: z.array(position).default([]).describe('What they think of which proposal or measure.'),
  requests: z.array(request).default([]).describe('What they demand themselves.'),
  practices: z.array(practice).default([]).describe('Who runs or takes part in what today.'),
  facts: z
    .record(slug, fact)
    .default({})
    .describe('What the document states about the matter or the state of things.'),
})
/** As written; see `SourceFileSeed` in seeds.ts for what the reader gives. */
export type WrittenSourceFile = z.output<typeof sourceFile>
