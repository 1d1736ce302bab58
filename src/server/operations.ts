import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql'
import { RequestError } from '../schema/errors.js'
import { nearest } from '../schema/nearest.js'

/** A query that can be asked by its name from a plain address: GET /graphql/NAME. */
export interface RegisteredOperation {
  /** The file's name without `.graphql`. */
  readonly name: string
  readonly text: string
  readonly operation: OperationDefinitionNode
}

export type RegisteredOperations = ReadonlyMap<string, RegisteredOperation>

const FOLDER = new URL('../../operations/', import.meta.url)

/**
 * Reads operations/*.graphql: one named query in each, with the fragments it uses.
 * @throws {Error} at start-up, where a file holds anything else
 */
export function readOperations(folder = FOLDER): RegisteredOperations {
  const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.graphql'))
  return new Map(files.sort().map((file) => [file.slice(0, -'.graphql'.length), readOperation(folder, file)]))
}

/** @throws {RequestError} UNKNOWN_OPERATION, with the nearest names and all there are */
export function findOperation(operations: RegisteredOperations, name: string): RegisteredOperation {
  const found = operations.get(name)
  if (found) return found
  const names = [...operations.keys()]
  throw new RequestError('UNKNOWN_OPERATION', {
    given: name,
    nearest: nearest(name, names),
    operations: names,
  })
}

function readOperation(folder: URL, file: string): RegisteredOperation {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const definitions = parse(text).definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION)
  const [operation] = definitions
  if (definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error(`operations/${file} must hold one named query and nothing but its fragments`)
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new Error(`operations/${file} must be a query, but is a ${operation.operation}`)
  return { name: file.slice(0, -'.graphql'.length), text, operation }
}
