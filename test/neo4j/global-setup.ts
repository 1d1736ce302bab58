import { readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { fetchJars, missingForNeo4j } from './jars.js'
import { freePort, startNeo4j } from './server.js'

/** The Neo4j of this run, or why there is none. */
export type Neo4jForTests = { uri: string; user: string; password: string } | { skipped: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests
    /** Held by the test file whose turn on Neo4j it is. */
    turnPort: number
  }
}

// What a test file imports to run on both engines.
const HARNESS = 'graph/engines.js'

/**
 * One Neo4j for the whole run, if a file of the run asks for it. REMISSGRAF_TEST_NEO4J: `never` leaves it out,
 * `always` (for CI) fails where it cannot run. NEO4J_TEST_URI and NEO4J_TEST_PASSWORD name a server that is there
 * already; its database is emptied.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const wish = process.env.REMISSGRAF_TEST_NEO4J ?? 'auto'
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env
  project.provide('turnPort', await freePort())
  if (wish === 'never') return skip(project, 'REMISSGRAF_TEST_NEO4J is never')
  if (uri !== undefined) {
    project.provide('neo4j', { uri, user, password })
    return undefined
  }
  if (!(await isAskedFor(project))) {
    project.provide('neo4j', { skipped: 'no file of this run imports test/graph/engines.ts' })
    return undefined
  }
  if (wish === 'always') fetchJars()
  const missing = missingForNeo4j()
  if (missing !== undefined) {
    if (wish === 'always') throw new Error(`REMISSGRAF_TEST_NEO4J is always, but ${missing}`)
    return skip(project, missing)
  }
  const server = await startNeo4j()
  project.provide('neo4j', { uri: server.uri, user: 'neo4j', password: server.password })
  return () => server.stop()
}

async function isAskedFor(project: TestProject): Promise<boolean> {
  const { testFiles } = await project.globTestFiles(project.vitest.filenamePattern)
  return testFiles.some(
    (file) => readFileSync(file, 'utf8').includes(HARNESS) || file.includes('/test/graph/'),
  )
}

function skip(project: TestProject, why: string): undefined {
  console.log(`The suites on Neo4j are skipped: ${why}.`)
  project.provide('neo4j', { skipped: why })
}
