import { createHash } from 'node:crypto'

// The ids of the graph: kind, colon, slugs. They never come from a count, so that an edited claim keeps its id;
// only a passage, which is nothing but its phrase and place, is named by the hash of its phrase.

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss' }

/** A slug of a–z, 0–9, `.` and `-` for a name: `Skolnämnden i Ekby` becomes `skolnamnden-i-ekby`; '' for no letters. */
export function toSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøß]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
}

export const matterId = (matter: string) => `matter:${matter}`
export const documentId = (document: string) => `document:${document}`
export const organisationId = (organisation: string) => `organisation:${organisation}`
export const measureId = (measure: string) => `measure:${measure}`
export const statuteId = (statute: string) => `statute:${statute}`
export const respondentId = (matter: string, key: string) => `respondent:${matter}/${key}`
/** Of a proposal or a request. */
export const proposalId = (matter: string, proposal: string) => `proposal:${matter}/${proposal}`
export const factId = (matter: string, fact: string) => `fact:${matter}/${fact}`

/** `target` as in the seeds: `{ kind: 'PROPOSAL', slug: '4.2' }`. */
export function targetId(matter: string, target: { kind: 'PROPOSAL' | 'MEASURE'; slug: string }): string {
  return target.kind === 'PROPOSAL' ? proposalId(matter, target.slug) : measureId(target.slug)
}

export function positionId(
  matter: string,
  respondent: string,
  document: string,
  target: { kind: 'PROPOSAL' | 'MEASURE'; slug: string },
): string {
  const end = target.kind === 'PROPOSAL' ? target.slug : `measure:${target.slug}`
  return `position:${matter}/${respondent}/${document}/${end}`
}

/** `role` as in the API: RUNS_JOINTLY ends the id as `runs-jointly`. */
export function practiceId(organisation: string, measure: string, role: string): string {
  return `practice:${organisation}/${measure}/${role.toLowerCase().replaceAll('_', '-')}`
}

export function passageId(passage: {
  document: string
  firstLine: number
  lastLine: number
  phrase: string
}): string {
  const hash = createHash('sha256').update(passage.phrase).digest('hex').slice(0, 8)
  return `passage:${passage.document}/${passage.firstLine}-${passage.lastLine}/${hash}`
}
