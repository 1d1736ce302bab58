import { edgesFeed } from './edges.feed.js'
import type { Feed } from './feed.js'
import type { FeedName } from './feed-names.js'
import { gexfFeed } from './gexf.feed.js'
import { contextFeed, graphFeed } from './graph.feed.js'
import { graphmlFeed } from './graphml.feed.js'
import { matrixFeed } from './matrix.feed.js'
import { measuresFeed } from './measures.feed.js'
import { positionsFeed } from './positions.feed.js'
import { proposalsFeed } from './proposals.feed.js'
import { respondentsFeed } from './respondents.feed.js'

/** The feeds, by the name that stands in their address. */
export const FEEDS: Readonly<Record<FeedName, Feed>> = {
  'positions.csv': positionsFeed,
  'respondents.csv': respondentsFeed,
  'proposals.csv': proposalsFeed,
  'measures.csv': measuresFeed,
  'matrix.csv': matrixFeed,
  'edges.csv': edgesFeed,
  'network.graphml': graphmlFeed,
  'network.gexf': gexfFeed,
  'graph.jsonld': graphFeed,
  'context.jsonld': contextFeed,
}
