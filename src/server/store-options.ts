import type { GraphOptions } from '../graph/open.js'
import type { Config } from './config.js'

/** Which store the configuration means, and how to open it. */
export function storeOptions(config: Config): GraphOptions {
  if (config.REMISSGRAF_STORE === 'grafeo') return { engine: 'grafeo', folder: config.REMISSGRAF_DATA }
  return {
    engine: 'neo4j',
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    // A statement has no use once nobody waits for the answer.
    timeoutMs: config.REMISSGRAF_MAX_TIME,
  }
}
