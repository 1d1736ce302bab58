import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

/** Larger files are no texts of documents; hashing them would only cost. */
const LARGEST_FILE = 20_000_000
/** Characters of texts kept in memory. */
const KEPT_CHARACTERS = 20_000_000

export interface FoundText {
  path: string
  /** Split at line feeds; line 1 is the first. Undefined where the file is no UTF-8. */
  lines?: string[]
}

/**
 * The texts of the documents in a folder, found by the SHA-256 of their bytes, so that names and places do not
 * matter. The folder is read when the first text is asked for; files added later are seen by a new instance.
 */
export class SourceTexts {
  #paths: Promise<Map<string, string>> | undefined
  readonly #texts = new LRUCache<string, FoundText>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ lines }) => 1 + (lines ?? []).reduce((sum, line) => sum + line.length + 1, 0),
  })

  constructor(readonly folder: string) {}

  /** All files by hash. Rejects where the folder cannot be read. */
  paths(): Promise<ReadonlyMap<string, string>> {
    this.#paths ??= hashFiles(this.folder).catch((error: unknown) => {
      this.#paths = undefined
      throw error
    })
    return this.#paths
  }

  /** The text with this hash, or undefined where no file has it (any more). */
  async find(sha256: string): Promise<FoundText | undefined> {
    const kept = this.#texts.get(sha256)
    if (kept) return kept
    const path = (await this.paths()).get(sha256)
    const bytes = path === undefined ? undefined : await readOrMissing(path)
    if (path === undefined || bytes === undefined || hashOf(bytes) !== sha256) return undefined
    const found = { path, lines: decode(bytes)?.split('\n') }
    this.#texts.set(sha256, found)
    return found
  }

  /**
   * Lines `firstLine` to `lastLine` with `context` lines before and after, as far as there are any; null where the
   * folder has no such text or it has no such lines.
   */
  async lines(sha256: string, firstLine: number, lastLine: number, context = 0): Promise<string | null> {
    const lines = (await this.find(sha256))?.lines
    if (lines === undefined || firstLine > lines.length) return null
    return lines.slice(Math.max(0, firstLine - 1 - context), lastLine + context).join('\n')
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function hashFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const byHash = new Map<string, string>()
  for (const path of paths.sort()) {
    if ((await stat(path)).size > LARGEST_FILE) continue
    const bytes = await readOrMissing(path)
    if (bytes === undefined) continue
    const hash = hashOf(bytes)
    if (!byHash.has(hash)) byHash.set(hash, path)
  }
  return byHash
}

/** A file can vanish between the listing and the reading. */
async function readOrMissing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
