import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { type FormattedExecutionResult, type GraphQLSchema, OperationTypeNode } from 'graphql'
import { RequestError, statusOf } from '../schema/errors.js'
import { isNestedTooDeep, MAX_NESTING } from '../schema/nesting.js'
import { createExecutor } from './compiled.js'
import type { Config } from './config.js'
import { costOf } from './cost.js'
import { documentStore } from './document-store.js'
import { answerKey } from './etag.js'
import type { Exchange, ServerContext } from './exchange.js'
import { formatFault, isOurFault, requestErrorBehind } from './faults.js'
import { sizeRule } from './limits.js'

export interface ApolloOptions {
  schema: GraphQLSchema
  config: Config
  /** Of the program, see build.ts. */
  build: string
  /** Told of every fault of the service that an answer hides. */
  onFault: (error: RequestError, requestId: string) => void
}

/** Apollo with what this service adds to the way from a document to an answer. Not started yet. */
export function createApollo({ schema, config, build, onFault }: ApolloOptions): ApolloServer<ServerContext> {
  const { REMISSGRAF_MAX_TOKENS: maxTokens, REMISSGRAF_MAX_DEPTH: maxDepth } = config
  const costLimits = { maxCost: config.REMISSGRAF_MAX_COST, maxPage: config.REMISSGRAF_MAX_PAGE }

  const plugin: ApolloServerPlugin<ServerContext> = {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, operationName, request, contextValue }) {
        if (!operation) return
        // graphql-js finds this only while it executes, with nothing that tells it from a fault of ours.
        if (operation.operation !== OperationTypeNode.QUERY)
          throw new RequestError('BAD_REQUEST', {
            reason: `a ${operation.operation} is not answered; expected a query, for the graph is read-only`,
          })
        const { exchange, scope } = contextValue
        const variables = request.variables ?? {}
        if (isNestedTooDeep(variables))
          throw new RequestError('BAD_ARGUMENT', {
            argument: 'variables',
            expected: `at most ${MAX_NESTING} levels of lists and objects`,
          })
        exchange.operationName = operationName ?? undefined
        exchange.cost = costOf(schema, document, operation, variables, costLimits)
        const { accept } = exchange
        exchange.key = answerKey({
          build,
          dataset: scope.dataset,
          document,
          operationName,
          variables,
          accept,
        })
      },

      /** What was answered before, to the same question in other words: the route sends that and not this body. */
      async responseForOperation({ contextValue: { exchange, scope }, response }) {
        exchange.kept = scope.answers.withKey(exchange.key ?? '')
        return exchange.kept ? { http: response.http, body: { kind: 'single', singleResult: {} } } : null
      },

      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const known = requestErrorBehind(error, maxTokens)
          if (known && isOurFault(known)) onFault(known, contextValue.exchange.requestId)
        }
      },

      async willSendResponse({ response: { http, body }, contextValue: { exchange } }) {
        if (body.kind !== 'single') return
        const result = body.singleResult
        exchange.codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.code))
        http.status = statusFor(result, exchange) ?? http.status
        if (exchange.cost !== undefined)
          result.extensions = {
            ...result.extensions,
            cost: { estimated: exchange.cost, limit: costLimits.maxCost },
          }
      },
    }),
  }

  return new ApolloServer<ServerContext & BaseContext>({
    gateway: gatewayOf(schema),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: documentStore(),
    allowBatchedHttpRequests: false,
    // The process is ended by shutdown.ts, which lets running requests finish first.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [sizeRule({ maxDepth, maxAliases: config.REMISSGRAF_MAX_ALIASES })],
    formatError: (formatted, error) => formatFault(formatted, error, maxTokens),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), plugin],
  })
}

/** Apollo lets nobody but a gateway execute: here it is the schema itself, by compiled.ts. */
function gatewayOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const run = createExecutor(schema)
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          // The name as it was asked for: Apollo's own is null where no operation has it, and then another one would run.
          run({
            document,
            operation,
            operationName: request.operationName ?? null,
            variables: request.variables ?? {},
            context,
          }),
      }),
    stop: () => Promise.resolve(),
  }
}

/**
 * Without execution the status is that of the error. An executed operation is answered 200, as GraphQL over HTTP
 * asks, unless nothing came of it and the service is at fault. A tool that opens a plain address sees nothing but the
 * status, so there any error tells.
 */
function statusFor({ data, errors }: FormattedExecutionResult, { isPlain }: Exchange): number | undefined {
  const status = statusOf(errors?.[0]?.extensions?.code)
  if (status === undefined || isPlain || data === undefined) return status
  return data === null && status >= 500 ? status : undefined
}
