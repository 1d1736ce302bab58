// Small invented seeds for tests: a School Meals Inquiry, answered by Ekby kommun and its bodies. Written as in the
// files and read by the same formats, with the evidence filled in where a test does not care for it.
import { z } from 'zod'
import { measure, organisation, proposal, statute, matter } from '../../src/dataset/seeds/formats.js'
import { sourceFile } from '../../src/dataset/seeds/formats-source.js'
import type { Seeds } from '../../src/dataset/seeds/seeds.js'

type Written = Record<string, unknown>

export interface WrittenSeeds {
  organisations?: Record<string, Written>
  measures?: Record<string, Written>
  statutes?: Record<string, Written>
  matter?: Written
  proposals?: Record<string, Written>
  files?: WrittenFile[]
}

export interface WrittenFile {
  document?: Written
  respondents?: Record<string, Written>
  positions?: Written[]
  requests?: Written[]
  practices?: Written[]
  facts?: Record<string, Written>
}

export const quotation = (line: number, more: Written = {}) => ({
  lines: line,
  phrase: `orden på rad ${line}`,
  ...more,
})

const ORGANISATIONS = {
  regeringen: { name: 'Regeringen', kind: 'government' },
  skolmatsutredningen: { name: 'Skolmatsutredningen', kind: 'inquiry' },
  skolverket: { name: 'Skolverket', kind: 'state_agency' },
  ekby: { name: 'Ekby kommun', kind: 'municipality' },
  'ekby/skolnamnden': { name: 'Skolnämnden i Ekby', kind: 'committee', partOf: 'ekby' },
  'ekby/kostnamnden': { name: 'Kostnämnden i Ekby', kind: 'committee', partOf: 'ekby' },
  'ekby/skolkontoret': { name: 'Skolkontoret i Ekby', kind: 'administration', partOf: 'ekby/skolnamnden' },
}
const MEASURES = { skolfrukt: { name: 'Skolfrukt', category: 'prevention' } }
const OF_INQUIRY = { kind: 'proposal', proposedBy: 'skolmatsutredningen' }
const PROPOSALS = {
  '4.1': { ...OF_INQUIRY, title: 'Skolverket tar fram råd om skolmat' },
  '4.2': { ...OF_INQUIRY, title: 'Kommunerna serverar frukost' },
}

/** The matter `skolmat` with the proposals 4.1 and 4.2, unless others are given. */
export function seedsOf(written: WrittenSeeds): Seeds {
  const files = written.files ?? []
  return {
    organisations: parsed(organisation, { ...ORGANISATIONS, ...written.organisations }),
    measures: parsed(measure, { ...MEASURES, ...written.measures }),
    statutes: parsed(statute, written.statutes ?? {}),
    matters: [
      {
        matter: matter.parse({
          id: 'skolmat',
          title: 'Remiss om skolmat',
          kind: 'referral',
          themes: ['mat'],
          ...written.matter,
        }),
        proposals: parsed(
          proposal,
          Object.fromEntries(
            Object.entries(written.proposals ?? PROPOSALS).map(([slug, one]) => [
              slug,
              { title: `Förslag ${slug}`, evidence: quotation(1, { document: 'svar-1' }), ...one },
            ]),
          ),
        ),
        files: files.map(readFile),
      },
    ],
  }
}

/** Proposals of the inquiry itself, for tests that need no more of them than their slugs. */
export const ofInquiry = (...slugs: string[]): Record<string, Written> =>
  Object.fromEntries(slugs.map((slug) => [slug, { ...OF_INQUIRY }]))

const parsed = <Format extends z.ZodType>(format: Format, written: Record<string, unknown>) =>
  z.record(z.string(), format).parse(written)

function readFile(written: WrittenFile, index: number): Seeds['matters'][number]['files'][number] {
  const id = `svar-${index + 1}`
  const file = sourceFile.parse({
    ...written,
    document: {
      id,
      kind: 'response',
      title: `Svar ${index + 1}`,
      sha256: '0'.repeat(64),
      ...written.document,
    },
    positions: (written.positions ?? []).map((position, place) => ({
      evidence: quotation(10 + place),
      ...position,
    })),
    requests: (written.requests ?? []).map((request, place) => ({
      evidence: quotation(100 + place),
      ...request,
    })),
    practices: (written.practices ?? []).map((practice, place) => ({
      evidence: quotation(200 + place),
      ...practice,
    })),
  })
  ownDocument(file, file.document.id)
  return {
    ...file,
    respondents: Object.fromEntries(
      Object.entries(file.respondents).map(([key, respondent]) => [
        key,
        {
          ...respondent,
          organisation: respondent.organisation ?? key,
          submits: respondent.submits ?? respondent.standing === 'PRINCIPAL',
        },
      ]),
    ),
  }
}

/** Evidence that names no document is from the file's own. */
function ownDocument(value: unknown, document: string): void {
  if (value === null || typeof value !== 'object') return
  if ('phrase' in value && 'document' in value && value.document === '') value.document = document
  for (const inner of Object.values(value)) ownDocument(inner, document)
}
