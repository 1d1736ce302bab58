import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { positionScopes } from '../../src/position/position.connection.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import { type PositionListQuery, PositionLists } from '../../src/position/position-lists.js'
import { createLoaders } from '../../src/schema/loaders.js'
import type { ListLoader, Page } from '../../src/schema/list.js'
import { createSchema } from '../../src/schema/schema.js'
import { BASIS, STANCE, STANDING, valuesOf } from '../../src/schema/vocabulary.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { randomFilters } from './random-filters.js'

const schema = createSchema()

const LISTS = [
  ['measure', 'measure:avgiftsfri-skolfrukost', ''],
  ['measure', 'measure:samrad-kokschefer', 'direct: true'],
  ['proposal', 'proposal:skolmat-2031/4.1', ''],
  ['proposal', 'proposal:skolmat-2031/5.1', ''],
  ['respondent', 'respondent:skolmat-2031/ekby', ''],
  ['respondent', 'respondent:skolmat-2031/ekby/skolforvaltningen', ''],
] as const

/** What is told of positions in memory. */
const TOLD = `id stance basis respondent { id name } target { ... on Proposal { id } ... on Measure { id } }`

const FILTERS: PositionFilter[] = [
  {},
  ...valuesOf(STANCE).flatMap((stance): PositionFilter[] => [
    { stance: [stance] },
    { stance: ['SUPPORT', stance] },
  ]),
  ...valuesOf(BASIS).map((basis) => ({ basis: [basis] })),
  ...valuesOf(STANDING).map((standing) => ({ standing: [standing] })),
  { stance: [] },
  { basis: ['EXPLICIT', 'ADOPTED'], standing: ['PRINCIPAL', 'DRAFTING'] },
  { stance: ['SUPPORT', 'OPPOSE'], basis: ['EXPLICIT', 'DEFAULT_RULE'], standing: null },
  { and: [] },
  { or: [] },
  { not: { stance: ['SUPPORT'] } },
  ...randomFilters(40),
]

const PAGES = ['first: 500', 'first: 2', 'last: 2', 'first: 0']
const ORDERS = ['RESPONDENT', 'TARGET', 'STANCE', 'DATE'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
)

describe.each(engines())('lists that are kept in memory on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  /** Asks under one snapshot again and again. */
  function warm() {
    const loaders = createLoaders(service.graph)
    return async (source: string, variableValues: Record<string, unknown>) => {
      service.statements.length = 0
      const { data, errors } = await graphql({
        ...{ schema, source, variableValues },
        contextValue: { loaders, sources: null },
      })
      expect(errors).toBeUndefined()
      return JSON.parse(JSON.stringify(data)) as unknown
    }
  }

  const asking = (kind: string, args: string, fields = `nodes { ${TOLD} }`) =>
    `query ($id: ID!, $filter: PositionFilter) {
      ${kind}(id: $id) { positions(filter: $filter ${args}) { ${fields} } }
    }`

  test.each(LISTS)('the pages of %s %s %s are as they are when they are read', async (kind, id, direct) => {
    const ask = warm()
    let inMemory = 0
    const told = new Set<string>()
    for (const [at, filter] of FILTERS.entries()) {
      const args = `${direct} ${PAGES[at % PAGES.length]} orderBy: ${ORDERS[at % ORDERS.length]}`
      const question = asking(kind, args)
      const read = await service.data(question, { id, filter })
      // By now the list was asked for in this order, or it is the next time.
      for (let time = 0; time < 2; time++) {
        expect(await ask(question, { id, filter }), `${args} ${JSON.stringify(filter)}`).toEqual(read)
        if (service.statements.length === 0) inMemory++
      }
      told.add(JSON.stringify(read))
    }
    expect(inMemory).toBeGreaterThan(FILTERS.length / 2)
    expect(told.size).toBeGreaterThan(1)
  })

  test.each(LISTS)('the counts of %s %s %s are as they are when they are read', async (kind, id, direct) => {
    const ask = warm()
    const nodes = `${direct} first: 1`
    await ask(asking(kind, nodes), { id })
    await ask(asking(kind, nodes), { id, filter: { stance: [] } })
    for (const filter of FILTERS) {
      const question = asking(kind, direct === '' ? 'first: 1' : direct, 'totalCount')
      expect(await ask(question, { id, filter })).toEqual(await service.data(question, { id, filter }))
    }
    await ask(asking(kind, direct === '' ? 'first: 1' : direct, 'totalCount'), { id, filter: { basis: [] } })
    expect(service.statements).toEqual([])
  })

  test('a list is read as a page first, whole when another page is asked for, and then no more', async () => {
    const ask = warm()
    const [kind, id] = LISTS[2]
    const statements = []
    for (const stance of ['SUPPORT', 'OPPOSE', 'DOUBT', 'MIXED']) {
      await ask(asking(kind, '', 'nodes { id stance }'), { id, filter: { stance: [stance] } })
      statements.push(service.statements.slice())
    }
    expect(statements).toEqual([['proposal/byIds', 'schema/page'], ['schema/page'], [], []])
    for (const fields of ['nodes { id summary }', 'nodes { id } pageInfo { endCursor }'])
      await ask(asking(kind, '', fields), { id, filter: { stance: ['SUPPORT'] } })
    expect(service.statements).toEqual(['schema/page'])
  })
})

