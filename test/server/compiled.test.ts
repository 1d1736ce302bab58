import { readdirSync, readFileSync } from 'node:fs'
import { execute, type ExecutionResult, GraphQLError, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLoaders } from '../../src/schema/loaders.js'
import { createSchema } from '../../src/schema/schema.js'
import { createExecutor } from '../../src/server/compiled.js'
import { engines } from '../graph/engines.js'
import { QUESTIONS } from '../schema/questions.js'
import { type Service, serve } from '../schema/service.js'
import { tinySchema, TinyLoaders, TinyStore } from './tiny-service.js'

const FOLDER = 'test/questions'
const schema = createSchema()

/** What graphql-js answers, and what the executor does the first time and when it is asked again. */
async function answers(
  run: ReturnType<typeof createExecutor>,
  of: typeof schema,
  text: string,
  variables: Record<string, unknown>,
  context: () => unknown,
): Promise<[expected: string, ...got: string[]]> {
  const document = parse(text)
  const operation = document.definitions[0] as OperationDefinitionNode
  const asked = { document, operation, operationName: null, variables }
  const expected = await execute({ schema: of, document, variableValues: variables, contextValue: context() })
  const got: ExecutionResult[] = []
  for (let time = 0; time < 3; time++) got.push(await run({ ...asked, context: context() }))
  return [written(expected), ...got.map(written)] as [string, ...string[]]
}

/** The answer to the byte, and its errors as they reach a client, in the order of their paths: graphql-js tells them as they come. */
function written({ data, errors = [] }: ExecutionResult): string {
  for (const error of errors) expect(error).toBeInstanceOf(GraphQLError)
  const told = errors.map((error) => JSON.stringify(error))
  return `${JSON.stringify(data)}\n${told.sort().join('\n')}`
}

describe('compiled code answers as graphql-js does', () => {
  let service: Service
  const run = createExecutor(schema)
  // How a query is executed does not depend on the store.
  beforeAll(async () => void (service = await serve(engines()[0]!)))
  afterAll(() => service.close())
  const context = () => ({ loaders: createLoaders(service.graph), sources: null })

  test.each(Object.entries(QUESTIONS))('%s', async (_, text) => {
    const [expected, ...got] = await answers(run, schema, text, {}, context)
    expect(new Set(got)).toEqual(new Set([expected]))
  })

  test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')))('%s', async (file) => {
    // Over other seeds many of its ids are unknown: errors are answers too.
    const [expected, ...got] = await answers(
      run,
      schema,
      readFileSync(`${FOLDER}/${file}`, 'utf8'),
      {},
      context,
    )
    expect(new Set(got)).toEqual(new Set([expected]))
  })

  const POSITIONS = `query ($filter: PositionFilter, $first: Int, $skip: Boolean = false, $order: PositionOrder) {
    positions(filter: $filter, first: $first, orderBy: $order) {
      totalCount nodes @skip(if: $skip) { id ...Who target { __typename ... on Proposal { number } ... on Measure { name } } }
    }
  }
  fragment Who on Position { respondent { name } ... @include(if: $skip) { stance } }`
  test.each<[string, string, Record<string, unknown>]>([
    ['variables left out', POSITIONS, {}],
    ['variables that are null', POSITIONS, { filter: null, order: null }],
    [
      'an input within inputs',
      POSITIONS,
      { filter: { and: [{ not: { or: [{ stance: ['OPPOSE'] }] } }] }, first: 3 },
    ],
    ['a list from a single value', POSITIONS, { filter: { stance: 'SUPPORT' } }],
    ['a directive by a variable', POSITIONS, { skip: true }],
    ['a default within an input', POSITIONS, { order: { field: 'DATE' } }],
    ['a value of no enum', POSITIONS, { filter: { stance: ['MAYBE'] } }],
    ['a variable of another type', POSITIONS, { first: 'three' }],
    ['an unknown field of an input', POSITIONS, { filter: { colour: 'red' } }],
    ['a page that is too long', POSITIONS, { first: 10_000 }],
    ['the schema', '{ __schema { queryType { name } } __type(name: "Stance") { enumValues { name } } }', {}],
    [
      'an id of another kind beside one that is there',
      '{ a: measure(id: "statute:x") { name } b: node(id: "measure:avgiftsfri-skolfrukost") { id __typename } }',
      {},
    ],
    ['a required variable that is missing', 'query ($id: ID!) { measure(id: $id) { name } }', {}],
    [
      'a default of a required argument',
      'query ($by: MatrixAxis = MEASURE) { tallies(by: $by) { item { label } tally { support } } }',
      {},
    ],
  ])('%s', async (_, text, variables) => {
    const [expected, ...got] = await answers(run, schema, text, variables, context)
    expect(new Set(got)).toEqual(new Set([expected]))
  })
})

describe('and tells the same faults', () => {
  const tiny = tinySchema()
  const run = createExecutor(tiny)
  const context = () => ({ loaders: new TinyLoaders(new TinyStore()) })
  test.each([
    ['of a resolver', '{ version secret }'],
    ['where nothing may be null', '{ version badResult }'],
    [
      'within a list, up to the nearest that may be null',
      '{ nodes(ids: ["measure:naloxon"]) { id broader { id } } strict(id: "x") { id } }',
    ],
    ['of the store', '{ storeDown version }'],
  ])('%s', async (_, text) => {
    const [expected, ...got] = await answers(run, tiny, text, {}, context)
    expect(new Set(got)).toEqual(new Set([expected]))
  })
})
