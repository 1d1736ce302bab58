import type { FeedParameters } from '../export/feed.js'
import type { FeedName } from '../export/feed-names.js'
import { FEEDS } from '../export/feeds.js'
import { unmixed } from '../export/unmixed.js'
import type { Graph } from '../graph/graph.js'
import { RequestError } from '../schema/errors.js'
import type { Loaders } from '../schema/loaders.js'
import type { Scope, Snapshots } from './snapshot.js'

export interface FeedRequest {
  name: FeedName
  parameters: FeedParameters
  /** See FeedSource. */
  base: string
}

/**
 * Begins a feed in a scope: the first piece is read here, so that what fails at once fails before anything is sent.
 * To be called within `snapshots.answer`.
 * @returns its pieces, the rest of them read as they are taken; ends with DATA_MOVED where the store has changed
 */
export async function feedText(
  graph: Graph,
  snapshots: Snapshots<unknown>,
  scope: Scope<unknown>,
  { name, parameters, base }: FeedRequest,
): Promise<AsyncGenerator<string>> {
  const { version } = scope.dataset
  // The service hands on whatever loaders it was made with; feeds are made of those of the API.
  const loaders = scope.loaders as Loaders
  const pieces = FEEDS[name].write({ graph, loaders, version, base }, parameters)
  return unmixed(begun(await pieces.next(), pieces), version, () => snapshots.stands(scope))
}

/** @throws {RequestError} OTHER_VERSION */
export function expectVersion({ version: asked }: FeedParameters, served: string): void {
  if (asked !== null && asked !== served) throw new RequestError('OTHER_VERSION', { asked, served })
}

async function* begun(
  first: IteratorResult<string, unknown>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (first.done) return
  yield first.value
  yield* rest
}
