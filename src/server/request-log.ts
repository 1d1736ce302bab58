import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** A caller's id is kept where it is harmless in a log, so that a proxy's and ours are one. */
export function requestId({ headers }: { headers: NodeJS.Dict<string | string[]> }): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Writes one line for each request: what was asked for and what came of it, without addresses, which hold variables. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('faultCode', null)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
  })
  app.addHook('onResponse', async (request, reply) => {
    const { exchange, faultCode } = request
    const codes = [...(exchange?.codes ?? []), ...(faultCode ? [faultCode] : [])]
    request.log.info({
      method: request.method,
      route: request.routeOptions.url,
      operation: exchange?.operationName,
      cost: exchange?.cost,
      ms: Math.round(reply.elapsedTime * 100) / 100,
      status: reply.statusCode,
      ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
    })
  })
}
