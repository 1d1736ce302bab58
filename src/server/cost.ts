import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { LRUCache } from 'lru-cache'
import { DEFAULT_PAGE_SIZE } from '../schema/page.js'
import { RequestError } from '../schema/errors.js'

export interface CostLimits {
  maxCost: number
  maxPage: number
}

/** What a list that is no page is reckoned to hold. */
const LIST_LENGTH = 10

/** Lists that are longer as a rule, by type and field. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'StanceMatrix.rows': 100,
  'StanceMatrix.columns': 100,
  'StanceMatrix.cells': 1_000,
  'Network.nodes': 500,
  'Network.edges': 500,
  'Coalition.members': 50,
  'Coalition.measures': 50,
}

/**
 * What a field costs beside its answer, by type and field: a trace may read thousands of nodes to find one path, and
 * what counts positions may look at all there are. So an operation has two dozen of these at most.
 */
const WORK: Readonly<Record<string, number>> = {
  'Query.trace': 20_000,
  'Query.tallies': 20_000,
  'Query.stanceMatrix': 20_000,
  'Query.network': 20_000,
  'Query.coalitions': 20_000,
}

/**
 * How much an operation may make the service do: a point a field, times the length of the lists around it. A page
 * counts as long as asked for. What introspection asks for is the same for every schema and bounded by graphql-js.
 * @returns undefined where the variables are wrong: the execution tells that better
 * @throws {RequestError} TOO_COSTLY, BAD_PAGE
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  { maxCost, maxPage }: CostLimits,
): number | undefined {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined
  const remembered = memoryOf(document)
  const key = JSON.stringify([operation.name?.value, variables], withoutTexts)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const cost = complexity(() =>
    getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name ? { operationName: operation.name.value } : {}),
      estimators: [estimator(maxPage)],
    }),
  )
  if (cost === undefined) return undefined
  if (cost > maxCost)
    throw new RequestError(
      'TOO_COSTLY',
      Number.isFinite(cost) ? { cost, limit: maxCost } : { limit: maxCost },
    )
  if (key.length < LONGEST_KEY) remembered.set(key, cost)
  return cost
}

/** A cost follows from numbers, from the lengths of lists and from what @skip and @include are told, never from a text. */
const withoutTexts = (_: string, value: unknown) => (typeof value === 'string' ? '' : value)

/**
 * Costs below the limit, by operation and variables: counting takes as long as a short answer's execution. Apollo
 * keeps parsed documents by their text, within bounds, and what is remembered goes with them.
 */
const memories = new WeakMap<DocumentNode, LRUCache<string, number>>()
const LONGEST_KEY = 2_000

function memoryOf(document: DocumentNode): LRUCache<string, number> {
  let memory = memories.get(document)
  if (memory === undefined) memories.set(document, (memory = new LRUCache({ max: 100 })))
  return memory
}

/** `undefined`: an argument that the execution will refuse; infinite: more selections than the library will visit. */
function complexity(count: () => number): number | undefined {
  try {
    return count()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    // Its faults in arguments carry the node they stand at, its own limit does not.
    return error.nodes ? undefined : Infinity
  }
}

function estimator(maxPage: number) {
  return ({ args, field, type, childComplexity }: ComplexityEstimatorArgs): number => {
    if (field.name.startsWith('__')) return isLeafType(getNamedType(field.type)) ? 0 : 1
    for (const name of ['first', 'last'])
      if (typeof args[name] === 'number' && args[name] > maxPage)
        throw new RequestError('BAD_PAGE', {
          argument: name,
          given: args[name],
          expected: `a number from 0 to ${maxPage}`,
        })
    const work = WORK[`${type.name}.${field.name}`] ?? 0
    return 1 + work + lengthOf(field, args, type.name) * childComplexity
  }
}

function lengthOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  parent: string,
): number {
  // `nodes` and `edges` are as long as the page, which was counted at the field that has the connection.
  if (parent.endsWith('Connection')) return 1
  const isPage = getNamedType(field.type).name.endsWith('Connection')
  const isList = isListType(getNullableType(field.type))
  if (!isPage && !isList) return 1
  const asked = args.first ?? args.last
  if (typeof asked === 'number') return Math.max(0, asked)
  if (Array.isArray(args.ids)) return args.ids.length
  return isPage ? DEFAULT_PAGE_SIZE : (LONG_LISTS[`${parent}.${field.name}`] ?? LIST_LENGTH)
}
