import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { serveBuilt } from './built-page.js'
import { varyBy } from './tagging.js'

const BUILT = fileURLToPath(new URL('../../dist/playground/', import.meta.url))

/** Where `npm run dev` runs without a build: says so instead of an empty page. */
const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>remissgraf</title>
<p>The playground is not built yet. Run <code>npm run build</code> and start again. The API answers here all the same.</p>`

/** All that the page needs comes from this server. GraphiQL's editor writes style elements and starts workers. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface Playground {
  send(reply: FastifyReply): FastifyReply
}

/** Serves the assets under /playground/ and hands out the page itself, which stands at /graphql. */
export function servePlayground(app: FastifyInstance, folder = BUILT): Playground {
  const page = serveBuilt(app, folder, '/playground/') ?? NOT_BUILT
  return {
    send: (reply) =>
      varyBy(reply, 'Accept', 'Accept-Encoding')
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-security-policy', POLICY)
        .header('referrer-policy', 'same-origin')
        .send(page),
  }
}
