import type { TestProject } from 'vitest/node'
import { fetchJars, missingForNeo4j } from './jars.js'
import { startNeo4j, type Neo4jServer } from './server.js'
import { openTurnstile, type Neo4jAddress } from './turnstile.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to wait for a turn on the Neo4j of this run; `skipped` where there is none. */
    neo4j: { turnstile: number } | 'skipped'
  }
}

/**
 * One Neo4j for the whole run, started when a file first asks for it. REMISSGRAF_TEST_NEO4J: `never` leaves it out,
 * `always` (for CI) fails where it cannot run. NEO4J_TEST_URI and NEO4J_TEST_PASSWORD name a server that is there
 * already; its database is emptied.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { REMISSGRAF_TEST_NEO4J: wish = 'auto', NEO4J_TEST_URI: uri } = process.env
  const existing = uri === undefined ? undefined : existingServer(uri)
  const missing = wish === 'never' ? 'REMISSGRAF_TEST_NEO4J is never' : existing ? undefined : lacking(wish)
  if (missing !== undefined) {
    console.log(`The suites on Neo4j are skipped: ${missing}.`)
    project.provide('neo4j', 'skipped')
    return undefined
  }
  let started: Promise<Neo4jServer> | undefined
  const turnstile = await openTurnstile(() =>
    existing ? Promise.resolve(existing) : (started ??= startNeo4j()).then(addressOf),
  )
  project.provide('neo4j', { turnstile: turnstile.port })
  return async () => {
    turnstile.close()
    await (await started?.catch(() => undefined))?.stop()
  }
}

function existingServer(uri: string): Neo4jAddress {
  const { NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env
  return { uri, user, password }
}

function lacking(wish: string): string | undefined {
  if (wish === 'always') fetchJars()
  const missing = missingForNeo4j()
  if (missing !== undefined && wish === 'always')
    throw new Error(`REMISSGRAF_TEST_NEO4J is always, but ${missing}`)
  return missing
}

function addressOf({ uri, password }: Neo4jServer): Neo4jAddress {
  return { uri, user: 'neo4j', password }
}
