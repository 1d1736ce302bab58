import type { FastifyInstance } from 'fastify'
import { varyBy } from './tagging.js'

/**
 * Lets pages of the configured origins ask from a browser; without any, nothing is added and browsers refuse.
 * Never with credentials: there are none here.
 * @param origins as in https://example.org, or * for all
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return
  const isOpen = origins.includes('*')

  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers
    if (!isOpen) varyBy(reply, 'Origin')
    if (origin === undefined || !(isOpen || origins.includes(origin))) return
    reply.header('access-control-allow-origin', isOpen ? '*' : origin)
    reply.header('access-control-expose-headers', 'ETag, X-Request-Id, Retry-After')
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return
    return reply
      .code(204)
      .header('access-control-allow-methods', 'GET, HEAD, POST')
      .header(
        'access-control-allow-headers',
        'Content-Type, Apollo-Require-Preflight, X-Apollo-Operation-Name, X-Request-Id',
      )
      .header('access-control-max-age', '600')
      .send()
  })
}
