import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Seeds } from '../seeds/seeds.js'

/** Raised whenever the same claims give other rows (derivation, roll-ups, sort keys, terms), or rows want other indexes. */
const DERIVATION = 4

const PACKAGE = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Which code made the rows; part of what a reader's cached answer depends on. */
export const BUILD = `${PACKAGE.version}+${DERIVATION}`

/** Under which licence the claims may be used. */
export const LICENCE = 'Apache-2.0'

/**
 * The hash of the claims. The same whatever the order of keys, of the claims in a file and of files, on any machine
 * at any time; the order within a claim counts, since the first quotation is the deciding one.
 */
export function versionOf({ organisations, measures, statutes, matters }: Seeds): string {
  const claims: string[] = []
  const put = (kind: string, claim: unknown) => claims.push(digest(canonical([kind, claim])))
  const putAll = (kind: string, register: Record<string, unknown>) => {
    for (const entry of Object.entries(register)) put(kind, entry)
  }
  putAll('organisation', organisations)
  putAll('measure', measures)
  putAll('statute', statutes)
  for (const { matter, proposals, files } of matters) {
    put('matter', matter)
    for (const entry of Object.entries(proposals)) put('proposal', [matter.id, entry])
    for (const { document, respondents, positions, requests, practices, facts, ...rest } of files) {
      const place = [matter.id, document.id]
      put('document', [place, document, rest])
      for (const entry of Object.entries(respondents)) put('respondent', [place, entry])
      for (const position of positions) put('position', [place, position])
      for (const request of requests) put('request', [place, request])
      for (const practice of practices) put('practice', [place, practice])
      for (const entry of Object.entries(facts)) put('fact', [place, entry])
    }
  }
  return digest(claims.sort().join('\n')).slice(0, 16)
}

const digest = (text: string) => hash('sha256', text, 'hex')

/** JSON with sorted keys, without undefined values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
