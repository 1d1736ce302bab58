import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

const HEAD = `# Made from the TypeGraphQL classes by \`npm run generate\`; a test fails where they differ.
# What filters, pages, tallies, nulls and wrong ids mean is told in the descriptions.
`

/** The text of schema.graphql: sorted, so that a change in the order of modules is no change of the API. */
export const sdlOf = (schema: GraphQLSchema): string =>
  `${HEAD}\n${printSchema(lexicographicSortSchema(schema))}\n`
