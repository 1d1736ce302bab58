/** What the program is to find in its environment to serve from a Neo4j. */
export function environmentOf(options: {
  uri: string
  user?: string
  password?: string
}): Record<string, string> {
  return {
    REMISSGRAF_STORE: 'neo4j',
    NEO4J_URI: options.uri,
    NEO4J_USER: options.user ?? '',
    NEO4J_PASSWORD: options.password ?? '',
  }
}
