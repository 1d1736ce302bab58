import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { type Logger, pino } from 'pino'
import type { Rows } from '../dataset/rows/rows.js'
import type { Graph } from '../graph/graph.js'
import { openGraph } from '../graph/open.js'
import { RequestError } from '../schema/errors.js'
import { readBuild } from './build.js'
import type { Config } from './config.js'
import { ListenError } from './listen-error.js'
import { Metrics } from './metrics.js'
import { seed } from './seeding.js'
import { SeedFaults } from './seed-rows.js'
import { servedDataset } from './served-dataset.js'
import { createServer } from './server.js'
import { onSignals } from './signals.js'
import { storeOptions } from './store-options.js'

export interface ServeOptions {
  config: Config
  schema: GraphQLSchema
  createLoaders: (graph: Graph) => unknown
  /** What resolvers get beside the loaders for as long as the process runs. */
  context?: object
  /** Reads, checks and derives the seeds. @throws {SeedFaults} */
  readRows: () => Promise<Rows>
  /** Told the address once the service answers. */
  onReady: (url: string) => void
}

/**
 * V8 lets garbage grow to several times what is in use before it looks for it. What a service keeps is bounded and what a
 * request leaves is soon garbage, so a third more is enough: half the memory, at the same pace (docs/performance.md).
 */
const GARBAGE_PERCENT = 30

/**
 * Runs the service until a signal ends it. It listens before the seeds are loaded, so that whoever waits for it is
 * told NOT_READY instead of nothing.
 * @throws {GraphError} the store cannot be opened; @throws {ListenError}; @throws {SeedFaults} at the start only
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, schema, createLoaders, context, readRows } = options
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`)
  // To stderr, so that stdout has nothing but what a person should read.
  const log = pino({ level: config.REMISSGRAF_LOG, base: null }, pino.destination({ fd: 2, sync: false }))
  const metrics = new Metrics()
  const graph = await openGraph({
    // A statement has no use once nobody waits for the answer.
    ...storeOptions(config, config.REMISSGRAF_MAX_TIME),
    onStatement: metrics.countStatement,
  })
  let isSeeded = false
  const readDataset = async () => {
    if (!isSeeded)
      throw new RequestError('NOT_READY', { reason: 'the service is starting and loads its data' })
    return await servedDataset(graph)
  }
  const seedStore = () => seed({ graph, mode: config.REMISSGRAF_LOAD, readRows, log })
  const server = {
    schema,
    graph,
    config,
    build: readBuild(),
    createLoaders,
    context,
    readDataset,
    metrics,
    log,
  }
  let app: FastifyInstance | undefined
  let signals: ReturnType<typeof onSignals> | undefined
  try {
    app = await createServer(server)
    signals = onSignals({
      app,
      graph,
      drain: config.REMISSGRAF_DRAIN,
      log,
      reload: () => reload(seedStore, log),
    })
    const url = await listen(app, config)
    await seedStore()
    isSeeded = true
    options.onReady(url)
  } catch (error) {
    // A signal in the middle of the load closes the store under it, and ends the process itself.
    if (signals?.isStopping()) return
    await app?.close()
    await graph.close()
    throw error
  }
}

/** At SIGHUP nothing that is wrong ends the service: what is loaded is served on. */
async function reload(seedStore: () => Promise<void>, log: Logger): Promise<void> {
  try {
    await seedStore()
  } catch (error) {
    if (error instanceof SeedFaults)
      log.error({ faults: error.faults }, 'the seeds are faulty; what was loaded before is served on')
    else log.error({ err: error }, 'the seeds could not be loaded; what was loaded before is served on')
  }
}

async function listen(app: FastifyInstance, { PORT, HOST }: Config): Promise<string> {
  try {
    await app.listen({ port: PORT, host: HOST })
  } catch (error) {
    throw new ListenError(error as NodeJS.ErrnoException, PORT, HOST)
  }
  const { port } = app.server.address() as AddressInfo
  const name = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${name}:${port}`
}
