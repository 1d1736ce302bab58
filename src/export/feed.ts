import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import type { Graph } from '../graph/graph.js'
import type { CompiledFilter } from '../schema/filter.js'
import type { Loaders } from '../schema/loaders.js'
import type { FILTERS } from './filters.js'

/** What a feed is made from: one version of the store, as somebody sees it from outside. */
export interface FeedSource {
  graph: Graph
  loaders: Loaders
  /** Of the dataset. */
  version: string
  /** The origin that permalinks begin with, as in https://example.org, without a slash at the end. */
  base: string
}

/** The checked parameters of a request for a feed. */
export interface FeedParameters<Filter = object, Options = object> {
  /** As given, without the defaults of the filter. */
  given: Filter
  /** The same as statements take it, defaults applied. */
  filter: CompiledFilter
  /** Of the feed's own, each with its default. */
  options: Options
  /** The version of the dataset that is asked for; null for whichever is there. */
  version: string | null
}

/** A column of a table, or a kind of thing in a document: its name and what it means. */
export interface Described {
  name: string
  about: string
}

/** One feed: what it takes, what it holds, and how it is written. */
export interface Feed<Filter = object, Options = object> {
  mediaType: string
  /** The input of the API whose fields are its parameters; null where it takes none. */
  filter: keyof typeof FILTERS | null
  /** Parameters beside the filter. */
  options?: (schema: GraphQLSchema) => GraphQLInputObjectType
  /** Whether the options go together. @throws {RequestError} where they do not */
  check?(options: Options): void
  /** For the documentation, in the order of the feed. */
  columns: readonly Described[]
  /**
   * The text in pieces, each made from what was read since the last. The first one comes with the first data, so that
   * whatever is wrong from the start is thrown before anything is written.
   */
  write(source: FeedSource, parameters: FeedParameters<Filter, Options>): AsyncGenerator<string>
}
