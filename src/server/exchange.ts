import type { FastifyRequest } from 'fastify'
import type { KeptAnswer } from './answer-cache.js'
import type { Scope } from './snapshot.js'

/**
 * What is known of one request to GraphQL while it is answered. Filled by the plugin in apollo.ts, anew for each
 * execution; read by the route, by the log and by the metrics. Holds no contents of variables: it is logged.
 */
export interface Exchange {
  readonly requestId: string
  readonly accept: string
  readonly acceptEncoding: string
  /** Only of a GET: nothing else is answered with 304. */
  readonly ifNoneMatch: string | undefined
  /** A registered operation from a plain address, whose caller may see nothing but the status. */
  readonly isPlain: boolean
  operationName?: string
  cost?: number
  /** Codes of the errors in the answer. */
  codes: readonly string[]
  /** What the answer depends on, by etag.ts; not there before the operation is known. */
  key?: string
  /** The answer, where the scope has it already. */
  kept?: KeptAnswer
}

/** What resolvers get. The schema's rooms see `loaders` alone. */
export interface ServerContext<Loaders = unknown> {
  readonly loaders: Loaders
  readonly scope: Scope<Loaders>
  readonly exchange: Exchange
}

export function exchangeOf(request: FastifyRequest, isPlain: boolean): Exchange {
  const {
    accept = '',
    'accept-encoding': acceptEncoding = '',
    'if-none-match': ifNoneMatch,
  } = request.headers
  return {
    requestId: request.id,
    accept,
    acceptEncoding: String(acceptEncoding),
    ifNoneMatch: request.method === 'POST' ? undefined : ifNoneMatch,
    isPlain,
    codes: [],
  }
}
