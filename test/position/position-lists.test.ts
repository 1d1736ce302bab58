import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { positionScopes } from '../../src/position/position.connection.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import { PositionLists } from '../../src/position/position-lists.js'
import { createLoaders, type Loaders } from '../../src/schema/loaders.js'
import type { ListLoader, Page } from '../../src/schema/list.js'
import type { PageRequest } from '../../src/schema/page.js'
import { createSchema } from '../../src/schema/schema.js'
import {
  BASIS,
  type Direction,
  type Stance,
  STANCE,
  STANDING,
  valuesOf,
} from '../../src/schema/vocabulary.js'
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

const PAGES = ['first: 500', 'first: 2', 'last: 30', 'first: 0', 'first: 25', 'last: 1']
const ORDERS = ['RESPONDENT', 'TARGET', 'STANCE', 'DATE'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
)

describe.each(engines())('lists that are kept in memory on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  const answering = (loaders: Loaders) => async (source: string, variableValues: Record<string, unknown>) => {
    service.statements.length = 0
    const { data, errors } = await graphql({
      ...{ schema, source, variableValues },
      contextValue: { loaders, sources: null },
    })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data)) as unknown
  }
  /** Asks under one snapshot again and again. */
  const warm = () => answering(createLoaders(service.graph))
  /** Reads every page and every count by a statement. */
  const reading = () => {
    const loaders = createLoaders(service.graph)
    return answering({ ...loaders, positionList: loaders.list } as unknown as Loaders)
  }

  const asking = (kind: string, args: string, fields = `nodes { ${TOLD} }`) =>
    `query ($id: ID!, $filter: PositionFilter) {
      ${kind}(id: $id) { positions(filter: $filter ${args}) { ${fields} } }
    }`

  test.each(LISTS)('the pages of %s %s %s are as they are when they are read', async (kind, id, direct) => {
    const ask = warm()
    let inMemory = 0
    const told = new Set<string>()
    const read = reading()
    for (const orderBy of ORDERS) await ask(asking(kind, `${direct} orderBy: ${orderBy}`), { id })
    for (const [at, filter] of FILTERS.entries()) {
      const args = `${direct} ${PAGES[at % PAGES.length]} orderBy: ${ORDERS[Math.floor(at / PAGES.length) % ORDERS.length]}`
      const question = asking(kind, args)
      const answer = await ask(question, { id, filter })
      if (service.statements.length === 0) inMemory++
      expect(answer, `${args} ${JSON.stringify(filter)}`).toEqual(await read(question, { id, filter }))
      told.add(JSON.stringify(answer))
    }
    expect(inMemory).toBeGreaterThan(20)
    expect(told.size).toBeGreaterThan(1)
  })

  test.each(LISTS)('the counts of %s %s %s are as they are when they are read', async (kind, id, direct) => {
    const ask = warm()
    const args = `${direct} first: 50`
    await ask(asking(kind, args), { id })
    const question = asking(kind, args, 'totalCount')
    const read = reading()
    for (const filter of FILTERS)
      expect(await ask(question, { id, filter })).toEqual(await read(question, { id, filter }))
    await ask(question, { id, filter: { basis: [] } })
    expect(service.statements).toEqual([])
  })

  test('what is asked of a list is read once, unless it needs more than is kept', async () => {
    const ask = warm()
    const [kind, id] = LISTS[2]
    const statements = []
    for (const stance of ['SUPPORT', 'OPPOSE', 'DOUBT']) {
      await ask(asking(kind, '', 'nodes { id stance }'), { id, filter: { stance: [stance] } })
      statements.push(service.statements.slice())
    }
    expect(statements).toEqual([['proposal/byIds', 'schema/page'], [], []])
    for (const [fields, filter] of [
      ['nodes { id summary }', {}],
      ['nodes { id } pageInfo { endCursor }', {}],
      ['nodes { id }', { basis: ['DEFAULT_RULE'] }],
      ['nodes { id }', { hasConditions: true }],
    ] as const) {
      await ask(asking(kind, '', fields), { id, filter })
      expect(service.statements).toEqual(['schema/page'])
    }
  })
})

