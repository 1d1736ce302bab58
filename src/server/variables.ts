import { type GraphQLSchema, isInputType, typeFromAST } from 'graphql'
import { valuesFromAddress } from '../schema/address-values.js'
import { RequestError } from '../schema/errors.js'
import type { RegisteredOperation } from './operations.js'

/**
 * The variables of a registered operation from the part of an address behind the question mark.
 * @throws {RequestError} BAD_VARIABLES, with all faults at once
 */
export function variablesFromAddress(
  schema: GraphQLSchema,
  { name: operation, operation: { variableDefinitions = [] } }: RegisteredOperation,
  search: URLSearchParams,
): Record<string, unknown> {
  const known = variableDefinitions.map(({ variable, type: typeNode, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type))
      throw new Error(`operations/${operation}.graphql: $${name} has no type of the schema`)
    return { name, type, hasDefault: defaultValue !== undefined }
  })
  const { values, faults } = valuesFromAddress(known, search, 'variable')
  if (faults.length > 0)
    throw new RequestError('BAD_VARIABLES', {
      operation,
      faults,
      variables: known.map(({ name }) => name),
    })
  return values
}
