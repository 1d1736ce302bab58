import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bestLanguage, isLanguage } from './accept-language.js'
import { serveBuilt, wantsPage } from './built-page.js'
import { refuseOtherMethods } from './fault-replies.js'
import { PAGE_ADDRESSES } from './page-addresses.js'
import { searchOf } from './request-address.js'
import { varyBy } from './tagging.js'

const BUILT = fileURLToPath(new URL('../../dist/dashboard/', import.meta.url))

/** Where `npm run dev` runs without a build: says so instead of an empty page. */
const NOT_BUILT = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>remissgraf</title>
<p>The dashboard is not built yet. Run <code>npm run build</code> and start again. The API answers at <a href="/graphql">/graphql</a> all the same.</p>`

/** All that the page needs comes from this server. Pictures of charts are made in the page itself (blob:). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export interface Dashboard {
  /** Hands out the page, in the language that the address names or the browser likes best. */
  send(request: FastifyRequest, reply: FastifyReply): FastifyReply
}

/** Serves the assets under /dashboard/. */
export function serveDashboard(app: FastifyInstance, folder = BUILT): Dashboard {
  const page = serveBuilt(app, folder, '/dashboard/') ?? NOT_BUILT
  return {
    send(request, reply) {
      const named = searchOf(request).get('lang')
      const language = isLanguage(named) ? named : bestLanguage(request.headers['accept-language'])
      return varyBy(reply, 'Accept', 'Accept-Language', 'Accept-Encoding')
        .header('content-type', 'text/html; charset=utf-8')
        .header('content-language', language)
        .header('cache-control', 'no-cache')
        .header('content-security-policy', POLICY)
        .header('referrer-policy', 'same-origin')
        .send(page.replace('<html lang="sv"', `<html lang="${language}"`))
    },
  }
}

/** Hands out the page at all its addresses. A program that opens `/` is sent on to the API, elsewhere to nothing. */
export function dashboardRoutes(app: FastifyInstance, dashboard: Dashboard): void {
  for (const url of Object.values(PAGE_ADDRESSES)) {
    app.get(url, (request, reply) => {
      if (wantsPage(request)) return dashboard.send(request, reply)
      varyBy(reply, 'Accept')
      return url === '/' ? reply.redirect('/graphql') : reply.callNotFound()
    })
    refuseOtherMethods(app, url, ['GET', 'HEAD'])
  }
}
