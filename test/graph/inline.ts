import type { Statement } from '../../src/graph/statement.js'

/** A statement of a test's own, which no file under cypher/ should hold. */
export function inline<Params extends object, Row>(text: string): Statement<Params, Row> {
  const parameters = new Set([...text.matchAll(/\$([a-zA-Z]+)/g)].map((match) => match[1]!))
  return { name: 'test/inline', text, parameters }
}