describe('what is kept', () => {
  const row = (at: number) => ({
    ...{ id: `position:m/r/d/${at}`, stance: 'SUPPORT', basis: 'EXPLICIT', standing: 'PRINCIPAL' },
    ...{ respondentId: `respondent:m/${at}`, targetId: 'proposal:m/1' },
  })

  /** Over a store whose lists are so long; `fail` makes the next read fail. */
  function listsOf(length: number) {
    const read: number[] = []
    const state = { fail: false }
    const load = async ({
      page: { size },
    }: PositionListQuery & { page: { size: number } }): Promise<Page> => {
      read.push(size)
      if (state.fail) throw new Error('the store does not answer')
      const rows = Array.from({ length: Math.min(size, length) }, (_, at) => row(at))
      return Promise.resolve({ rows, more: length > size })
    }
    const lists = new PositionLists({ pages: { load, clear: () => undefined } } as unknown as ListLoader)
    const page = async (parent: string) => {
      const query = {
        ...{ parent, scope: positionScopes.onProposal, order: 'Position RESPONDENT', key: 'n.byRespondent' },
        ...{
          direction: 'ASC' as const,
          filter: compilePositionFilter({}),
          only: { columns: ['id'], cursors: false },
        },
        page: { size: 3, backward: false, after: null, before: null },
      }
      return (await lists.pages.load(query)).rows.map(({ id }) => id)
    }
    return { page, read, state }
  }
  const THREE = [0, 1, 2].map((at) => row(at).id)

  test('is no list that is too long: it is tried once', async () => {
    const { page, read } = listsOf(1_001)
    for (let time = 0; time < 4; time++) expect(await page('proposal:m/1')).toEqual(THREE)
    expect(read).toEqual([3, 1_000, 3, 3, 3])
  })

  test('is bounded by positions, whoever was asked for longest ago goes first', async () => {
    const { page, read } = listsOf(1_000)
    const parents = Array.from({ length: 210 }, (_, at) => `proposal:m/${at}`)
    for (const parent of parents) await page(parent)
    for (const parent of parents) await page(parent)
    expect(read).toHaveLength(420)
    await page(parents.at(-1)!)
    expect(read).toHaveLength(420)
    await page(parents[0]!)
    expect(read).toHaveLength(421)
  })

  test('is read for so many lists at once that few pages do not bring a store into memory', async () => {
    const { page, read } = listsOf(5)
    const parents = Array.from({ length: 60 }, (_, at) => `proposal:m/${at}`)
    for (const parent of parents) await page(parent)
    read.length = 0
    expect(await Promise.all(parents.map(page))).toEqual(parents.map(() => THREE))
    expect(read.sort((a, b) => b - a)).toEqual([
      ...Array<number>(50).fill(1_000),
      ...Array<number>(10).fill(3),
    ])
    read.length = 0
    await Promise.all(parents.map(page))
    expect(read).toEqual(Array(10).fill(1_000))
    await Promise.all(parents.map(page))
    expect(read).toHaveLength(10)
  })

  test('is nothing of a read that failed', async () => {
    const { page, read, state } = listsOf(5)
    await page('proposal:m/1')
    state.fail = true
    await expect(page('proposal:m/1')).rejects.toThrow('the store does not answer')
    state.fail = false
    expect(await page('proposal:m/1')).toEqual(THREE)
    expect(await page('proposal:m/1')).toEqual(THREE)
    expect(read).toEqual([3, 1_000, 1_000])
  })

  test('is read once, however many ask at the same time', async () => {
    const { page, read } = listsOf(5)
    await page('proposal:m/1')
    const pages = await Promise.all(Array.from({ length: 9 }, () => page('proposal:m/1')))
    expect(pages).toEqual(Array(9).fill(THREE))
    expect(read).toEqual([3, 1_000])
  })
})
