import { negotiate } from '@fastify/accept-negotiator'
import type { Encoding } from './answer-cache.js'

/** The encoding that @fastify/compress would choose, so that an answer has the same tag whoever compressed it. */
export function encodingFor(acceptEncoding: string): Encoding {
  const wanted = acceptEncoding.toLowerCase().replaceAll(/\*|x-gzip/g, 'gzip')
  return (negotiate(wanted, ['br', 'gzip']) as Encoding | null) ?? 'identity'
}
