import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { introspectionFromSchema, type GraphQLSchema } from 'graphql'

/** The schema as the types that the dashboard's operations are checked against. */
export function queryTypesOf(schema: GraphQLSchema): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schema))
  return outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true })
}
