import { GraphError } from './errors.js'
import type { Graph, StatementListener } from './graph.js'

export interface Neo4jOptions {
  /** neo4j:// (routed) or bolt:// (one server), +s for TLS. */
  uri: string
  user: string
  password?: string
  database?: string
  /** The longest a read may take; 15,000 where not given. */
  timeoutMs?: number
  onStatement?: StatementListener
}

export async function openNeo4j(options: Neo4jOptions): Promise<Graph> {
  throw new GraphError('UNREACHABLE', `${options.uri} is not there yet`)
}
