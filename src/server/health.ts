import type { FastifyInstance } from 'fastify'
import type { Graph } from '../graph/graph.js'
import { RequestError } from '../schema/errors.js'
import { toRequestError } from './faults.js'
import type { Snapshots } from './snapshot.js'
import { NO_STORE } from './tagging.js'

export interface HealthOptions {
  graph: Pick<Graph, 'health'>
  snapshots: Snapshots<unknown>
  isStopping: () => boolean
}

/**
 * GET /health: 200 as long as the process answers, whatever the store does; restarting would not help.
 * GET /ready: 200 with the dataset that is served; 503 with the reason while none can be.
 */
export function serveHealth(app: FastifyInstance, { graph, snapshots, isStopping }: HealthOptions): void {
  const options = { config: { rateLimit: false as const } }

  app.get('/health', options, async (_request, reply) =>
    reply.header('cache-control', NO_STORE).send({ status: 'live' }),
  )

  app.get('/ready', options, async (_request, reply) => {
    reply.header('cache-control', NO_STORE)
    try {
      if (isStopping()) throw new RequestError('SHUTTING_DOWN', {})
      await graph.health()
      const { revision, dataset } = await snapshots.state()
      const { version, build, loadedAt } = dataset
      return await reply.send({ status: 'ready', revision, dataset: { version, build, loadedAt } })
    } catch (error) {
      const { code, message, status } = toRequestError(error)
      return reply.code(status === 500 ? 503 : status).send({ status: 'not ready', code, reason: message })
    }
  })
}
