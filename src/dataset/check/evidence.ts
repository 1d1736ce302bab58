import type { SeedFile } from './file.js'
import type { MatterFiles, SeedFiles } from './folder.js'
import type { Report } from './report.js'
import { evidenceIn } from './walk.js'
import { OWN_DOCUMENT } from '../seeds/formats-values.js'

/** A quotation has at most so many words (coding rules, section 8). */
export const PHRASE_LIMIT = 12

/** Words as the limit counts them: runs of letters and digits, so that `hälso- och` is two. */
export function wordsOf(text: string): string[] {
  return text.match(/[0-9A-Za-zÅÄÖåäöÉé]+/g) ?? []
}

interface KnownDocument {
  /** Undefined for one that is only cited. */
  sha256?: string
  pages?: number
  matter: string
}

/** Reports quotations that are too long, whose lines run backwards, or that stand in a document we cannot quote. */
export function checkEvidence(
  { organisations, measures, statutes, matters }: SeedFiles,
  report: Report,
): void {
  const documents = new Map<string, KnownDocument>()
  for (const { folder, matter, sources } of matters) {
    for (const [slug, { pages }] of Object.entries(matter?.value.documents ?? {})) {
      documents.set(slug, { pages, matter: folder })
    }
    for (const { value } of sources) {
      documents.set(value.document.id, {
        sha256: value.document.sha256,
        pages: value.document.pages,
        matter: folder,
      })
    }
  }
  for (const file of [organisations, measures, statutes]) {
    if (file) checkFile(file, { documents }, report)
  }
  for (const matter of matters) {
    for (const file of filesOf(matter)) checkFile(file, { documents, matter: matter.folder }, report)
  }
}

function filesOf({ matter, proposals, sources }: MatterFiles): SeedFile<unknown>[] {
  return [matter, proposals, ...sources].filter((file) => file !== undefined)
}

function checkFile(
  file: SeedFile<unknown>,
  known: { documents: ReadonlyMap<string, KnownDocument>; matter?: string },
  report: Report,
): void {
  const own = ownDocument(file.value)
  for (const { path, evidence } of evidenceIn(file.value)) {
    const { firstLine, lastLine, phrase, page } = evidence
    const words = wordsOf(phrase).length
    if (words > PHRASE_LIMIT) {
      report(file, [...path, 'phrase'], `the phrase has ${words} words, expected at most ${PHRASE_LIMIT}`)
    } else if (words === 0)
      report(file, [...path, 'phrase'], 'the phrase has no word, expected some of the source')
    if (lastLine < firstLine) {
      const turned = `${lastLine}-${firstLine}`
      report(
        file,
        [...path, 'lines'],
        `the lines ${firstLine}-${lastLine} run backwards, expected the first line first; did you mean ${turned}?`,
      )
    }
    const name = evidence.document === OWN_DOCUMENT ? own : evidence.document
    if (name === undefined) {
      report(
        file,
        path,
        'document is missing, expected the id of the document quoted: only a response or source file has one of its own',
      )
      continue
    }
    const document = known.documents.get(name)
    if (document === undefined) continue
    if (document.sha256 === undefined) {
      report(file, [...path, 'document'], `"${name}" is only cited, expected a document whose text we hold`)
    } else if (known.matter !== undefined && document.matter !== known.matter) {
      report(
        file,
        [...path, 'document'],
        `"${name}" is a document of matter "${document.matter}", expected one of "${known.matter}"`,
      )
    }
    if (page !== undefined && document.pages !== undefined && page > document.pages) {
      report(file, [...path, 'page'], `"${name}" has ${document.pages} pages, but page is ${page}`)
    }
  }
}

function ownDocument(value: unknown): string | undefined {
  const { document } = value as { document?: { id?: string } }
  return typeof document?.id === 'string' ? document.id : undefined
}
