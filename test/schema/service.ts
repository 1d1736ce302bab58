import { type ExecutionResult, graphql } from 'graphql'
import { load } from '../../src/dataset/load/load.js'
import { rows } from '../../src/dataset/rows/rows.js'
import { readSeeds, type Seeds } from '../../src/dataset/seeds/seeds.js'
import type { Graph } from '../../src/graph/graph.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { createSchema } from '../../src/schema/schema.js'
import type { Engine } from '../graph/engines.js'

export const EKBY = 'test/dataset/seeds-ekby'

/** The API over a store that holds the seeds of a folder, without HTTP. */
export interface Service {
  graph: Graph
  /** The names of the statements run since the last question began. */
  statements: string[]
  /** The whole answer, errors included. Each question gets loaders of its own, as a new snapshot does. */
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  /** The data of an answer that must have no error. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  close(): Promise<void>
}

const schema = createSchema()

/** @param change what a test needs that the seeds do not hold */
export async function serve(
  engine: Engine,
  seeds = EKBY,
  change: (seeds: Seeds) => void = () => undefined,
): Promise<Service> {
  const statements: string[] = []
  const graph = await engine.open({ onStatement: (name) => statements.push(name) })
  const read = await readSeeds(seeds)
  if ('faults' in read) throw new Error(`${seeds} has faults: ${JSON.stringify(read.faults)}`)
  change(read.seeds)
  await load(graph, rows(read.seeds))
  const ask: Service['ask'] = (source, variableValues) => {
    statements.length = 0
    return graphql({
      schema,
      source,
      variableValues,
      contextValue: { loaders: createLoaders(graph), sources: null },
    })
  }
  return {
    graph,
    statements,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables)
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
      // graphql-js gives objects without a prototype.
      return JSON.parse(JSON.stringify(data))
    },
    close: () => graph.close(),
  }
}

/** The codes of an answer's errors. */
export const codes = ({ errors }: ExecutionResult): unknown[] =>
  (errors ?? []).map(({ extensions }) => extensions.code)
