import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { GraphError } from '../graph/errors.js'
import { RequestError } from '../schema/errors.js'
import { hasTokensBefore } from './limits.js'

/** Codes of Apollo for mistakes that graphql-js finds; its sentences name the place and what was expected. */
const FOUND_BY_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
])

/** Whatever was thrown, as the catalogue has it. What it does not know becomes INTERNAL_SERVER_ERROR. */
export function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error as RequestError
  if (error instanceof GraphError && error.code === 'TIMEOUT')
    return new RequestError('STORE_TIMEOUT', {}, { cause: error })
  if (error instanceof GraphError && (error.code === 'UNREACHABLE' || error.code === 'CLOSED'))
    return new RequestError('STORE_UNAVAILABLE', {}, { cause: error })
  return new RequestError('INTERNAL_SERVER_ERROR', {}, { cause: error })
}

/** Whether the operator should hear of it: a fault of the service and not of the request. */
export function isOurFault(error: RequestError): boolean {
  return error.status >= 500 && error.cause !== undefined
}

/** The answer to a request that never became a GraphQL operation, in the shape of a GraphQL answer. */
export function faultBody(error: RequestError): string {
  return JSON.stringify({ errors: [{ message: error.message, extensions: error.extensions }] })
}

/**
 * The error behind one of a GraphQL answer; undefined where graphql-js tells a mistake of the user itself.
 * Nothing here hangs on a message's text, and nothing that is not meant for users gets through.
 */
export function requestErrorBehind(error: unknown, maxTokens: number): RequestError | undefined {
  const original = unwrapped(error)
  if (original instanceof RequestError) return original
  if (error instanceof GraphQLError) {
    if (isTooLong(error, maxTokens)) return new RequestError('TOO_MANY_TOKENS', { limit: maxTokens })
    if (FOUND_BY_GRAPHQL.has(String(error.extensions.code)) || isBadArgument(error)) return undefined
  }
  return toRequestError(original)
}

/** For Apollo's `formatError`. */
export function formatFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  maxTokens: number,
): GraphQLFormattedError {
  const known = requestErrorBehind(error, maxTokens)
  const { locations, path } = formatted
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  if (known) return { message: known.message, ...place, extensions: known.extensions }
  const code = FOUND_BY_GRAPHQL.has(String(formatted.extensions?.code))
    ? formatted.extensions?.code
    : 'BAD_USER_INPUT'
  return { message: formatted.message, ...place, extensions: { code } }
}

/** Apollo wraps an error of validation in one of its own, graphql-js one of a resolver. */
function unwrapped(error: unknown): unknown {
  const original = unwrapResolverError(error)
  return original instanceof GraphQLError && original.originalError ? original.originalError : original
}

function isTooLong(error: GraphQLError, maxTokens: number): boolean {
  const position = error.positions?.[0]
  return (
    error.extensions.code === 'GRAPHQL_PARSE_FAILED' &&
    error.source !== undefined &&
    position !== undefined &&
    hasTokensBefore(error.source, position, maxTokens)
  )
}

/** graphql-js finds some wrong arguments only while it executes, and points to the value instead of a field. */
function isBadArgument(error: GraphQLError): boolean {
  const inner = error.originalError
  return inner instanceof GraphQLError && inner.nodes?.[0] !== undefined && inner.nodes[0].kind !== Kind.FIELD
}
