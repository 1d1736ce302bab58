import type { Graph } from './graph.js'
import type { GrafeoOptions } from './grafeo.js'
import type { Neo4jOptions } from './neo4j.js'

/** Which engine, where it is, and who is told the name of each statement run. */
export type GraphOptions = ({ engine: 'grafeo' } & GrafeoOptions) | ({ engine: 'neo4j' } & Neo4jOptions)

/**
 * Opens the store and checks that it answers. Makes no schema and loads nothing: see schema.ts and src/dataset.
 * @throws {GraphError} UNREACHABLE, LOCKED, CORRUPT or UNSUPPORTED, in one sentence with what to do
 */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  // Only the engine in use is loaded: each costs a tenth of a second or more at the start.
  if (options.engine === 'grafeo') return (await import('./grafeo.js')).openGrafeo(options)
  return (await import('./neo4j.js')).openNeo4j(options)
}
