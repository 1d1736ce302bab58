import type { Graph } from './graph.js'
import { openGrafeo, type GrafeoOptions } from './grafeo.js'
import { openNeo4j, type Neo4jOptions } from './neo4j.js'

/** Which engine, where it is, and who is told the name of each statement run. */
export type GraphOptions = ({ engine: 'grafeo' } & GrafeoOptions) | ({ engine: 'neo4j' } & Neo4jOptions)

/**
 * Opens the store and checks that it answers. Makes no schema and loads nothing: see schema.ts and src/dataset.
 * @throws {GraphError} UNREACHABLE, LOCKED, CORRUPT or UNSUPPORTED, in one sentence with what to do
 */
export function openGraph(options: GraphOptions): Promise<Graph> {
  return options.engine === 'grafeo' ? openGrafeo(options) : openNeo4j(options)
}
