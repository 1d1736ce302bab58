import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A hash of the program that runs: of its modules and statements. Two builds may answer differently from the same
 * data, so it is part of every ETag, and nobody has to remember to count up a version.
 */
export function readBuild(): string {
  const hash = createHash('sha256')
  for (const folder of ['../', '../../cypher/']) {
    const path = fileURLToPath(new URL(folder, import.meta.url))
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(js|ts|cypher)$/.test(name) && !name.startsWith('playground'))
        hash.update(name).update(readFileSync(path + name))
  }
  return hash.digest('hex').slice(0, 16)
}
