import type { GraphOptions } from '../graph/open.js'
import type { Config } from './config.js'

/**
 * Which store the configuration means, and how to open it.
 * @param timeoutMs the longest a read of Neo4j may take
 */
export function storeOptions(config: Config, timeoutMs: number): GraphOptions {
  if (config.REMISSGRAF_STORE === 'grafeo') return { engine: 'grafeo', folder: config.REMISSGRAF_DATA }
  return {
    engine: 'neo4j',
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    timeoutMs,
  }
}
