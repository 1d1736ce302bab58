import {
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { nearest } from './nearest.js'

/** A name that an address may give a value for. */
export interface AddressName {
  name: string
  type: GraphQLInputType
  /** Whether there is a value where the address gives none. */
  hasDefault?: boolean
}

/**
 * The values of the part of an address behind the question mark: numbers and booleans as such, a list by repeating
 * its name, an input object as JSON. What is left out is left out here.
 * @param kind what the names are, for the faults: variable, parameter
 * @returns the values, and every fault in a sentence; with a fault the values are not to be used
 */
export function valuesFromAddress(
  known: readonly AddressName[],
  search: URLSearchParams,
  kind: string,
): { values: Record<string, unknown>; faults: string[] } {
  const faults: string[] = []
  const values: Record<string, unknown> = {}
  const names = known.map(({ name }) => name)

  for (const name of new Set(search.keys()))
    if (!names.includes(name)) {
      const [near] = nearest(name, names)
      faults.push(
        `${JSON.stringify(name)} is no ${kind}${near ? `, did you mean ${near}?` : `, expected ${names.join(', ') || 'none'}`}`,
      )
    }

  for (const { name, type, hasDefault } of known) {
    const given = search.getAll(name)
    if (given.length > 0)
      try {
        values[name] = valueOf(given, type)
      } catch (error) {
        faults.push(`${name} ${(error as Error).message}`)
      }
    else if (isNonNullType(type) && !hasDefault)
      faults.push(`${name} is missing, expected ${expectation(type)}`)
  }
  return { values, faults }
}

function valueOf(given: readonly string[], type: GraphQLInputType): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return given.map((item) => scalar(item, getNullableType(nullable.ofType)))
  if (given.length > 1) throw new Error(`is given ${given.length} times, expected once`)
  return scalar(given[0]!, nullable)
}

function scalar(text: string, type: GraphQLInputType): unknown {
  const value = isInputObjectType(type) ? json(text) : typed(text, 'name' in type ? type.name : '')
  const isKnownName = !isEnumType(type) || type.getValue(text) != null
  if (value === undefined || !isKnownName)
    throw new Error(
      `cannot be ${JSON.stringify(text.slice(0, 100))}, expected ${expectation(type)}${meant(text, type)}`,
    )
  return value
}

function typed(text: string, type: string): unknown {
  if (type === 'Int') return /^-?\d+$/.test(text) ? Number(text) : undefined
  if (type === 'Float') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
  if (type === 'Boolean') return text === 'true' ? true : text === 'false' ? false : undefined
  return text
}

function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function meant(text: string, type: GraphQLInputType): string {
  if (!isEnumType(type)) return ''
  const [near] = nearest(
    text,
    type.getValues().map(({ name }) => name),
  )
  return near === undefined ? '' : `; did you mean ${near}?`
}

/** What a type takes, in words that need no GraphQL. */
export function expectation(type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return `${expectation(nullable.ofType)}, repeated for more`
  if (isInputObjectType(nullable)) return `a ${nullable.name} as a JSON object`
  if (isEnumType(nullable))
    return `one of ${nullable
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`
  if (nullable.name === 'Int') return 'a whole number'
  if (nullable.name === 'Float') return 'a number'
  if (nullable.name === 'Boolean') return 'true or false'
  return `a value of type ${nullable.name}`
}
