import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, codes, serve } from './service.js'

interface Page {
  positions: {
    nodes: { id: string }[]
    pageInfo: {
      hasNextPage: boolean
      hasPreviousPage: boolean
      startCursor: string | null
      endCursor: string | null
    }
    totalCount: number
  }
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: PositionOrder) {
  positions(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`

describe.each(engines())('pages on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())
  const page = async (variables: object) => (await service.data<Page>(PAGE, { ...variables })).positions

  test.each([
    { field: 'RESPONDENT', direction: 'ASC' },
    { field: 'TARGET', direction: 'DESC' },
    { field: 'DATE', direction: 'DESC' },
  ])('leaf forward and backward through the same list by $field $direction', async (orderBy) => {
    const whole = await page({ first: 500, orderBy })
    expect(whole.nodes).toHaveLength(whole.totalCount)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })

    const forward: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { nodes, pageInfo }: Page['positions'] = await page({ first: 7, after, orderBy })
      forward.push(...nodes.map(({ id }) => id))
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      ;({ hasNextPage: more, endCursor: after } = pageInfo)
    }
    expect(forward).toEqual(whole.nodes.map(({ id }) => id))

    const backward: string[] = []
    let before: string | null = null
    for (let more = true; more;) {
      const { nodes, pageInfo }: Page['positions'] = await page({ last: 7, before, orderBy })
      backward.unshift(...nodes.map(({ id }) => id))
      expect(pageInfo.hasNextPage).toBe(before !== null)
      ;({ hasPreviousPage: more, startCursor: before } = pageInfo)
    }
    expect(backward).toEqual(forward)
  })

  test('a page of none costs nothing and has no cursors', async () => {
    const { nodes, pageInfo } = await page({ first: 0 })
    expect(nodes).toEqual([])
    expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null })
  })

  test('lists that differ in their values alone share a statement, and each is as it is alone', async () => {
    const { endCursor: after } = (await page({ first: 20 })).pageInfo
    const stances = ['SUPPORT', 'SUPPORT_WITH_CONDITION', 'DOUBT', 'OPPOSE', 'MIXED', 'NO_VIEWS']
    const asked = stances.flatMap((stance, at) =>
      ['PRINCIPAL', 'CONTRIBUTING', 'SEPARATE', 'DRAFTING'].map(
        (standing) =>
          `positions(first: ${4 + (at % 3)}, after: "${after}", filter: {stance: [${stance}], standing: [${standing}]}) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
          }`,
      ),
    )
    const together = await service.data<Record<string, Page['positions']>>(
      `{ ${asked.map((list, at) => `list${at}: ${list}`).join('\n')} }`,
    )
    // Of the whole graph four pages are read together, and each count alone.
    expect(service.statements.slice().sort()).toEqual([
      ...Array<string>(asked.length).fill('schema/count'),
      ...Array<string>(asked.length / 4).fill('schema/page'),
    ])
    expect(Object.values(together).some(({ pageInfo }) => pageInfo.hasNextPage)).toBe(true)
    for (const [at, list] of asked.entries())
      expect(together[`list${at}`]).toEqual((await service.data<Page>(`{ ${list} }`)).positions)
  })

  test('totalCount is counted only when asked for, and a page read only when asked for', async () => {
    await service.data('{ positions { nodes { id } } }')
    expect(service.statements).toEqual(['schema/page'])
    await service.data('{ positions { totalCount } }')
    expect(service.statements).toEqual(['schema/count'])
  })

  test.each([
    ['both ends', 'first: 1, last: 1', 'BAD_PAGE'],
    ['more than 500', 'first: 501', 'BAD_PAGE'],
    ['fewer than none', 'last: -1', 'BAD_PAGE'],
    ['a made-up cursor', 'after: "what"', 'BAD_CURSOR'],
    ['no cursor at all', 'before: ""', 'BAD_CURSOR'],
  ])('%s are refused', async (_, args, code) => {
    expect(codes(await service.ask(`{ positions(${args}) { nodes { id } } }`))).toEqual([code])
  })

  test('a cursor of another order is refused rather than read as something else', async () => {
    const { pageInfo } = await page({ first: 1 })
    const answer = await service.ask(PAGE, { after: pageInfo.endCursor, orderBy: { field: 'DATE' } })
    expect(codes(answer)).toEqual(['BAD_CURSOR'])
  })

  test('a cursor of another kind of node is refused though both are ordered by name', async () => {
    const { measures } = await service.data<{ measures: Page['positions'] }>(
      '{ measures(first: 1) { pageInfo { endCursor } } }',
    )
    const answer = await service.ask(
      'query ($after: String) { organisations(after: $after) { nodes { name } } }',
      {
        after: measures.pageInfo.endCursor,
      },
    )
    expect(codes(answer)).toEqual(['BAD_CURSOR'])
  })

  test('numbers are ordered as numbers', async () => {
    const { proposals } = await service.data<{ proposals: { nodes: { number: string | null }[] } }>(
      '{ proposals(first: 500) { nodes { number } } }',
    )
    const numbers = proposals.nodes.map(({ number }) => number)
    expect(numbers.filter((number) => number?.startsWith('4.'))).toEqual([
      '4.1',
      '4.2',
      '4.2.1',
      '4.3',
      '4.10',
    ])
    const firstWithout = numbers.indexOf(null)
    expect(numbers.slice(firstWithout).every((number) => number === null)).toBe(true)
  })
})
