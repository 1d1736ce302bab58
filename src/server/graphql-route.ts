import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { isNestedTooDeep } from '../schema/nesting.js'
import { KeptAnswer } from './answer-cache.js'
import type { Config } from './config.js'
import { wantsPage } from './built-page.js'
import { encodingFor } from './encoding.js'
import { heldTag, requestKey } from './etag.js'
import { type Exchange, exchangeOf, type ServerContext } from './exchange.js'
import { refuseOtherMethods } from './fault-replies.js'
import { refuseBulk } from './limits.js'
import { findOperation, type RegisteredOperations } from './operations.js'
import type { Playground } from './playground.js'
import type { Scope, Snapshots } from './snapshot.js'
import { NO_STORE, REVALIDATE, sendTagged, varyBy } from './tagging.js'
import { searchOf } from './request-address.js'
import { variablesFromAddress } from './variables.js'
import { within } from './within.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for requests to GraphQL, for the log and the metrics. */
    exchange: Exchange | null
  }
}

export interface GraphqlRouteOptions {
  apollo: ApolloServer<ServerContext>
  schema: GraphQLSchema
  snapshots: Snapshots<unknown>
  operations: RegisteredOperations
  playground: Playground
  config: Config
  /** What resolvers get beside the loaders, in every scope. */
  context: object
}

/**
 * GET and POST /graphql, and GET /graphql/NAME for registered operations.
 *
 * Apollo is called by `executeHTTPGraphQLRequest` and not through @as-integrations/fastify: an answer has to be made
 * anew when the store changed while it was made, and gets its tag only after that (snapshot.ts).
 */
export function graphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { schema, operations, playground, config } = options
  app.decorateRequest('exchange', null)

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) =>
      wantsPage(request)
        ? playground.send(reply)
        : answer(request, reply, false, {
            method: request.method === 'POST' ? 'POST' : 'GET',
            headers: headerMap(request),
            search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
            body: request.body,
          }),
  })

  app.get<{ Params: { name: string } }>('/graphql/:name', (request, reply) => {
    const registered = findOperation(operations, request.params.name)
    const variables = variablesFromAddress(schema, registered, searchOf(request))
    // Excel and a browser's address bar send no header that Apollo's CSRF rule asks for. The text that runs is ours
    // and reads only, so a foreign page that makes a browser ask gains nothing; hence it goes in as a POST of JSON.
    const headers = new HeaderMap([['content-type', 'application/json']])
    return answer(request, reply, true, {
      method: 'POST',
      headers,
      search: '',
      body: { query: registered.text, variables },
    })
  })

  refuseOtherMethods(app, '/graphql', ['GET', 'HEAD', 'POST'])
  refuseOtherMethods(app, '/graphql/:name', ['GET', 'HEAD'])

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    isPlain: boolean,
    http: HTTPGraphQLRequest,
  ): Promise<FastifyReply> {
    const exchange = exchangeOf(request, isPlain)
    request.exchange = exchange
    if (!isPlain) refuseBulk(queryOf(http))
    const limit = config.REMISSGRAF_MAX_TIME
    const answered = await within(
      limit,
      options.snapshots.answer((scope) => {
        const make = () => execute(scope, exchange, http)
        // What is nested without end overflows the stack of whoever writes it down; Apollo's plugin refuses it.
        return isNestedTooDeep(http.body)
          ? make()
          : scope.answers.answer(requestKey(http, exchange.accept), make)
      }),
    )
    varyBy(reply, 'Accept', 'Accept-Encoding')
    if (answered instanceof KeptAnswer) return sendKept(reply, exchange, answered)
    reply.code(answered.status).header('cache-control', NO_STORE)
    for (const [name, value] of answered.headers) reply.header(name, value)
    return reply.send(answered.body)
  }

  /** @returns an answer to keep, or one with errors */
  async function execute(scope: Scope<unknown>, exchange: Exchange, httpGraphQLRequest: HTTPGraphQLRequest) {
    delete exchange.key
    delete exchange.kept
    const context = async (): Promise<ServerContext> => ({
      ...options.context,
      loaders: scope.loaders,
      scope,
      exchange,
    })
    const response = await options.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context })
    // @defer and @stream are not in the schema, so there is never anything but a complete body.
    if (response.body.kind !== 'complete') throw new Error('an answer in parts')
    if (exchange.kept) return exchange.kept
    const { status = 200, headers } = response
    const body = response.body.string
    const { key, codes, operationName, cost } = exchange
    if (status !== 200 || codes.length > 0 || key === undefined) return { status, headers, body }
    const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8'
    return new KeptAnswer({ key, contentType, body, operationName, cost })
  }
}

async function sendKept(reply: FastifyReply, exchange: Exchange, kept: KeptAnswer): Promise<FastifyReply> {
  const { key, contentType, operationName, cost } = kept
  Object.assign(exchange, { key, operationName, cost })
  const { ifNoneMatch, acceptEncoding } = exchange
  const held = heldTag(ifNoneMatch, key, acceptEncoding)
  const tag = { key, ifNoneMatch, acceptEncoding, heldTag: held }
  reply.header('cache-control', REVALIDATE).header('content-type', contentType)
  if (held !== undefined) return sendTagged(reply, tag, '')
  const encoding = kept.isWorthCompressing ? encodingFor(acceptEncoding) : 'identity'
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return sendTagged(reply, tag, await kept.bytes(encoding))
}

/** The text of the query, wherever it stands; '' where there is none, which Apollo refuses. */
function queryOf({ body, search }: HTTPGraphQLRequest): string {
  const query: unknown =
    (body as { query?: unknown } | null | undefined)?.query ?? new URLSearchParams(search).get('query')
  return typeof query === 'string' ? query : ''
}

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}
