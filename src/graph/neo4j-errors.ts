import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { GraphError, type GraphErrorCode } from './errors.js'

/** Where the errors of one connection lead: what the operator has set. */
export interface Neo4jPlace {
  uri: string
  user: string
  password?: string
  database?: string
}

const UNANSWERED = new Set(['ServiceUnavailable', 'SessionExpired'])

/**
 * Whether the same work may succeed now. A full memory pool, which Neo4j calls transient too, is the work's own
 * doing and would only fill again.
 */
export function isTransient(error: unknown): boolean {
  const failure = error instanceof GraphError ? error.cause : error
  return failure instanceof Neo4jError && isRetryableError(failure) && !isOutOfMemory(failure)
}

/** Whether the connection broke, so that nobody knows if a commit under way took place. */
export function isConnectionLoss(error: unknown): boolean {
  const failure = error instanceof GraphError ? error.cause : error
  return failure instanceof Neo4jError && UNANSWERED.has(failure.code)
}

/** What an error of the driver or the server means; `doing` says in which statement. Others pass unchanged. */
export function translateNeo4j(error: unknown, doing: string, place: Neo4jPlace): unknown {
  if (!(error instanceof Neo4jError)) return error
  const [code, message] = meaning(error, doing, place)
  return new GraphError(code, message, { cause: error })
}

function meaning(error: Neo4jError, doing: string, place: Neo4jPlace): [GraphErrorCode, string] {
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security.')) return ['UNREACHABLE', refusal(code, place)]
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return ['UNREACHABLE', `Neo4j at ${place.uri} has no database ${place.database}; set NEO4J_DATABASE`]
  if (UNANSWERED.has(code))
    return [
      'UNREACHABLE',
      `Neo4j does not answer at ${place.uri}; start it, or set NEO4J_URI to its bolt address (port 7687)`,
    ]
  // The driver's own refusals: a web server at the address, no connection free in time.
  if (code === 'N/A')
    return [
      'UNREACHABLE',
      `Neo4j at ${place.uri} cannot be used now (${error.message}); check NEO4J_URI, or try again`,
    ]
  if (isOutOfMemory(error))
    return [
      'OUT_OF_MEMORY',
      `${doing}: the transaction does not fit Neo4j's memory pool; load in batches, or give the server a larger heap (server.memory.heap.max_size)`,
    ]
  if (/TimedOut|LockAcquisitionTimeout/.test(code))
    return [
      'TIMEOUT',
      `${doing}: ran longer than it may, or waited for another loader; ask for less, or try again`,
    ]
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return ['CONSTRAINT', `${doing}: ${error.message}`]
  if (code.startsWith('Neo.TransientError.'))
    return ['UNREACHABLE', `${doing}: Neo4j could not do it now (${error.message}); try again`]
  return ['STATEMENT', `${doing}: ${error.message}`]
}

function refusal(code: string, place: Neo4jPlace): string {
  if (code === 'Neo.ClientError.Security.CredentialsExpired')
    return `Neo4j at ${place.uri} wants the first password of ${place.user} changed; change it there and set NEO4J_PASSWORD`
  if (code === 'Neo.ClientError.Security.Forbidden')
    return `Neo4j at ${place.uri} does not let ${place.user} do this; set NEO4J_USER to a user who may`
  if (place.password === undefined)
    return `Neo4j at ${place.uri} wants a password and NEO4J_PASSWORD is not set; set NEO4J_USER and NEO4J_PASSWORD`
  return `Neo4j at ${place.uri} refuses the password of ${place.user}; set NEO4J_USER and NEO4J_PASSWORD`
}

function isOutOfMemory(error: Neo4jError): boolean {
  return error.code.endsWith('OutOfMemoryError')
}
