import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCheck } from '../../src/dataset/check/check.js'

// A small folder of seeds without a fault. A test changes one thing in it and says what `check` prints.

const RIGHT: Record<string, string> = {
  'organisations.yaml': `\
ekby: { name: Ekby kommun, kind: municipality }
ekby/skolnamnden: { name: Skolnämnden i Ekby, kind: committee, partOf: ekby }
skolverket: { name: Skolverket, kind: state_agency }
grona-listan: { name: Gröna listan, kind: party }
`,
  'measures.yaml': `\
skolfrukt: { name: Skolfrukt, category: prevention }
fruktstund: { name: Fruktstund, category: prevention, broader: skolfrukt }
`,
  'statutes.yaml': `\
skollagen: { name: Skollagen }
`,
  'matters/skolmat/matter.yaml': `\
id: skolmat
title: Mat för alla
kind: referral
openedOn: 2031-01-10
deadline: 2031-05-02
themes: [maltider, stod]
documents:
  sou-2031-7: { kind: inquiry_report, title: Mat för alla }
`,
  'matters/skolmat/proposals.yaml': `\
'4.2':
  title: Skolverket tar fram råd
  kind: proposal
  theme: stod
  assigns: skolverket
  evidence: { document: ekby-2031, lines: 3, phrase: råd om skolmat }
'4.10':
  title: Skolan serverar frukt
  kind: assessment
  partOf: '4.2'
  evidence: { document: ekby-2031, lines: 3, phrase: råd om skolmat }
`,
  'matters/skolmat/responses/ekby.yaml': `\
document:
  id: ekby-2031
  kind: response
  title: Svar på remissen
  pages: 2
  sha256: 'SHA256'
respondents:
  ekby:
    standing: principal
    default:
      stance: support
      covers: [proposal, goal]
      except: '4.2'
      evidence: { lines: 4, phrase: ställer vi oss bakom }
  ekby/skolnamnden: { standing: contributing, within: ekby }
positions:
  - respondent: ekby
    on: proposal 4.2
    stance: support
    evidence: { page: 1, lines: 3, phrase: råd om skolmat }
  - respondent: ekby/skolnamnden
    on: measure skolfrukt
    stance: support_with_condition
    conditions: Frukten är gratis.
    evidence: { lines: 2-3, phrase: uppskattad frukt }
requests:
  - id: mall
    by: ekby
    under: '4.2'
    title: Skolverket ger ut en mall
    evidence: { lines: 5, phrase: en enkel mall }
practices:
  - organisation: ekby
    measure: skolfrukt
    role: runs
    evidence: { lines: 2, phrase: uppskattad }
`,
}

export const SHA256 = '1f'.repeat(32)

/** A file's whole new text, null to leave the file out, or pairs of what stands in it and what shall. */
export type Change = string | Uint8Array | null | [from: string, to: string][]

/** What `check` prints of the folder after the changes, its path as `seeds` and without the line of summary. */
export async function faultsOf(changes: Record<string, Change>, sources?: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'remissgraf-'))
  try {
    for (const [name, content] of Object.entries(changed(changes))) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    const printed: string[] = []
    const code = await runCheck({ folder, sources }, (line) => printed.push(line.replaceAll(folder, 'seeds')))
    return code === 0 ? [] : printed.slice(0, -1)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function changed(changes: Record<string, Change>): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { ...RIGHT }
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete files[name]
    else files[name] = Array.isArray(change) ? replaced(RIGHT[name] ?? '', change) : change
  }
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string') files[name] = content.replace('SHA256', SHA256)
  }
  return files
}

function replaced(text: string, pairs: [string, string][]): string {
  return pairs.reduce((inner, [from, to]) => {
    if (!inner.includes(from)) throw new Error(`The test replaces what is not there: ${from}`)
    return inner.replace(from, () => to)
  }, text)
}
