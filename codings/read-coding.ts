import { readFileSync } from 'node:fs'
import { printFault } from '../src/dataset/check/fault.js'
import { readSeedFile } from '../src/dataset/check/file.js'
import { sourceFile } from '../src/dataset/seeds/formats-source.js'
import { type Evidence, OWN_DOCUMENT } from '../src/dataset/seeds/formats-values.js'
import type { Basis, Stance } from '../src/schema/vocabulary.js'

export interface Lines {
  firstLine: number
  lastLine: number
}

/** One typed position of a raw coding. */
export interface CodedUnit {
  respondent: string
  /** `PROPOSAL 14.3` or `MEASURE naloxon`. */
  target: string
  stance: Stance
  basis: Basis
  alternatives: Stance[]
  lines: Lines[]
}

/** One demand of one body: a request that two bodies share is found twice. */
export interface CodedRequest {
  by: string
  title: string
  lines: Lines[]
}

export interface CodedPractice {
  organisation: string
  measure: string
  role: string
  lines: Lines[]
}

export interface Coding {
  units: CodedUnit[]
  requests: CodedRequest[]
  practices: CodedPractice[]
  /** What the load derives from, one string each: `RESPONDENT adopts RESPONDENT`, `RESPONDENT rule stance …`. */
  statements: Set<string>
}

/** Reads a raw coding: a file in the seeds' format for sources. @throws {Error} with all its faults where it is not */
export function readCoding(file: string): Coding {
  const { seedFile, faults } = readSeedFile(sourceFile, readFileSync(file), file, {})
  if (seedFile === undefined || faults.length > 0) throw new Error(faults.map(printFault).join('\n'))
  const { document, positions, requests, practices, respondents } = seedFile.value
  // What is told of another document is not of this text's lines.
  const here = (evidence: readonly Evidence[]): Lines[] =>
    evidence
      .filter((one) => one.document === OWN_DOCUMENT || one.document === document.id)
      .map(({ firstLine, lastLine }) => ({ firstLine, lastLine }))
  const statements = Object.entries(respondents).flatMap(
    ([key, { standing, within, adopts, dissentsFrom, default: rule }]) => [
      `${key} stands ${standing}${within === undefined ? '' : ` within ${within}`}`,
      ...adopts.map((other) => `${key} adopts ${other.respondent}`),
      ...dissentsFrom.map((other) => `${key} dissents from ${other.respondent}`),
      ...(rule === undefined
        ? []
        : [
            `${key} rule stance ${rule.stance}`,
            ...rule.alternatives.map((stance) => `${key} rule alternative ${stance}`),
            ...rule.covers.map((kind) => `${key} rule covers ${kind}`),
            ...rule.uncertain.map((kind) => `${key} rule uncertain ${kind}`),
            ...rule.except.map((proposal) => `${key} rule except ${proposal}`),
            ...rule.only.map((proposal) => `${key} rule only ${proposal}`),
          ]),
    ],
  )
  return {
    units: positions.map(({ respondent, on, stance, basis, alternatives, evidence }) => ({
      respondent,
      target: `${on.kind} ${on.slug}`,
      stance,
      basis,
      alternatives,
      lines: here(evidence),
    })),
    requests: requests.flatMap(({ by, title, evidence }) =>
      by.map((maker) => ({
        by: maker.respondent,
        title,
        lines: here(maker.evidence.length > 0 ? maker.evidence : evidence),
      })),
    ),
    practices: practices.map(({ organisation, measure, role, evidence }) => ({
      organisation,
      measure,
      role,
      lines: here(evidence),
    })),
    statements: new Set(statements),
  }
}
