import type { FastifyInstance } from 'fastify'
import { kindOfId } from '../schema/id.js'
import { loadNode } from '../schema/load-node.js'
import type { Loaders } from '../schema/loaders.js'
import { wantsPage } from './built-page.js'
import type { Config } from './config.js'
import { keyOf } from './etag.js'
import { exchangeOf } from './exchange.js'
import { refuseOtherMethods } from './fault-replies.js'
import { nodePath } from './node-path.js'
import { searchOf } from './request-address.js'
import type { Snapshots } from './snapshot.js'
import { NO_STORE, REVALIDATE, sendTagged, varyBy } from './tagging.js'
import { within } from './within.js'

export interface IdRouteOptions {
  snapshots: Snapshots<unknown>
  config: Config
  /** Of the program, see build.ts. */
  build: string
}

/**
 * GET /id/ID?version=VERSION: where the permalinks of exports lead. A browser is sent on to where the dashboard
 * shows the node, which says so where the data has moved on; a program is told what the node is, and of which version.
 */
export function idRoutes(app: FastifyInstance, { snapshots, config, build }: IdRouteOptions): void {
  app.get<{ Params: { '*': string } }>('/id/*', async (request, reply) => {
    const id = request.params['*']
    const asked = searchOf(request).get('version')
    const dataset = await within(
      config.REMISSGRAF_MAX_TIME,
      snapshots.answer(async (scope) => {
        // As in feed-text.ts: the loaders are those of the API.
        const loaders = scope.loaders as Loaders
        await loaders.existing('id', id, loadNode(loaders, id))
        return scope.dataset
      }),
    )
    const { version } = dataset
    const remark =
      asked === null || asked === version
        ? undefined
        : `The data has moved on: this is version ${version}, the link is from version ${plain(asked)}.`
    varyBy(reply, 'Accept', 'Accept-Encoding')
    if (wantsPage(request))
      return reply
        .header('cache-control', NO_STORE)
        .redirect(pageOf(id, remark === undefined ? null : plain(asked!)), 303)
    const { ifNoneMatch, acceptEncoding } = exchangeOf(request, true)
    const key = keyOf({ build, dataset }, ['id', id, asked])
    const answer = { id, kind: kindOfId(id), version, asked, current: remark === undefined, remark }
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', REVALIDATE)
    return sendTagged(reply, { key, ifNoneMatch, acceptEncoding }, JSON.stringify(answer))
  })
  refuseOtherMethods(app, '/id/*', ['GET', 'HEAD'])
}

/** @param moved the version that is there no more; null where it still is */
function pageOf(id: string, moved: string | null): string {
  const { path, own } = nodePath(id)
  const search = new URLSearchParams({ ...own, ...(moved !== null && { version: moved }) }).toString()
  return search === '' ? path : `${path}?${search}`
}

/** A version as somebody typed it, fit to stand in a sentence and an address. */
function plain(version: string): string {
  return version.replace(/[^\w.-]+/g, '?').slice(0, 64)
}
