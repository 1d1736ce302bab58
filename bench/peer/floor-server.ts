// A process of its own: what the statements cost without GraphQL. Runs those of an operation and sends their rows.
import { driverOfEnvironment, serveJson } from './json-server.js'
import { EXPORT_PAGE } from './export-statement.js'
import { OPERATIONS } from './operations.js'
import neo4j from 'neo4j-driver'

const driver = driverOfEnvironment({ disableLosslessIntegers: true })
const STATEMENTS = new Map<string, Readonly<Record<string, string>>>([
  ...OPERATIONS.map(({ name, sides }) => [`/${name}`, sides.floor?.statements ?? {}] as const),
  ['/O9', { page: EXPORT_PAGE }] as const,
])

/** Whole numbers of JSON are whole numbers of the store: a LIMIT takes no other. */
const params = (body: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )

async function rows(text: string, values: object): Promise<object[]> {
  const session = driver.session({
    database: process.env.NEO4J_DATABASE!,
    defaultAccessMode: 'READ',
    fetchSize: -1,
  })
  try {
    const { records } = await session.run(text, values)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

serveJson(driver, async (path, body) => {
  const values = params(body)
  const parts = await Promise.all(
    Object.entries(STATEMENTS.get(path)!).map(async ([name, text]) => [name, await rows(text, values)]),
  )
  return { status: 200, body: JSON.stringify(Object.fromEntries(parts)) }
})
