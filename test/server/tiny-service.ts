import 'reflect-metadata'
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { GraphError } from '../../src/graph/errors.js'
import type { Graph } from '../../src/graph/graph.js'
import { RequestError } from '../../src/schema/errors.js'
import { readConfig } from '../../src/server/config.js'
import type { RegisteredOperation } from '../../src/server/operations.js'
import { createServer, type ServerOptions } from '../../src/server/server.js'
import type { DatasetState } from '../../src/server/snapshot.js'
import { parse, type OperationDefinitionNode } from 'graphql'

/** A store that holds one number: the version. What is asked of it is counted. */
export class TinyStore {
  revision = 2
  version = 1
  loading: string | null = null
  isEmpty = false
  down: GraphError | undefined
  reads = { revision: 0, version: 0 }

  /** Publishes the next version as Neo4j does: readers may see it before the revision is even again. */
  publish(): void {
    this.revision += 2
    this.version++
  }

  readonly graph = {
    engine: 'grafeo',
    notice: 0,
    revision: async () => {
      this.reads.revision++
      if (this.down) throw this.down
      return this.revision
    },
    health: async () => {
      if (this.down) throw this.down
    },
    close: async () => undefined,
  } as unknown as Graph

  readonly readDataset = async (): Promise<DatasetState | undefined> => {
    if (this.down) throw this.down
    return this.isEmpty
      ? undefined
      : { version: `v${this.version}`, build: 'b', loadedAt: '2031-05-01T00:00:00Z', loading: this.loading }
  }

  readVersion(): number {
    this.reads.version++
    return this.version
  }
}

/** As the real loaders: what was read once stays as long as the scope. */
export class TinyLoaders {
  private seen: number | undefined
  constructor(private readonly store: TinyStore) {}
  version(): number {
    return (this.seen ??= this.store.readVersion())
  }
}

type Hooks = Partial<Record<'meanwhile', () => Promise<void> | void>>

export function tinySchema(hooks: Hooks = {}): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      version: Int!
      "The version, read again after something else happened."
      meanwhile: Int!
      measure(id: ID!): Measure
      strict(id: ID!): Measure!
      measures(filter: Filter, colours: [Colour!], first: Int, last: Int, min: Float, open: Boolean): MeasureConnection!
      nodes(ids: [ID!]!): [Measure]!
      secret: String
      badResult: Int!
      storeDown: String
      slow(ms: Int! = 50): Int
      required(colour: Colour! = RED): String
    }
    enum Colour { RED GREEN }
    input Filter { text: String, or: [Filter!] }
    type Measure { id: ID! name: String! broader: Measure parts: [Measure!]! tags: [String!]! }
    type MeasureConnection { nodes: [Measure!]! totalCount: Int! }
  `)
  const measure = { id: 'measure:naloxon', name: 'Naloxon', parts: [], tags: [] }
  const resolvers: Record<string, (args: never, context: { loaders: TinyLoaders }) => unknown> = {
    version: (_, { loaders }) => loaders.version(),
    meanwhile: async (_, { loaders }) => {
      loaders.version()
      await hooks.meanwhile?.()
      return loaders.version()
    },
    strict: (args, context) => resolvers.measure!(args, context),
    measure: ({ id }: { id: string }) => {
      if (!id.startsWith('measure:'))
        throw new RequestError('BAD_ID', { argument: 'id', given: id, expected: 'the id of a measure' })
      return id === measure.id ? measure : null
    },
    measures: ({ first }: { first?: number }) => ({
      nodes: Array.from({ length: first ?? 50 }, () => ({ ...measure, name: 'Naloxon '.repeat(10) })),
      totalCount: 1,
    }),
    nodes: ({ ids }: { ids: string[] }) => ids.map(() => measure),
    secret: () => {
      throw new Error('the password is hunter2')
    },
    badResult: () => null,
    storeDown: () => {
      throw new GraphError('UNREACHABLE', 'bolt://10.0.0.7 refuses the password')
    },
    slow: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve(ms), ms)),
    required: () => 'ok',
  }
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields()
  for (const [name, resolve] of Object.entries(resolvers))
    fields[name]!.resolve = (_, args, context) => resolve(args as never, context)
  return schema
}

export function operation(name: string, text: string): [string, RegisteredOperation] {
  return [name, { name, text, operation: parse(text).definitions[0] as OperationDefinitionNode }]
}

export interface TinyService {
  app: FastifyInstance
  store: TinyStore
  /** What was logged, a record a line. */
  log: Record<string, unknown>[]
  post: (query: string, variables?: object, headers?: object) => Promise<LightMyRequestResponse>
  get: (url: string, headers?: object) => Promise<LightMyRequestResponse>
}

/** The service over the tiny schema, not listening: for `inject`. */
export async function tinyService(
  environment: Record<string, string> = {},
  hooks: Hooks & Partial<ServerOptions> = {},
): Promise<TinyService> {
  const store = new TinyStore()
  const log: Record<string, unknown>[] = []
  const app = await createServer({
    schema: tinySchema(hooks),
    graph: store.graph,
    config: readConfig(environment),
    build: 'test',
    createLoaders: () => new TinyLoaders(store),
    readDataset: store.readDataset,
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    operations: new Map([
      operation('strict', 'query Strict($id: ID!) { strict(id: $id) { id } }'),
      operation(
        'who-supports',
        `query WhoSupports($id: ID!, $first: Int = 5, $colours: [Colour!], $filter: Filter, $min: Float, $open: Boolean) {
          measure(id: $id) { name }
          measures(first: $first, colours: $colours, filter: $filter, min: $min, open: $open) { nodes { id } }
        }`,
      ),
    ]),
    patience: 200,
    ...hooks,
  })
  return {
    app,
    store,
    log,
    post: (query, variables, headers = {}) =>
      app.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload: { query, variables } }),
    get: (url, headers = {}) => app.inject({ method: 'GET', url, headers: { ...headers } }),
  }
}

export const PREFLIGHT = { 'apollo-require-preflight': 'yes' }

/** Codes of the errors in an answer. */
export function codes(response: LightMyRequestResponse): unknown[] {
  const { errors = [] } = response.json<{ errors?: { extensions: { code: unknown } }[] }>()
  return errors.map(({ extensions }) => extensions.code)
}
