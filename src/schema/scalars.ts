import { GraphQLDate as Date, GraphQLDateTime as DateTime } from 'graphql-scalars'

/** ISO 8601 calendar date. */
export const GraphQLDate = Date
/** ISO 8601 date and time, UTC. */
export const GraphQLDateTime = DateTime
