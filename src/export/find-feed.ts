import { RequestError } from '../schema/errors.js'
import { nearest } from '../schema/nearest.js'
import { FEED_NAMES, type FeedName } from './feed-names.js'

/** @throws {RequestError} UNKNOWN_FEED, with the nearest names and all there are */
export function findFeed(given: string): FeedName {
  if (Object.hasOwn(FEED_NAMES, given)) return given as FeedName
  const feeds = Object.keys(FEED_NAMES)
  throw new RequestError('UNKNOWN_FEED', { given, nearest: nearest(given, feeds), feeds })
}
