import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import type { Graph } from '../../src/graph/graph.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { createSchema } from '../../src/schema/schema.js'
import { readConfig } from '../../src/server/config.js'
import { servedDataset } from '../../src/server/served-dataset.js'
import { createServer, type ServerOptions } from '../../src/server/server.js'

export const schema = createSchema()

export interface HttpService {
  app: FastifyInstance
  /** What was logged, a record a line. */
  log: Record<string, unknown>[]
  get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
}

/** The whole service over a graph that holds data, not listening: for `inject`. */
export async function httpService(
  graph: Graph,
  environment: Record<string, string> = {},
  options: Partial<ServerOptions> = {},
): Promise<HttpService> {
  const log: Record<string, unknown>[] = []
  const app = await createServer({
    schema,
    graph,
    config: readConfig(environment),
    build: 'test',
    createLoaders,
    readDataset: () => servedDataset(graph),
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    patience: 200,
    ...options,
  })
  return { app, log, get: (url, headers = {}) => app.inject({ method: 'GET', url, headers }) }
}
