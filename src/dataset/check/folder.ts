import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { z } from 'zod'
import { didYouMean, type Fault } from './fault.js'
import { readSeedFile, type SeedFile } from './file.js'
import { matter, measuresFile, organisationsFile, proposalsFile, statutesFile } from '../seeds/formats.js'
import type {
  MatterSeed,
  MeasureSeed,
  OrganisationSeed,
  ProposalSeed,
  StatuteSeed,
} from '../seeds/formats.js'
import { sourceFile, type WrittenSourceFile } from '../seeds/formats-source.js'

/** The files of one folder of seeds, as far as each could be read. */
export interface SeedFiles {
  organisations?: SeedFile<Record<string, OrganisationSeed>>
  measures?: SeedFile<Record<string, MeasureSeed>>
  statutes?: SeedFile<Record<string, StatuteSeed>>
  matters: MatterFiles[]
  /** Files of which nothing could be read: what refers to their names is not at fault. */
  unread: string[]
}

export interface MatterFiles {
  folder: string
  matter?: SeedFile<MatterSeed>
  proposals?: SeedFile<Record<string, ProposalSeed>>
  sources: SeedFile<WrittenSourceFile>[]
}

const LAYOUT = ['organisations.yaml', 'measures.yaml', 'statutes.yaml', 'matters/', 'schemas/']
const MATTER_LAYOUT = ['matter.yaml', 'proposals.yaml', 'responses/', 'sources/']
/** For a document at fault, so that what stands under it is checked all the same. */
const SOME_SHA256 = '0'.repeat(64)

/** Reads every file; a file in a place where none is expected is a fault, for it would be silently left out. */
export async function readSeedFiles(folder: string): Promise<{ files: SeedFiles; faults: Fault[] }> {
  const faults: Fault[] = []
  const files: SeedFiles = { matters: [], unread: [] }
  const read = async <Format extends z.ZodType>(
    path: string,
    format: Format,
    standIns: Record<string, unknown>,
  ) => {
    const result = readSeedFile(format, await readFile(join(folder, path)), shown(folder, path), standIns)
    faults.push(...result.faults)
    if (result.seedFile === undefined) files.unread.push(path)
    return result.seedFile
  }
  const stray = (path: string, layout: readonly string[]) => {
    const depth = layout === LAYOUT ? 0 : 2
    const steps = path.split('/')
    const name = `${steps[depth]}${steps.length > depth + 1 ? '/' : ''}`
    const ending = path.endsWith('.yml') ? ', expected the ending .yaml' : undefined
    const places = `, expected one of ${layout.join(', ')}${didYouMean(name, layout)}`
    const message = `this file is not read${ending ?? places}`
    faults.push({ file: shown(folder, path), line: 1, column: 1, message })
  }

  const paths = await listFiles(folder)
  if (paths === undefined || paths.length === 0) {
    faults.push({
      file: folder,
      line: 1,
      column: 1,
      message: `there are no seeds here, expected ${LAYOUT.join(', ')}`,
    })
    return { files, faults }
  }
  const matters = new Map<string, MatterFiles>()
  for (const path of paths) {
    const [top, name, part, ...rest] = path.split('/') as [string, ...string[]]
    if (path === 'organisations.yaml') files.organisations = await read(path, organisationsFile, {})
    else if (path === 'measures.yaml') files.measures = await read(path, measuresFile, {})
    else if (path === 'statutes.yaml') files.statutes = await read(path, statutesFile, {})
    else if (top === 'matters' && name !== undefined && part !== undefined) {
      const found: MatterFiles = matters.get(name) ?? { folder: name, sources: [] }
      matters.set(name, found)
      if (part === 'matter.yaml') {
        found.matter = await read(path, matter, { id: name, title: name, kind: 'referral' })
      } else if (part === 'proposals.yaml') found.proposals = await read(path, proposalsFile, {})
      else if (isSource(part, rest)) {
        const document = { id: 'unknown', kind: 'response', title: 'unknown', sha256: SOME_SHA256 }
        const source = await read(path, sourceFile, { document })
        if (source) found.sources.push(source)
      } else stray(path, MATTER_LAYOUT)
    } else if (top !== 'schemas') stray(path, LAYOUT)
  }
  files.matters = [...matters.values()]
  for (const found of files.matters) {
    const path = `matters/${found.folder}/matter.yaml`
    if (paths.includes(path)) continue
    faults.push({
      file: shown(folder, path),
      line: 1,
      column: 1,
      message: 'the file is missing, expected the matter’s id, title and kind',
    })
  }
  return { files, faults }
}

function isSource(part: string, rest: readonly string[]): boolean {
  return (
    (part === 'responses' || part === 'sources') && rest.length === 1 && rest[0]?.endsWith('.yaml') === true
  )
}

/** Relative paths with `/`, sorted, so that the same seeds give the same order anywhere; undefined without a folder. */
async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(join(folder).length + 1)
          .split(sep)
          .join('/'),
      )
      .sort((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

function shown(folder: string, path: string): string {
  return join(folder, path).split(sep).join('/')
}
