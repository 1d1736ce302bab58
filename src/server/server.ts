import compress from '@fastify/compress'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { type Logger, pino } from 'pino'
import type { Graph } from '../graph/graph.js'
import { createApollo } from './apollo.js'
import { refuseBadHttp } from './bad-http.js'
import type { Config } from './config.js'
import { allowOrigins } from './cors.js'
import { dashboardRoutes, serveDashboard } from './dashboard.js'
import { drainOnClose } from './draining.js'
import { exportRoutes } from './export-route.js'
import { refuseOtherMethods, replyWithFaults } from './fault-replies.js'
import { graphqlRoutes } from './graphql-route.js'
import { serveHealth } from './health.js'
import { idRoutes } from './id-route.js'
import { readJsonBodies } from './json-body.js'
import { Metrics } from './metrics.js'
import { readOperations, type RegisteredOperations } from './operations.js'
import { servePlayground } from './playground.js'
import { limitRate } from './rate-limit.js'
import { logRequests, requestId } from './request-log.js'
import { type DatasetState, Snapshots } from './snapshot.js'
import { tagAnswers } from './tagging.js'

export interface ServerOptions<Loaders = unknown> {
  schema: GraphQLSchema
  graph: Graph
  config: Config
  /** Of the program, see build.ts. */
  build: string
  /** Called once for each snapshot scope; its loaders are handed to the resolvers of all requests in it. */
  createLoaders: (graph: Graph) => Loaders
  /** What the store says it holds; undefined for an empty one. */
  readDataset: () => Promise<DatasetState | undefined>
  /** What resolvers get beside the loaders for as long as the process runs. */
  context?: object
  metrics?: Metrics
  log?: Logger
  operations?: RegisteredOperations
  /** The folder of the built playground. */
  playground?: string
  /** The folder of the built dashboard. */
  dashboard?: string
  /** Waits of the snapshots, shortened in tests. */
  patience?: number
  /** How long a reader of a feed may take nothing, shortened in tests. */
  readerPatience?: number
}

/** No route has a JSON Schema: Fastify would load its compilers of them all the same, a tenth of the start-up. */
const NO_SCHEMAS = { buildValidator: refuseSchema, buildSerializer: refuseSchema }

function refuseSchema(): never {
  throw new Error('routes have no JSON Schemas here; GraphQL checks what comes in')
}

/** Puts the service together. It listens to nothing yet, and closing it leaves the store open. */
export async function createServer<Loaders>(options: ServerOptions<Loaders>): Promise<FastifyInstance> {
  const { schema, graph, config, build, readDataset, patience } = options
  const log = options.log ?? pino({ level: config.REMISSGRAF_LOG })
  // The instance's type must not follow from pino's, or no other module could name it.
  const logger: FastifyBaseLogger = log
  const metrics = options.metrics ?? new Metrics()
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    // One line a request is written below; Fastify's own would hold the address, and with it variables.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    schemaController: { compilersFactory: NO_SCHEMAS },
    // Who sends a byte now and then holds a connection no longer than this.
    requestTimeout: 60_000,
    bodyLimit: config.REMISSGRAF_MAX_BODY,
    trustProxy: config.REMISSGRAF_TRUST_PROXY === 'yes',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => app.errorHandler(error, request, reply),
    clientErrorHandler: refuseBadHttp,
    routerOptions: { maxParamLength: 200 },
  })
  const snapshots = new Snapshots<unknown>({
    graph,
    readDataset,
    createLoaders: () => options.createLoaders(graph),
    cacheBytes: config.REMISSGRAF_MAX_CACHE,
    patience,
  })
  const apollo = createApollo({
    schema,
    config,
    build,
    onFault: (error, reqId) => log.error({ reqId, err: error.cause }, error.message),
  })
  await apollo.start()

  const stopping = drainOnClose(app)
  app.addHook('onClose', () => apollo.stop())
  logRequests(app)
  readJsonBodies(app)
  allowOrigins(app, config.REMISSGRAF_CORS)
  await limitRate(app, config.REMISSGRAF_MAX_RATE)
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false })
  tagAnswers(app)

  const playground = servePlayground(app, options.playground)
  const dashboard = serveDashboard(app, options.dashboard)
  replyWithFaults(app, config, dashboard)
  const operations = options.operations ?? readOperations()
  graphqlRoutes(app, {
    apollo,
    schema,
    snapshots,
    operations,
    playground,
    config,
    context: options.context ?? {},
  })
  exportRoutes(app, { schema, graph, snapshots, config, build, patience: options.readerPatience })
  idRoutes(app, { snapshots, config, build })
  dashboardRoutes(app, dashboard)
  serveHealth(app, { graph, snapshots, isStopping: () => stopping.now })
  metrics.watch(graph, readDataset)
  metrics.serve(app)
  for (const path of ['/health', '/ready', '/metrics']) refuseOtherMethods(app, path, ['GET', 'HEAD'])
  return app
}
