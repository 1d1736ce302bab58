import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql'
import { RequestError } from '../schema/errors.js'
import { nearest } from '../schema/nearest.js'
import type { RegisteredOperation } from './operations.js'

/**
 * The variables of a registered operation from the part of an address behind the question mark: numbers and booleans
 * as such, a list by repeating its name, an input object as JSON. What is left out keeps its default.
 * @throws {RequestError} BAD_VARIABLES, with all faults at once
 */
export function variablesFromAddress(
  schema: GraphQLSchema,
  { name: operation, operation: { variableDefinitions = [] } }: RegisteredOperation,
  search: URLSearchParams,
): Record<string, unknown> {
  const faults: string[] = []
  const variables: Record<string, unknown> = {}
  const names = variableDefinitions.map(({ variable }) => variable.name.value)

  for (const name of new Set(search.keys()))
    if (!names.includes(name)) {
      const [near] = nearest(name, names)
      faults.push(
        `${JSON.stringify(name)} is no variable${near ? `, did you mean ${near}?` : `, expected ${names.join(', ') || 'none'}`}`,
      )
    }

  for (const { variable, type: typeNode, defaultValue } of variableDefinitions) {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type))
      throw new Error(`operations/${operation}.graphql: $${name} has no type of the schema`)
    const given = search.getAll(name)
    if (given.length > 0)
      try {
        variables[name] = valueOf(given, type)
      } catch (error) {
        faults.push(`${name} ${(error as Error).message}`)
      }
    else if (isNonNullType(type) && !defaultValue)
      faults.push(`${name} is missing, expected ${expectation(type)}`)
  }

  if (faults.length > 0) throw new RequestError('BAD_VARIABLES', { operation, faults, variables: names })
  return variables
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
    throw new Error(`cannot be ${JSON.stringify(text.slice(0, 100))}, expected ${expectation(type)}`)
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

function expectation(type: GraphQLInputType): string {
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
