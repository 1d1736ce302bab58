import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RequestError } from '../schema/errors.js'

const NO_HEADERS = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/**
 * Bounds the requests of one address. Routes that a monitor asks say `config: { rateLimit: false }`.
 * @param limit requests a minute; 0 for any number
 */
export async function limitRate(app: FastifyInstance, limit: number): Promise<void> {
  if (limit === 0) return
  await app.register(rateLimit, {
    max: limit,
    timeWindow: 60_000,
    // They differ in every answer, also in one that caches may keep. Retry-After is told where it matters.
    addHeadersOnExceeding: NO_HEADERS,
    addHeaders: NO_HEADERS,
    errorResponseBuilder: (_request: FastifyRequest, { ttl }) =>
      new RequestError('RATE_LIMITED', { limit, retryAfterSeconds: Math.ceil(ttl / 1000) }),
  })
}
