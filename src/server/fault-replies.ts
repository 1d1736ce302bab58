import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { RequestError } from '../schema/errors.js'
import type { Config } from './config.js'
import { faultBody, isOurFault, toRequestError } from './faults.js'
import { nearest } from '../schema/nearest.js'
import { wantsPage } from './built-page.js'
import type { Dashboard } from './dashboard.js'
import { NO_STORE } from './tagging.js'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const PATHS = ['/graphql', '/export', '/id', '/health', '/ready', '/metrics']

/**
 * Makes whatever fails before or beside GraphQL speak as GraphQL does: the same catalogue in the same shape. Where nothing
 * is, a browser gets the page, which says so and offers search.
 */
export function replyWithFaults(app: FastifyInstance, config: Config, dashboard: Dashboard): void {
  app.setErrorHandler((thrown: FastifyError, request, reply) => {
    const error = translated(thrown, request, config)
    if (thrown.code === 'FST_ERR_BAD_URL' && wantsPage(request)) return sendPage(request, reply, error)
    if (isOurFault(error)) request.log.error({ err: error.cause }, error.message)
    return sendFault(request, reply, error)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const error = new RequestError('NOT_FOUND', { path, nearest: nearest(path, PATHS) })
    return wantsPage(request) ? sendPage(request, reply, error) : sendFault(request, reply, error)
  })

  function sendPage(request: FastifyRequest, reply: FastifyReply, error: RequestError): FastifyReply {
    request.faultCode = error.code
    return dashboard.send(request, reply.code(error.status))
  }
}

/** Answers every other method on `url` with METHOD_NOT_ALLOWED, where Fastify would say that nothing is there. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const method = METHODS.filter((name) => !allowed.includes(name) && !app.hasRoute({ url, method: name }))
  app.route({
    method,
    url,
    handler: (request, reply) => {
      reply.header('allow', allowed.join(', '))
      const path = request.url.split('?')[0]!
      return sendFault(
        request,
        reply,
        new RequestError('METHOD_NOT_ALLOWED', { method: request.method, path, allowed }),
      )
    },
  })
}

function sendFault(request: FastifyRequest, reply: FastifyReply, error: RequestError): FastifyReply {
  request.faultCode = error.code
  const { retryAfterSeconds } = error.extensions
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds))
  // What a feed was to be that failed before its first byte.
  for (const name of ['content-disposition', 'content-encoding', 'etag']) reply.removeHeader(name)
  reply.answerKey = null
  return reply
    .code(error.status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', NO_STORE)
    .send(faultBody(error))
}

function translated(thrown: FastifyError, request: FastifyRequest, config: Config): RequestError {
  switch (thrown.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new RequestError('BODY_TOO_LARGE', { limit: config.REMISSGRAF_MAX_BODY })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new RequestError('BAD_MEDIA_TYPE', { given: request.headers['content-type'] ?? '' })
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new RequestError('BAD_JSON', { reason: 'it is empty' })
    case 'FST_ERR_BAD_URL':
      return new RequestError('BAD_REQUEST', {
        reason: 'the address is not valid: a % is not followed by two digits',
      })
  }
  const known = toRequestError(thrown)
  const isTheirFault = (thrown.statusCode ?? 500) < 500
  return known.code === 'INTERNAL_SERVER_ERROR' && isTheirFault
    ? new RequestError('BAD_REQUEST', { reason: thrown.message })
    : known
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a fault outside GraphQL, for the log and the metrics. */
    faultCode: string | null
  }
}
