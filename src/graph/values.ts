import { GraphError } from './errors.js'
import type { Statement } from './statement.js'

/**
 * The parameters as an engine takes them: `undefined` becomes null, a Date its ISO 8601 string.
 * @param integer how the engine wants a whole number; neo4j-driver would send a plain one as a float
 * @throws {GraphError} STATEMENT where a parameter is missing or a value is none that both engines store alike
 */
export function parametersOf(
  statement: Statement<object, unknown>,
  given: object,
  integer: (whole: number) => unknown = (whole) => whole,
): Record<string, unknown> {
  const missing = [...statement.parameters].filter((name) => !Object.hasOwn(given, name))
  if (missing.length > 0)
    throw fault(
      statement,
      `needs $${missing.join(', $')}, but was given ${Object.keys(given).join(', ') || 'no parameter'}; give each, null where there is no value`,
    )
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, convert(value, `$${name}`, statement, integer)]),
  )
}

function convert(
  value: unknown,
  place: string,
  statement: Statement<object, unknown>,
  integer: (whole: number) => unknown,
): unknown {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value))
        throw fault(statement, `cannot store ${value} in ${place}; give a finite number or null`)
      return Number.isSafeInteger(value) ? integer(value) : value
    case 'object':
      if (value === null) return null
      if (Array.isArray(value))
        return value.map((item, index) =>
          typeof item === 'string' ? item : convert(item, `${place}[${index}]`, statement, integer),
        )
      if (value instanceof Date) return isoDate(value, place, statement)
      if (isPlain(value)) {
        const map: Record<string, unknown> = {}
        for (const [key, item] of Object.entries(value))
          map[key] = typeof item === 'string' ? item : convert(item, `${place}.${key}`, statement, integer)
        return map
      }
  }
  const kind = typeof value === 'object' ? value!.constructor.name : typeof value
  throw fault(
    statement,
    `cannot store a ${kind} in ${place}; give null, booleans, numbers, strings, or lists and maps of them`,
  )
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function isoDate(value: Date, place: string, statement: Statement<object, unknown>): string {
  if (Number.isNaN(value.getTime())) throw fault(statement, `cannot store an invalid Date in ${place}`)
  return value.toISOString()
}

function fault(statement: Statement<object, unknown>, what: string): GraphError {
  return new GraphError('STATEMENT', `cypher/${statement.name}.cypher ${what}`)
}
