import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema-types.js'

/** Writes an operation or a fragment; its type follows from the schema. Only in files named x.operations.ts. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { ID: string; Date: string; DateTime: string }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
