import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphOptions } from '../src/graph/open.js'
import { missingForNeo4j } from '../test/neo4j/jars.js'
import { type Neo4jServer, startNeo4j } from '../test/neo4j/server.js'

/** For a million positions on a small machine; less of them takes less. */
export const MEMORY = { heap: '4g', pageCache: '3g' }

/** Hands out an empty store of each engine that is here, and removes it afterwards. */
export async function eachStore(
  print: (line: string) => void,
  use: (options: GraphOptions) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remissgraf-bench-'))
  try {
    await use({ engine: 'grafeo', folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const missing = missingForNeo4j()
  if (missing !== undefined) return print(`Neo4j is left out: ${missing}`)
  const server = await startNeo4j(MEMORY)
  try {
    await use(storeOn(server))
  } finally {
    await server.stop()
  }
}

export const storeOn = ({ uri, password }: Neo4jServer): GraphOptions => ({
  engine: 'neo4j',
  uri,
  user: 'neo4j',
  password,
  database: 'neo4j',
})
