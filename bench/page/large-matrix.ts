import { readFileSync } from 'node:fs'
import {
  buildSchema,
  execute,
  getNamedType,
  type GraphQLFieldResolver,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
} from 'graphql'
import { kindOfId } from '../../src/schema/id.js'
import { STANCE, valuesOf } from '../../src/schema/vocabulary.js'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

/** How many of a hundred cells have positions. */
const FILLED = 60

interface Request {
  query: string
  variables?: Record<string, unknown>
}

/** Whether a request asks for a matrix. */
export function asksForMatrix({ query }: Request): boolean {
  return query.includes('stanceMatrix')
}

/**
 * The answer to a request as the service would give it for a matrix of `size` × `size`; whatever else is asked for is
 * taken from its real answer.
 */
export async function largeMatrixAnswer(
  { query, variables }: Request,
  real: Record<string, unknown>,
  size: number,
): Promise<object> {
  const matrix = largeMatrix(size)
  const resolve: GraphQLFieldResolver<any, unknown> = (source, _, __, { fieldName, path, returnType }) => {
    if (fieldName === 'stanceMatrix') return matrix
    const value = source[path.key] ?? source[fieldName]
    if (value !== undefined) return value
    if (!isNonNullType(returnType)) return null
    if (isListType(returnType.ofType)) return []
    const type = getNamedType(returnType)
    if (isEnumType(type)) return type.getValues()[0]!.name
    return isScalarType(type) ? (type.name === 'Int' ? 0 : 'x') : {}
  }
  return execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: real,
    fieldResolver: resolve,
    typeResolver: ({ __typename, id }) => __typename ?? typeOfId(id as string),
  })
}

function typeOfId(id: string): string {
  const kind = kindOfId(id)!
  return kind[0]! + kind.slice(1).toLowerCase()
}

function largeMatrix(size: number): object {
  const places = Array.from({ length: size }, (_, place) => place)
  const stances = valuesOf(STANCE)
  const bodies = places.map((place) => ({
    id: `organisation:body-${place % 50}`,
    name: `Body ${place % 50}`,
  }))
  return {
    rows: places.map((place) => ({
      id: `respondent:large/body-${place}`,
      label: `Respondent ${place}`,
      node: {
        __typename: 'Respondent',
        id: `respondent:large/body-${place}`,
        name: `Respondent ${place}`,
        standing: 'PRINCIPAL',
        organisation: bodies[place],
      },
    })),
    columns: places.map((place) => ({
      id: `proposal:large/${place}`,
      label: `${place} A proposal of some length, as they are`,
      node: {
        __typename: 'Proposal',
        id: `proposal:large/${place}`,
        number: String(place),
        title: 'A proposal of some length, as they are',
        kind: 'PROPOSAL',
        theme: `Theme ${place % 12}`,
      },
    })),
    cells: places.flatMap((row) =>
      places
        .filter((column) => scattered(row, column) % 100 < FILLED)
        .map((column) => ({
          row,
          column,
          stance: stances[scattered(column, row) % stances.length],
          count: 1 + (scattered(row, column) % 3),
          positions: [],
        })),
    ),
  }
}

/** A number that looks like chance and is the same in every run. */
function scattered(a: number, b: number): number {
  return (Math.imul(a * 7919 + b * 104729 + 17, 2654435761) >>> 8) % 9973
}
