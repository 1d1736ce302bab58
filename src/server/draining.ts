import type { FastifyInstance } from 'fastify'
import { RequestError } from '../schema/errors.js'

/** Once closing has begun: no keep-alive, so that connections end with the answer they wait for, and nothing new. */
export function drainOnClose(app: FastifyInstance): { now: boolean } {
  const stopping = { now: false }
  app.addHook('preClose', async () => {
    stopping.now = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopping.now) reply.header('connection', 'close')
  })
  app.addHook('onRequest', async () => {
    if (stopping.now) throw new RequestError('SHUTTING_DOWN', {})
  })
  return stopping
}
