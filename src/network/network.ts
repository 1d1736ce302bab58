import type { AxisItem } from '../axis/axis.type.js'
import { compilePositionFilter } from '../position/position.filter.js'
import type { PositionFilter } from '../position/position.input.js'
import { checkReach } from '../position/reach.js'
import type { Loaders } from '../schema/loaders.js'
import type { MatrixAxis } from '../schema/vocabulary.js'
import { communities } from './communities.js'
import { type Edge, byStrength } from './edge.js'
import { LIMITS, check } from './limits.js'
import type { StatementsQuery } from './network.loader.js'
import { oneMode } from './one-mode.js'
import { type CheckedOptions, type Options, checkOptions } from './options.js'
import { type Count, type Statements, activity, arrange, prominence } from './statements.js'
import { twoMode } from './two-mode.js'

export interface ComputedNode {
  item: AxisItem
  /** What kind of item it is. */
  axis: MatrixAxis
  /** How many statements it makes, or are made on it. */
  statements: number
  /** Numbered from 0, the largest first; null without a tie of positive weight. */
  community: number | null
  /** Its index among all actors, or all concepts, of `made`. */
  place: number
}

/** A network, and what it was made of. */
export interface ComputedNetwork {
  /** Actors, then in two-mode concepts, in the order of their axes. */
  nodes: ComputedNode[]
  /** By indexes into nodes, the strongest first. */
  edges: Edge[]
  made: {
    options: CheckedOptions
    query: StatementsQuery
    statements: Statements
    actors: AxisItem[]
    concepts: AxisItem[]
  }
}

/**
 * The network of the positions that pass: what the API answers and every export of a network writes.
 * @throws {RequestError} BAD_ARGUMENT: options that do not go together; BAD_FILTER, BAD_ID, WRONG_KIND: the filter;
 *   RESULT_TOO_LARGE: more than LIMITS
 */
export async function computeNetwork(
  loaders: Loaders,
  filter: PositionFilter | null | undefined,
  given?: Partial<Options> | null,
): Promise<ComputedNetwork> {
  const options = checkOptions(given)
  const query: StatementsQuery = {
    filter: compilePositionFilter(filter),
    actors: options.actors,
    concepts: options.concepts,
    duplicates: options.duplicates,
  }
  const counts = await countStatements(loaders, query, 'network')
  const [actors, concepts] = await Promise.all([
    loaders.axis.items(
      query.actors,
      counts.map(({ actor }) => actor),
    ),
    loaders.axis.items(
      query.concepts,
      counts.map(({ concept }) => concept),
    ),
  ])
  check('network', concepts.length, LIMITS.concepts, 'concepts')
  const statements = arrange(counts, idsOf(actors), idsOf(concepts))
  const made = { options, query, statements, actors, concepts }
  return { ...drawn(made, weigh(statements, options)), made }
}

const idsOf = (items: readonly AxisItem[]) => items.map(({ id }) => id)

/** @throws {RequestError} RESULT_TOO_LARGE, before more is read than the size */
export async function countStatements(
  loaders: Loaders,
  query: StatementsQuery,
  field: string,
): Promise<Count[]> {
  const { network } = loaders
  await checkReach(loaders, field, query.filter)
  check(field, (await network.extent.load(query)).actors, LIMITS.actors, 'actors')
  const counts = await network.counts.load(query)
  check(field, counts.length, LIMITS.pairs, 'pairs of an actor and a concept')
  return counts
}

function weigh(statements: Statements, options: CheckedOptions): Edge[] {
  const { minimumWeight } = options
  const all =
    options.mode === 'ONE_MODE'
      ? oneMode(statements, options.qualifier, options.normalisation)
      : twoMode(statements, options.qualifier, options.normalisation)
  const edges = minimumWeight == null ? all : all.filter(({ weight }) => weight >= minimumWeight)
  check('network', edges.length, LIMITS.edges, 'ties')
  return edges
}

/** The nodes that stay, and the ties by their indexes. */
function drawn(
  { options, statements, actors, concepts }: ComputedNetwork['made'],
  edges: readonly Edge[],
): Pick<ComputedNetwork, 'nodes' | 'edges'> {
  const all = [
    ...nodesOf(options.actors, actors, activity(statements)),
    ...(options.mode === 'ONE_MODE' ? [] : nodesOf(options.concepts, concepts, prominence(statements))),
  ]
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const kept = all.flatMap((_, index) => (options.isolates || tied.has(index) ? [index] : []))
  const indexes = new Map(kept.map((index, place) => [index, place]))
  const moved = edges.map(({ source, target, weight }) => ({
    source: indexes.get(source)!,
    target: indexes.get(target)!,
    weight,
  }))
  const groups = communities(kept.length, moved)
  return {
    nodes: kept.map((index, place) => ({ ...all[index]!, community: groups[place]! })),
    edges: moved.sort(byStrength),
  }
}

const nodesOf = (axis: MatrixAxis, items: readonly AxisItem[], totals: Float64Array) =>
  items.map((item, place) => ({ item, axis, statements: totals[place]!, place }))
