import { type GraphQLObjectType, type GraphQLResolveInfo, Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfPage } from '../../src/schema/look-ahead.js'
import { createSchema } from '../../src/schema/schema.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from './service.js'

/** What is looked for under the first field of a query. */
function asked(query: string) {
  const { definitions } = parse(query)
  const fragments: GraphQLResolveInfo['fragments'] = {}
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  const [operation] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the query comes first')
  const fieldNodes = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
  const { fields, cursors } = askedOfPage({ fieldNodes, fragments })
  return { fields: [...fields].sort(), cursors }
}

describe('what is asked of a page', () => {
  test.each([
    ['{ positions { totalCount } }', [], false],
    ['{ positions { nodes { id stance } } }', ['id', 'stance'], false],
    ['{ positions { a: nodes { id } b: nodes { s: stance } } }', ['id', 'stance'], false],
    ['{ positions { nodes { id } edges { node { basis } } } }', ['basis', 'id'], false],
    ['{ positions { edges { cursor node { id } } } }', ['id'], true],
    ['{ positions { nodes { id } pageInfo { endCursor } } }', ['id'], true],
    ['{ positions { nodes { respondent { name } } } }', ['respondent'], false],
    ['{ positions { nodes { id @skip(if: true) } } }', ['id'], false],
    ['{ positions { nodes { id } } positions { nodes { stance } } }', ['id', 'stance'], false],
    [
      '{ positions { ... { nodes { ... on Node { id } ... on Position { basis } } } } }',
      ['basis', 'id'],
      false,
    ],
    [
      `{ positions { ...Page } }
       fragment Page on PositionConnection { edges { ...Edge } }
       fragment Edge on PositionEdge { cursor node { ...Said } }
       fragment Said on Position { summary }`,
      ['summary'],
      true,
    ],
  ])('%s', (query, fields, cursors) => {
    expect(asked(query)).toEqual({ fields, cursors })
  })

  test('fragments that multiply each other are each followed once', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on C { ...F${at + 1} ...F${at + 1} }`,
    )
    const query = `{ positions { totalCount ...F0 @skip(if: true) } } ${fragments.join(' ')} fragment F40 on C { nodes { id } }`
    expect(asked(query)).toEqual({ fields: ['id'], cursors: false })
  })

  test('fields that are merged in one place are not taken for merged in another', () => {
    const { definitions } = parse('{ positions { nodes { id } } positions { nodes { stance } } }')
    const [operation] = definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no query')
    const nodes = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
    const names = (fieldNodes: typeof nodes) => [...askedOfPage({ fieldNodes, fragments: {} }).fields]
    expect(names(nodes)).toEqual(['id', 'stance'])
    expect(names(nodes.slice(0, 1))).toEqual(['id'])
    expect(names(nodes)).toEqual(['id', 'stance'])
  })
})

/** Every field of a position, with something below those that have fields. */
const FIELDS: Readonly<Record<string, string>> = {
  respondent: 'respondent { id name }',
  target: 'target { ... on Proposal { id } ... on Measure { id } }',
  document: 'document { id }',
  passages: 'passages { id phrase }',
  adopts: 'adopts { id stance summary }',
}
const fieldsOfPosition = Object.keys((createSchema().getType('Position') as GraphQLObjectType).getFields())
const text = (field: string) => FIELDS[field] ?? field

describe.each(engines())('pages read with what is asked for, on $name', (engine) => {
  let service: Service
  let whole: Record<string, unknown>[]
  beforeAll(async () => {
    service = await serve(engine)
    const { positions } = await service.data<{ positions: { nodes: { id: string }[] } }>(
      '{ positions(first: 500) { nodes { id } } }',
    )
    // One by one and by id: no page, so nothing is looked ahead for.
    whole = []
    for (const { id } of positions.nodes) {
      const { position } = await service.data<{ position: Record<string, unknown> }>(
        `query ($id: ID!) { position(id: $id) { ${fieldsOfPosition.map(text).join(' ')} } }`,
        { id },
      )
      whole.push(position)
    }
  })
  afterAll(() => service.close())

  test.each(fieldsOfPosition)('%s alone is as it is of each position by its id', async (field) => {
    const { positions } = await service.data<{
      positions: { nodes: Record<string, unknown>[]; edges: { node: Record<string, unknown> }[] }
    }>(`{ positions(first: 500) { nodes { ${text(field)} } edges { node { ${text(field)} } } } }`)
    const expected = whole.map((position) => ({ [field]: position[field] }))
    expect(expected.length).toBeGreaterThan(5)
    expect(positions.nodes).toEqual(expected)
    expect(positions.edges.map(({ node }) => node)).toEqual(expected)
  })

  test('one page asked for different fields at once answers each', async () => {
    const pages = fieldsOfPosition.map(
      (field, index) => `p${index}: positions(first: 500) { nodes { ${text(field)} } }`,
    )
    const data = await service.data<Record<string, { nodes: Record<string, unknown>[] }>>(
      `{ ${pages.join(' ')} }`,
    )
    fieldsOfPosition.forEach((field, index) =>
      expect(data[`p${index}`]!.nodes).toEqual(whole.map((position) => ({ [field]: position[field] }))),
    )
  })

  test('a page that is asked for after a record is whole', async () => {
    const { position, positions, next } = await service.data<any>(
      `query ($id: ID!) {
        positions(first: 1) { nodes { id } pageInfo { endCursor } }
        position(id: $id) { stance summary }
        next: positions(first: 1) { nodes { stance summary } }
      }`,
      { id: whole[0]!.id },
    )
    expect(positions.pageInfo.endCursor).toMatch(/./)
    expect(next.nodes).toEqual([position])
  })
})
