import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { printFault } from '../check/fault.js'
import { rows } from '../rows/rows.js'
import { readSeeds } from '../seeds/seeds.js'
import { type Claim, type Claims, claimsOf } from './claims.js'
import { VersionError } from './version-error.js'

/** One side of a comparison. */
export interface Version {
  /** The version of the dataset, as the API tells it. */
  version: string
  claims: Claims
}

const run = promisify(execFile)
const LONGEST_OUTPUT = 256 * 1024 * 1024

/**
 * Reads a folder of seeds, an exported .csv file, or a git revision of the folder of seeds.
 * @throws {VersionError}
 */
export async function readVersion(given: string, seedsFolder: string): Promise<Version> {
  const found = await stat(given).catch(() => undefined)
  if (found?.isDirectory()) return readFolder(given, given)
  if (found?.isFile()) return readExport(given)
  return readRevision(given, seedsFolder)
}

async function readFolder(folder: string, called: string): Promise<Version> {
  const read = await readSeeds(folder)
  if ('faults' in read)
    throw new VersionError(
      `the seeds of ${called} have faults:\n${read.faults.map((fault) => printFault({ ...fault, file: fault.file.replace(folder, called) })).join('\n')}`,
    )
  const made = rows(read.seeds)
  return { version: made.version, claims: claimsOf(made) }
}

/** An export tells one claim a line; its permalink and version follow from where and when it was made. */
async function readExport(file: string): Promise<Version> {
  let lines: Record<string, string>[]
  try {
    lines = parse(await readFile(file, 'utf8'), { columns: true, bom: true })
  } catch (cause) {
    throw new VersionError(`${file} is no export: ${(cause as Error).message}`, { cause })
  }
  if (lines.length > 0 && !('id' in lines[0]! && 'version' in lines[0]))
    throw new VersionError(
      `${file} is no export of claims: expected a .csv file with the columns id and version`,
    )
  const claims = new Map<string, Claim>()
  for (const { id, version: _, permalink: __, ...fields } of lines)
    claims.set(id!, { id: id!, derived: ['ADOPTED', 'DEFAULT_RULE'].includes(fields.basis ?? ''), fields })
  return { version: lines[0]?.version ?? '(empty)', claims }
}

async function readRevision(revision: string, seedsFolder: string): Promise<Version> {
  const git = async (...words: string[]) =>
    (await run('git', ['-C', seedsFolder, ...words], { maxBuffer: LONGEST_OUTPUT })).stdout
  let files: string[]
  try {
    // The name goes where git takes nothing but a name, so that it can be no option.
    const commit = (await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim()
    files = (await git('ls-tree', '-r', '--name-only', '-z', commit, '--', '.')).split('\0').filter(Boolean)
    if (files.length === 0) throw new Error(`it has no ${seedsFolder}`)
    const folder = await mkdtemp(path.join(tmpdir(), 'remissgraf-diff-'))
    try {
      for (const file of files) {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
        await writeFile(path.join(folder, file), await git('show', `${commit}:./${file}`))
      }
      return await readFolder(folder, revision)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } catch (cause) {
    if (cause instanceof VersionError) throw cause
    const reason = String((cause as { stderr?: string }).stderr || (cause as Error).message).trim()
    throw new VersionError(
      `${revision} is no folder of seeds, no exported .csv file, and no git revision of ${seedsFolder} (${reason})`,
      { cause },
    )
  }
}
