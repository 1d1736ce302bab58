import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where jars and the tests' databases live; ignored by git. */
export const NEO4J_FOLDER = fileURLToPath(new URL('../../.neo4j/', import.meta.url))
export const JARS = `${NEO4J_FOLDER}jars`
const POM = fileURLToPath(new URL('pom.xml', import.meta.url))

/** What is missing for a Neo4j of our own, in words for whoever runs the tests; undefined where nothing is. */
export function missingForNeo4j(): string | undefined {
  const java = javaVersion()
  if (java === undefined) return 'Java is not installed (17 or later is needed)'
  if (java < 17) return `Java is version ${java} (17 or later is needed)`
  if (!existsSync(JARS))
    return 'the jars are not there (fetch them once: npx tsx test/neo4j/start.ts --fetch-only)'
  return undefined
}

/** Fetches the jars (123 MB) once, by Maven. */
export function fetchJars(): void {
  if (existsSync(JARS)) return
  const partial = `${NEO4J_FOLDER}jars-partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  try {
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        POM,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${partial}`,
        '-DincludeScope=runtime',
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
    // Only a whole folder gets the name that is looked for.
    renameSync(partial, JARS)
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true })
    throw new Error(
      'Maven could not fetch the jars of Neo4j; is mvn installed, and Maven Central within reach?',
      {
        cause,
      },
    )
  }
}

function javaVersion(): number | undefined {
  const { stdout, stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = /version "(\d+)/.exec(`${stderr}${stdout}`)?.[1]
  return status === 0 && version !== undefined ? Number(version) : undefined
}
