import { wordsOf, PHRASE_LIMIT } from './evidence.js'
import type { Fault } from './fault.js'
import type { SeedFile } from './file.js'
import type { SeedFiles } from './folder.js'
import { reportTo, type Report } from './report.js'
import { evidenceIn, textsIn } from './walk.js'
import { OWN_DOCUMENT, type Evidence } from '../seeds/formats-values.js'
import type { WrittenSourceFile } from '../seeds/formats-source.js'
import { findPhrase, nearestPhrase, type LineRange } from './source-phrase.js'
import { hashOf, SourceTexts } from '../source-texts.js'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A document whose text was found. */
interface Text {
  path: string
  lines: string[]
}

/**
 * Proves the seeds against the texts in a folder: every document is there by its hash, every phrase stands on its
 * lines, and nothing else in the seeds repeats more than twelve words of a text.
 * @returns the faults, each at the claim, and how much was proved
 */
export async function checkSources(
  files: SeedFiles,
  folder: string,
): Promise<{ faults: Fault[]; documents: number; phrases: number }> {
  const faults: Fault[] = []
  const report = reportTo(faults)
  const texts = new SourceTexts(folder)
  let paths: ReadonlyMap<string, string>
  try {
    paths = await texts.paths()
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : String(error)
    const message = `${why}, expected the folder with the texts of the documents`
    return { faults: [{ file: folder, line: 1, column: 1, message }], documents: 0, phrases: 0 }
  }
  const found = new Map<string, Text>()
  for (const file of files.matters.flatMap(({ sources }) => sources)) {
    const text = await findText(file, texts, paths, report)
    if (text) found.set(file.value.document.id, text)
  }
  let phrases = 0
  for (const file of allFiles(files)) {
    const own = (file.value as { document?: { id: string } }).document?.id
    for (const { path, evidence } of evidenceIn(file.value)) {
      const document = evidence.document === OWN_DOCUMENT ? own : evidence.document
      const text = document === undefined ? undefined : found.get(document)
      if (text === undefined) continue
      phrases++
      const wrong = disprove(evidence, text)
      if (wrong) report(file, [...path, wrong.field], wrong.message)
    }
  }
  checkCopies(files, found, report)
  return { faults, documents: found.size, phrases }
}

function allFiles({ organisations, measures, statutes, matters }: SeedFiles): SeedFile<unknown>[] {
  const ofMatters = matters.flatMap(({ matter, proposals, sources }) => [matter, proposals, ...sources])
  return [organisations, measures, statutes, ...ofMatters].filter((file) => file !== undefined)
}

async function findText(
  file: SeedFile<WrittenSourceFile>,
  texts: SourceTexts,
  paths: ReadonlyMap<string, string>,
  report: Report,
): Promise<Text | undefined> {
  const { id, sha256 } = file.value.document
  // Of a document at fault the reader puts in no hash but zeros; its own fault is enough.
  if (/^0+$/.test(sha256)) return undefined
  const text = await texts.find(sha256)
  if (text?.lines) return { path: text.path, lines: text.lines }
  const at = ['document', 'sha256']
  if (text) {
    report(file, at, `${text.path} is not UTF-8, expected the text of "${id}" saved as UTF-8`)
    return undefined
  }
  const namesake = [...paths.values()].find((path) => basename(path).replace(/\.[^.]*$/, '') === id)
  if (namesake === undefined) {
    report(file, at, `no file in ${texts.folder} has the SHA-256 of "${id}", expected its text there`)
  } else {
    const got = hashOf(await readFile(namesake))
    report(file, at, `"${id}" has the SHA-256 ${sha256}, but ${namesake} has ${got}: expected the same text`)
  }
  return undefined
}

/** What is wrong with a quotation, or undefined. */
function disprove(
  { firstLine, lastLine, phrase }: Evidence,
  { path, lines }: Text,
): { field: 'lines' | 'phrase'; message: string } | undefined {
  if (lastLine > lines.length) {
    return {
      field: 'lines',
      message: `${path} has ${lines.length} lines, but the quotation ends on ${lastLine}`,
    }
  }
  if (findPhrase(lines.slice(firstLine - 1, lastLine), phrase).length > 0) return undefined
  const where = `the phrase does not stand on ${spell({ first: firstLine, last: lastLine })} of ${path}`
  const elsewhere = findPhrase(lines, phrase)
  if (elsewhere.length > 0) {
    const near = elsewhere.sort((a, b) => Math.abs(a.first - firstLine) - Math.abs(b.first - firstLine))
    return { field: 'phrase', message: `${where}, but on ${near.slice(0, 3).map(spell).join(' and ')}` }
  }
  const nearest = nearestPhrase(lines, phrase)
  const hint = nearest ? `; nearest is "${nearest.text}" on ${spell(nearest)}` : ''
  return { field: 'phrase', message: `${where} nor elsewhere in it, expected it word for word${hint}` }
}

function spell({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

/** No text of ours may hold a longer piece of a source than a phrase may (design.md, section 2). */
function checkCopies(files: SeedFiles, found: ReadonlyMap<string, Text>, report: Report): void {
  const runs = new Map<string, string>()
  for (const [document, { lines }] of found) {
    for (const run of runsOf(lines.join('\n'))) if (!runs.has(run)) runs.set(run, document)
  }
  for (const file of allFiles(files)) {
    for (const { path, text } of textsIn(file.value)) {
      const copied = runsOf(text).find((run) => runs.has(run))
      if (copied === undefined) continue
      report(
        file,
        path,
        `this repeats more than ${PHRASE_LIMIT} words of "${runs.get(copied)}", expected your own words`,
      )
    }
  }
}

/** All runs of one word more than a phrase may have. */
function runsOf(text: string): string[] {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  return words.slice(PHRASE_LIMIT).map((_, index) => words.slice(index, index + PHRASE_LIMIT + 1).join(' '))
}