describe('what is kept', () => {
  const STANCES = ['SUPPORT', 'OPPOSE'] as const
  /** A list of 600 has one MIXED, too far in for a head from either end. */
  const row = (at: number) => ({
    ...{ id: `position:m/r/d/${at}`, stance: at === 300 ? 'MIXED' : STANCES[at % 2], basis: 'EXPLICIT' },
    ...{ standing: 'PRINCIPAL', respondentId: `respondent:m/${at}`, targetId: 'proposal:m/1' },
  })
  const rowsOf = (length: number) => Array.from({ length }, (_, at) => row(at))

  /** Over a store whose lists are so long. */
  function listsOf(length: number) {
    /** The sizes of the pages that were read. */
    const read: number[] = []
    const state = { fail: false }
    const load = async ({ page, filter, direction }: any): Promise<Page> => {
      read.push(page.size)
      if (state.fail) throw new Error('the store does not answer')
      const rows = rowsOf(length).filter((one) => filter.passes?.(one) ?? true)
      if ((direction === 'DESC') !== page.backward) rows.reverse()
      const found = rows.slice(0, page.size)
      return Promise.resolve({ rows: page.backward ? found.reverse() : found, more: rows.length > page.size })
    }
    const list = { pages: { load, clear: () => undefined } } as unknown as ListLoader
    const lists = new PositionLists(list)
    const query = (
      parent: string,
      stance: Stance[],
      args: Partial<PageRequest & { direction: Direction }>,
    ) => ({
      ...{ parent, scope: positionScopes.onProposal, order: 'Position RESPONDENT', key: 'n.byRespondent' },
      ...{ filter: compilePositionFilter({ stance }), only: { columns: ['id'], cursors: false } },
      ...{ direction: 'ASC' as const, ...args },
      page: { size: 50, backward: false, after: null, before: null, ...args },
    })
    const ids = ({ rows }: Page) => rows.map(({ id }) => id)
    return {
      read,
      state,
      page: async (parent = 'proposal:m/1', stance: Stance[] = ['OPPOSE'], args = {}) =>
        ids(await lists.pages.load(query(parent, stance, args))),
      expected: async (stance: Stance[], args = {}) => ids(await load(query('', stance, args))),
    }
  }

  test.each<[Stance, object, number[]]>([
    ['SUPPORT', {}, [250]],
    ['OPPOSE', { size: 124 }, [250]],
    ['OPPOSE', { size: 125 }, [250, 125]],
    ['OPPOSE', { size: 200 }, [250, 200]],
    ['MIXED', {}, [250, 50]],
    ['SUPPORT', { direction: 'DESC' }, [250]],
    ['SUPPORT', { backward: true }, [250]],
    ['MIXED', { direction: 'DESC' }, [250, 50]],
    ['SUPPORT', { direction: 'DESC', backward: true }, [250]],
    ['SUPPORT', { size: 24 }, [24]],
  ])('of a longer list, %s %j: what does not tell is read as a page', async (stance, args, sizes) => {
    const { page, read, expected } = listsOf(600)
    const answer = await page('proposal:m/1', [stance], args)
    expect(read).toEqual(sizes)
    expect(answer).toEqual(await expected([stance], args))
  })

  test('is bounded by positions, whoever was asked for longest ago goes first', async () => {
    const { page, read } = listsOf(250)
    const parents = Array.from({ length: 900 }, (_, at) => `proposal:m/${at}`)
    for (const parent of parents) await page(parent)
    expect(read).toHaveLength(900)
    await page(parents.at(-1))
    expect(read).toHaveLength(900)
    await page(parents[0])
    expect(read).toHaveLength(901)
  })

  test('is read for so many lists at once that few pages do not bring a store into memory', async () => {
    const { page, read, expected } = listsOf(5)
    const parents = Array.from({ length: 210 }, (_, at) => `proposal:m/${at}`)
    const answer = await expected(['OPPOSE'])
    read.length = 0
    expect(await Promise.all(parents.map((parent) => page(parent)))).toEqual(parents.map(() => answer))
    expect(read.sort((a, b) => b - a)).toEqual([
      ...Array<number>(200).fill(250),
      ...Array<number>(10).fill(50),
    ])
    read.length = 0
    await Promise.all(parents.map((parent) => page(parent)))
    expect(read).toEqual(Array(10).fill(250))
  })

  test('is nothing of a read that failed', async () => {
    const { page, read, state } = listsOf(5)
    state.fail = true
    await expect(page()).rejects.toThrow('the store does not answer')
    state.fail = false
    const answer = await page()
    expect(answer).toHaveLength(2)
    expect(await page()).toEqual(answer)
    expect(read).toEqual([250, 250])
  })

  test('is read once, however many ask at the same time', async () => {
    const { page, read } = listsOf(5)
    const pages = await Promise.all(Array.from({ length: 9 }, () => page()))
    expect(pages).toEqual(Array(9).fill(pages[0]))
    expect(read).toEqual([250])
  })
})
