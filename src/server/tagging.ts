import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { etagOf, heldTag } from './etag.js'
import type { Exchange } from './exchange.js'

/** Caches may keep it and must ask whether it still holds: the data may change at any time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate'
export const NO_STORE = 'no-store'

declare module 'fastify' {
  interface FastifyReply {
    /** The key of the answer, to be made its ETag once the encoding is known. */
    answerKey: string | null
  }
}

/**
 * Tags answers by their key and encoding. To be called after @fastify/compress is registered and before the routes:
 * its hook is the last of each route, and the encoding stands only after it.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.decorateReply('answerKey', null)
  app.addHook('onRoute', (route) => {
    const others = route.onSend === undefined ? [] : [route.onSend].flat()
    route.onSend = [
      ...others,
      async (_request, reply) => {
        if (reply.answerKey !== null)
          reply.header(
            'etag',
            etagOf(reply.answerKey, String(reply.getHeader('content-encoding') ?? 'identity')),
          )
        nameOnce(reply)
      },
    ]
  })
}

/** @fastify/compress adds its own `accept-encoding` to ours. */
function nameOnce(reply: FastifyReply): void {
  const names = reply.getHeader('vary')
  if (typeof names !== 'string') return
  const once = new Map(
    names
      .split(/,\s*/)
      .reverse()
      .map((name) => [name.toLowerCase(), name]),
  )
  reply.header('vary', [...once.values()].reverse().join(', '))
}

/** Sends an answer that is whole and right, or says that the client has it. */
export function sendTagged(
  reply: FastifyReply,
  exchange: Pick<Exchange, 'key' | 'ifNoneMatch' | 'acceptEncoding'> & { heldTag?: string },
  body: string | Buffer | Readable,
): FastifyReply {
  const { key, ifNoneMatch, acceptEncoding } = exchange
  const held = exchange.heldTag ?? heldTag(ifNoneMatch, key!, acceptEncoding)
  if (held) return reply.code(304).removeHeader('content-type').header('etag', held).send()
  reply.answerKey = key!
  return reply.send(body)
}

/** Says which headers of the request the answer depends on, beside those already named. */
export function varyBy(reply: FastifyReply, ...names: readonly string[]): FastifyReply {
  const before = reply.getHeader('vary')
  return reply.header('vary', [...(before === undefined ? [] : [String(before)]), ...names].join(', '))
}
