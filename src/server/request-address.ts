import type { FastifyRequest } from 'fastify'
import { RequestError } from '../schema/errors.js'

/** The part of a request's address behind the question mark. */
export function searchOf({ url }: FastifyRequest): URLSearchParams {
  return new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '')
}

/**
 * The origin that the caller reached the service by, as in https://example.org: addresses in an answer begin with it.
 * @throws {RequestError} BAD_REQUEST, where the header Host is none
 */
export function originOf({ protocol, host }: FastifyRequest): string {
  const origin = `${protocol}://${host}`
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(origin))
    throw new RequestError('BAD_REQUEST', { reason: 'the header Host is missing or names no host' })
  return new URL(origin).origin
}
