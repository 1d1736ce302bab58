// A process of its own: the Neo4j GraphQL Library behind Apollo Server, with as little as possible around it.
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { driverOfEnvironment, serveJson } from './json-server.js'
import { TYPE_DEFINITIONS } from './type-definitions.js'

const driver = driverOfEnvironment()
const library = new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver })
const server = new ApolloServer({
  schema: await library.getSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
})
await server.start()

const headers = new HeaderMap([['content-type', 'application/json']])
const context = { executionContext: driver, sessionConfig: { database: process.env.NEO4J_DATABASE! } }

serveJson(driver, async (_, body) => {
  const { status = 200, body: answer } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => ({ ...context }),
  })
  if (answer.kind === 'chunked') throw new Error('nothing asked for an answer in parts')
  return { status, body: answer.string }
})
