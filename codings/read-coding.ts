import { readFileSync } from 'node:fs'
import { printFault } from '../src/dataset/check/fault.js'
import { readSeedFile } from '../src/dataset/check/file.js'
import { sourceFile } from '../src/dataset/seeds/formats-source.js'
import type { Basis, Stance } from '../src/schema/vocabulary.js'

/** One typed position of a raw coding. */
export interface CodedUnit {
  respondent: string
  /** `proposal 14.3` or `measure naloxon`, as it is typed. */
  target: string
  stance: Stance
  basis: Basis
  lines: { firstLine: number; lastLine: number }[]
}

export interface Coding {
  units: CodedUnit[]
  /** What the load derives from, one string each: `RESPONDENT adopts RESPONDENT`, `RESPONDENT rule stance …`. */
  statements: Set<string>
}

/** Reads a raw coding: a file in the seeds' format for sources. @throws {Error} with all its faults where it is not */
export function readCoding(file: string): Coding {
  const { seedFile, faults } = readSeedFile(sourceFile, readFileSync(file), file, {})
  if (seedFile === undefined || faults.length > 0) throw new Error(faults.map(printFault).join('\n'))
  const { positions, respondents } = seedFile.value
  const statements = Object.entries(respondents).flatMap(
    ([key, { standing, within, adopts, dissentsFrom, default: rule }]) => [
      `${key} stands ${standing}${within === undefined ? '' : ` within ${within}`}`,
      ...adopts.map((other) => `${key} adopts ${other.respondent}`),
      ...dissentsFrom.map((other) => `${key} dissents from ${other.respondent}`),
      ...(rule === undefined
        ? []
        : [
            `${key} rule stance ${rule.stance}`,
            ...rule.covers.map((kind) => `${key} rule covers ${kind}`),
            ...rule.except.map((proposal) => `${key} rule except ${proposal}`),
            ...rule.only.map((proposal) => `${key} rule only ${proposal}`),
          ]),
    ],
  )
  return {
    units: positions.map(({ respondent, on, stance, basis, evidence }) => ({
      respondent,
      target: `${on.kind} ${on.slug}`,
      stance,
      basis,
      lines: evidence,
    })),
    statements: new Set(statements),
  }
}
