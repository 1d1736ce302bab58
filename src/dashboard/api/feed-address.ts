import type { FeedName } from '../../export/feed-names.js'

/** The address of a feed under /export/, narrowed by parameters as the API names them. */
export function feedAddress(feed: FeedName, parameters: URLSearchParams): string {
  const search = parameters.toString()
  return `/export/${feed}${search === '' ? '' : `?${search}`}`
}
