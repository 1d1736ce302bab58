import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { FEEDS } from '../export/feeds.js'
import { findFeed } from '../export/find-feed.js'
import { feedParameters } from '../export/parameters.js'
import type { Graph } from '../graph/graph.js'
import { RequestError } from '../schema/errors.js'
import type { Config } from './config.js'
import { heldTag, keyOf } from './etag.js'
import { exchangeOf } from './exchange.js'
import { refuseOtherMethods } from './fault-replies.js'
import { isOurFault, toRequestError } from './faults.js'
import { expectVersion, type FeedRequest, feedText } from './feed-text.js'
import { originOf, searchOf } from './request-address.js'
import type { Scope, Snapshots } from './snapshot.js'
import { REVALIDATE, sendTagged, varyBy } from './tagging.js'
import { within } from './within.js'

export interface ExportRouteOptions {
  schema: GraphQLSchema
  graph: Graph
  snapshots: Snapshots<unknown>
  config: Config
  /** Of the program, see build.ts. */
  build: string
  /** How long a reader may leave what it was sent untouched, in ms. */
  patience?: number
}

/** Long enough for any reader that is still there; each has a place among REMISSGRAF_MAX_EXPORTS and a page in memory. */
const PATIENCE = 60_000
const RETRY_SECONDS = 10

/** GET /export/NAME: the feeds, streamed as they are read. */
export function exportRoutes(app: FastifyInstance, options: ExportRouteOptions): void {
  const { schema, graph, snapshots, config, build, patience = PATIENCE } = options
  let running = 0

  app.get<{ Params: { feed: string } }>('/export/:feed', async (request, reply) => {
    const name = findFeed(request.params.feed)
    const parameters = feedParameters(schema, name, searchOf(request))
    const feed = { name, parameters, base: originOf(request) }
    const free = takePlace()
    try {
      const limit = config.REMISSGRAF_MAX_EXPORT_TIME
      return await within(
        limit,
        snapshots.answer((scope) => open(request, scope, feed)),
      ).then((opened) => send(request, reply, feed, opened, free))
    } catch (error) {
      free()
      throw error
    }
  })
  app.get('/export', () => findFeed(''))
  app.get('/export/', () => findFeed(''))
  refuseOtherMethods(app, '/export/:feed', ['GET', 'HEAD'])

  /** @returns to be called once the feed is sent or has failed; more calls do nothing */
  function takePlace(): () => void {
    if (running >= config.REMISSGRAF_MAX_EXPORTS)
      throw new RequestError('BUSY', { running, retryAfterSeconds: RETRY_SECONDS })
    running++
    let isTaken = true
    return () => {
      if (isTaken) running--
      isTaken = false
    }
  }

  /** What a client holds already, or only asks the headers of, is not read. */
  async function open(request: FastifyRequest, scope: Scope<unknown>, feed: FeedRequest) {
    const { ifNoneMatch, acceptEncoding } = exchangeOf(request, true)
    const { given, options } = feed.parameters
    expectVersion(feed.parameters, scope.dataset.version)
    const key = keyOf({ build, dataset: scope.dataset }, ['export', feed.name, given, options, feed.base])
    const held = heldTag(ifNoneMatch, key, acceptEncoding)
    const isRead = held === undefined && request.method !== 'HEAD'
    const text = isRead ? await feedText(graph, snapshots, scope, feed) : none()
    return { version: scope.dataset.version, tag: { key, ifNoneMatch, acceptEncoding, heldTag: held }, text }
  }

  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { name }: FeedRequest,
    { version, tag, text }: Awaited<ReturnType<typeof open>>,
    free: () => void,
  ): FastifyReply {
    const cut = (limit: number) => stream.destroy(failed(request, new RequestError('TIMEOUT', { limit })))
    const stream = Readable.from(guarded(request, text, cut), { objectMode: false })
    const limit = config.REMISSGRAF_MAX_EXPORT_TIME
    const late = setTimeout(() => cut(limit), limit)
    stream.once('close', () => {
      clearTimeout(late)
      free()
    })
    varyBy(reply, 'Accept-Encoding')
      .header('cache-control', REVALIDATE)
      .header('content-type', FEEDS[name].mediaType)
      .header('content-disposition', `attachment; filename="${fileName(name, version)}"`)
    if (tag.heldTag !== undefined) {
      reply.removeHeader('content-disposition')
      stream.destroy()
    }
    return sendTagged(reply, tag, stream)
  }

  /** Cuts the feed off where its reader takes nothing for a while, and notes what fails on our side. */
  async function* guarded(
    request: FastifyRequest,
    text: AsyncIterable<string>,
    cut: (limit: number) => void,
  ): AsyncGenerator<string> {
    try {
      for await (const piece of text) {
        const untouched = setTimeout(() => cut(patience), patience)
        try {
          yield piece
        } finally {
          clearTimeout(untouched)
        }
      }
    } catch (error) {
      throw failed(request, error)
    }
  }
}

/**
 * Notes why a feed ends early. Where it has begun, neither its status nor the hooks that log and count requests can
 * tell any more: the connection is broken off, so that the client sees that something is missing.
 */
function failed(request: FastifyRequest, error: unknown): RequestError {
  const known = toRequestError(error)
  request.faultCode = known.code
  const told = { route: request.routeOptions.url, codes: [known.code] }
  if (isOurFault(known)) request.log.error({ ...told, err: known.cause }, known.message)
  else request.log.warn(told, known.message)
  return known
}

/** As in positions-0123456789abcdef.csv. */
export function fileName(feed: string, version: string): string {
  const dot = feed.lastIndexOf('.')
  return `${feed.slice(0, dot)}-${version}${feed.slice(dot)}`
}

async function* none(): AsyncGenerator<string> {}
