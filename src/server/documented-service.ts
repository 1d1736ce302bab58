import type { GraphQLSchema } from 'graphql'
import { feedDescriptions } from '../export/feed-descriptions.js'
import { describeLimits } from './config.js'

/** What the dashboard's page for builders tells of the service, as JSON: the feeds, their filters, the limits. */
export function documentedService(schema: GraphQLSchema): string {
  return `${JSON.stringify({ ...feedDescriptions(schema), limits: describeLimits() }, null, 1)}\n`
}
