import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Graph } from '../graph/graph.js'
import type { DatasetState } from './snapshot.js'

/** Counts what the service does. One for a process, made before the store is opened. */
export class Metrics {
  readonly registry = new Registry()
  private readonly statements = new Counter({
    name: 'remissgraf_statements_total',
    help: 'Statements run in the store, by name.',
    labelNames: ['statement'],
    registers: [this.registry],
  })
  private readonly requests = new Histogram({
    name: 'remissgraf_request_seconds',
    help: 'Requests and how long they took, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [this.registry],
  })
  private readonly errors = new Counter({
    name: 'remissgraf_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  })
  private readonly cost = new Histogram({
    name: 'remissgraf_operation_cost',
    help: 'Estimated cost of the operations answered.',
    buckets: [10, 100, 1_000, 10_000, 100_000, 1_000_000],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** For the graph's `onStatement`. */
  readonly countStatement = (statement: string): void => this.statements.inc({ statement })

  /** Reads the revision and the dataset whenever the metrics are asked for. */
  watch(graph: Pick<Graph, 'revision'>, readDataset: () => Promise<DatasetState | undefined>): void {
    new Gauge({
      name: 'remissgraf_revision',
      help: 'The revision of the store; odd while a version is being published. Absent while the store does not answer.',
      registers: [this.registry],
      async collect() {
        this.reset()
        await graph.revision().then(
          (revision) => this.set(revision),
          () => this.remove(),
        )
      },
    })
    new Gauge({
      name: 'remissgraf_dataset_info',
      help: 'The dataset that is served: always 1.',
      labelNames: ['version', 'build', 'loaded_at'],
      registers: [this.registry],
      async collect() {
        this.reset()
        const dataset = await readDataset().catch(() => undefined)
        if (dataset)
          this.set({ version: dataset.version, build: dataset.build, loaded_at: dataset.loadedAt }, 1)
      },
    })
  }

  /** Counts every request of `app`, and serves the numbers at /metrics. */
  serve(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      // The pattern of the route and not the address: that would be a new series for every operation and typo.
      const route = request.routeOptions.url ?? 'unknown'
      const labels = { route, method: request.method, status: String(reply.statusCode) }
      this.requests.observe(labels, reply.elapsedTime / 1000)
      const codes = [...(request.exchange?.codes ?? []), ...(request.faultCode ? [request.faultCode] : [])]
      for (const code of codes) this.errors.inc({ code })
      if (request.exchange?.cost !== undefined) this.cost.observe(request.exchange.cost)
    })
    app.get('/metrics', { config: { rateLimit: false } }, async (_request, reply) =>
      reply
        .header('content-type', this.registry.contentType)
        .header('cache-control', 'no-store')
        .send(await this.registry.metrics()),
    )
  }
}
