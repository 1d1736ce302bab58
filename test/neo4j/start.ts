// Starts a Neo4j without Docker, for tests and for trying things out: npx tsx test/neo4j/start.ts
// `--fetch-only` only fetches the jars, once. Ends with Ctrl-C and leaves no data.
import { once } from 'node:events'
import { fetchJars, missingForNeo4j } from './jars.js'
import { startNeo4j } from './server.js'

fetchJars()
const missing = missingForNeo4j()
if (missing !== undefined) throw new Error(`Neo4j cannot start: ${missing}`)
if (!process.argv.includes('--fetch-only')) {
  const server = await startNeo4j()
  console.log(`NEO4J_URI=${server.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=${server.password}`)
  console.log(`NEO4J_TEST_URI=${server.uri} NEO4J_TEST_PASSWORD=${server.password}`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.stop()
}
