import { existsSync, readFileSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** A browser that opens the address; a program that takes anything, or names JSON, gets JSON. */
export function wantsPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && accept.includes('text/html') && !accept.includes('json')
}

/**
 * Serves what vite built into `folder` under `prefix`, all but the page itself.
 * @returns the page, as text; undefined where nothing is built
 */
export function serveBuilt(app: FastifyInstance, folder: string, prefix: string): string | undefined {
  if (!existsSync(`${folder}/index.html`)) return undefined
  void app.register(fastifyStatic, {
    root: folder,
    prefix,
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders(response, path) {
      // Names in assets/ hold a hash of the contents.
      const isHashed = path.includes('/assets/') || path.includes('\\assets\\')
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return readFileSync(`${folder}/index.html`, 'utf8')
}
