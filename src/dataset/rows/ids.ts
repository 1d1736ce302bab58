// How ids are made (design.md, section 2): kind, colon, slugs. Never from a text that may be edited, but for the
// phrase of a passage, which is what the passage is.
import { hash } from 'node:crypto'
import type { Evidence } from '../seeds/formats-values.js'

export const matterId = (matter: string) => `matter:${matter}`
export const documentId = (document: string) => `document:${document}`
export const organisationId = (organisation: string) => `organisation:${organisation}`
export const measureId = (measure: string) => `measure:${measure}`
export const statuteId = (statute: string) => `statute:${statute}`
export const factId = (matter: string, fact: string) => `fact:${matter}/${fact}`
export const respondentId = (matter: string, key: string) => `respondent:${matter}/${key}`
export const proposalId = (matter: string, proposal: string) => `proposal:${matter}/${proposal}`
export const termId = (stem: string) => `term:${stem}`

/** @param target a proposal's slug, or `measure:slug` */
export const positionId = (matter: string, respondent: string, document: string, target: string) =>
  `position:${matter}/${respondent}/${document}/${target}`

export const practiceId = (organisation: string, measure: string, role: string) =>
  `practice:${organisation}/${measure}/${role.toLowerCase().replaceAll('_', '-')}`

/** The phrase is in the id, for two quotations can stand on the same lines. */
export function passageId({ document, firstLine, lastLine, phrase }: Evidence): string {
  return `passage:${document}/${firstLine}-${lastLine}/${hash('sha256', phrase, 'hex').slice(0, 8)}`
}
