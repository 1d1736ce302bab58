import { difference } from './diff.js'
import { printDifference } from './print.js'
import { readVersion } from './read-version.js'

export interface DiffCommand {
  before: string
  after: string
  /** Where a git revision is looked up. */
  seedsFolder: string
  derived: boolean
  json: boolean
}

/** The command `diff`: what differs between two versions of the dataset, claim by claim. @throws {VersionError} */
export async function runDiff(
  { before, after, seedsFolder, derived, json }: DiffCommand,
  print: (line: string) => void,
): Promise<void> {
  const [old, now] = [await readVersion(before, seedsFolder), await readVersion(after, seedsFolder)]
  const found = difference(old.claims, now.claims)
  if (json) return print(JSON.stringify({ before: old.version, after: now.version, ...found }, null, 2))
  print(`from ${old.version} (${before}) to ${now.version} (${after})`)
  for (const line of printDifference(found, { derived })) print(line)
}
