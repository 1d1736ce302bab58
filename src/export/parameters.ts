import {
  coerceInputValue,
  GraphQLString,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql'
import { type AddressName, valuesFromAddress } from '../schema/address-values.js'
import { RequestError } from '../schema/errors.js'
import { NO_FILTER } from '../schema/filter.js'
import { isNestedTooDeep, MAX_NESTING } from '../schema/nesting.js'
import type { FeedParameters } from './feed.js'
import type { FeedName } from './feed-names.js'
import { FEEDS } from './feeds.js'
import { FILTERS } from './filters.js'

/** Takes the whole filter as JSON, for what single parameters cannot say. */
const WHOLE = 'filter'
/** Takes a version of the dataset: whoever cites an address with it gets that version or an error. */
const VERSION = 'version'

/** The names that a feed takes in its address, each with the type of the API. */
export interface FeedInputs {
  filter: GraphQLInputObjectType | null
  options: GraphQLInputObjectType | null
  names: readonly AddressName[]
}

/** What a feed takes: each field of its filter, the filter as a whole, and its options. */
export function feedInputs(schema: GraphQLSchema, name: FeedName): FeedInputs {
  const feed = FEEDS[name]
  const filter = feed.filter === null ? null : inputType(schema, feed.filter)
  const options = feed.options?.(schema) ?? null
  return {
    filter,
    options,
    names: [
      ...(filter === null ? [] : [...fieldsOf(filter), { name: WHOLE, type: filter }]),
      ...(options === null ? [] : fieldsOf(options)),
      { name: VERSION, type: GraphQLString },
    ],
  }
}

/**
 * Reads and checks the parameters of a feed.
 * @throws {RequestError} BAD_PARAMETERS, with every fault: names, values, ids of another kind
 */
export function feedParameters(
  schema: GraphQLSchema,
  name: FeedName,
  search: URLSearchParams,
): FeedParameters {
  const { filter, options, names } = feedInputs(schema, name)
  const { values, faults } = valuesFromAddress(names, search, 'parameter')
  const given = filter === null ? {} : filterOf(values, filter, faults)
  const parameters = {
    given,
    filter: NO_FILTER,
    options: options === null ? {} : coerced(pick(values, options), options, faults),
    version: (values[VERSION] as string | undefined) ?? null,
  }
  const compile = FILTERS[FEEDS[name].filter!]
  if (filter !== null) {
    for (const [field, value] of Object.entries(given)) attempt(() => compile({ [field]: value }), faults)
    // Limits that all fields share.
    if (faults.length === 0) attempt(() => (parameters.filter = compile(given)), faults)
  }
  if (faults.length === 0) attempt(() => FEEDS[name].check?.(parameters.options), faults)
  if (faults.length > 0)
    throw new RequestError('BAD_PARAMETERS', { feed: name, faults, parameters: names.map((one) => one.name) })
  return parameters
}

function filterOf(
  { [WHOLE]: whole, ...values }: Record<string, unknown>,
  type: GraphQLInputObjectType,
  faults: string[],
): Record<string, unknown> {
  const single = pick(values, type)
  const twice = Object.keys(single).filter((field) =>
    Object.hasOwn((whole as object | undefined) ?? {}, field),
  )
  if (twice.length > 0) faults.push(`${twice.join(' and ')} stands beside ${WHOLE} and in it; give it once`)
  return coerced({ ...(whole as object | undefined), ...single }, type, faults)
}

/**
 * As graphql-js takes it: what is left out gets its default, and each fault names its place and the nearest name.
 * @returns without the fields that have a fault
 */
function coerced(value: object, type: GraphQLInputObjectType, faults: string[]): Record<string, unknown> {
  if (isNestedTooDeep(value)) {
    faults.push(`${WHOLE} goes deeper than ${MAX_NESTING} levels of lists and objects`)
    return {}
  }
  const faulty = new Set<unknown>()
  const result = coerceInputValue(value, type, (path, _, { message }) => {
    faulty.add(path[0])
    faults.push(path.length === 0 ? message : `${place(path)}: ${message}`)
  }) as Record<string, unknown>
  return Object.fromEntries(Object.entries(result).filter(([field]) => !faulty.has(field)))
}

function place(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('')
}

function attempt(work: () => unknown, faults: string[]): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    faults.push(error.message)
  }
}

function pick(values: Record<string, unknown>, type: GraphQLInputObjectType): Record<string, unknown> {
  const fields = type.getFields()
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name)))
}

function fieldsOf(type: GraphQLInputObjectType): AddressName[] {
  return Object.values(type.getFields()).map((field) => ({
    name: field.name,
    type: field.type,
    hasDefault: field.defaultValue !== undefined,
  }))
}

function inputType(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`the schema has no input ${name}`)
  return type
}
