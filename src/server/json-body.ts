import type { FastifyInstance } from 'fastify'
import { RequestError } from '../schema/errors.js'

/** Reads bodies as JSON, and no others: what is not JSON is refused with the place where it ceases to be. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parsed(decoded(body)),
  )
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (cause) {
    throw new RequestError('BAD_JSON', { reason: 'it is not UTF-8' }, { cause })
  }
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new RequestError('BAD_JSON', { reason: 'it is empty' })
  try {
    return text.includes('__proto__') ? JSON.parse(text, withoutPrototype) : JSON.parse(text)
  } catch (cause) {
    throw new RequestError('BAD_JSON', { reason: (cause as Error).message }, { cause })
  }
}

/** A key `__proto__` would become the prototype of the first object that its holder is copied into. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}
