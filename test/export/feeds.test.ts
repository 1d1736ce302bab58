import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedName } from '../../src/export/feed-names.js'
import { FEEDS } from '../../src/export/feeds.js'
import { nodePages } from '../../src/export/node-pages.js'
import { feedParameters } from '../../src/export/parameters.js'
import { positionPages } from '../../src/export/position-pages.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import { NO_FILTER } from '../../src/schema/filter.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { records } from './csv-rows.js'
import { randomFilters, searchOf } from './random-filter.js'
import { schema } from './service.js'

const BASE = 'https://graf.example.org'

describe.each(engines())('feeds over the Ekby seeds on $name', (engine) => {
  let service: Service
  let version: string
  const run = new Set<string>()
  beforeAll(async () => {
    service = await serve(engine)
    version = (await service.data<{ dataset: { version: string } }>('{ dataset { version } }')).dataset
      .version
  })
  afterAll(() => service.close())

  const source = () => ({ graph: service.graph, loaders: createLoaders(service.graph), version, base: BASE })
  const feed = async (name: FeedName, search = '') => {
    service.statements.length = 0
    const parameters = feedParameters(schema, name, new URLSearchParams(search))
    let text = ''
    for await (const piece of FEEDS[name].write(source(), parameters)) text += piece
    for (const statement of service.statements) run.add(statement)
    return text
  }

  // One file for both engines: the feeds are the same to the byte.
  test.each(Object.keys(FEEDS) as FeedName[])('%s', async (name) => {
    await expect(await feed(name)).toMatchFileSnapshot(`answers/${name}`)
  })

  test('every statement of the room is run by some feed', () => {
    const all = readdirSync('cypher/export').map((file) => `export/${file.replace('.cypher', '')}`)
    expect(all.filter((name) => !run.has(name))).toEqual([])
  })

  test('positions.csv tells of each position what the API tells', async () => {
    const rows = records(await feed('positions.csv'))
    const { positions } = await service.data<{ positions: { totalCount: number; nodes: any[] } }>(`{
      positions(first: 500) { totalCount nodes { id stance basis summary conditions alternatives
        respondent { id name standing organisation { id } within { id } matter { id } }
        target { __typename ... on Proposal { id number title kind theme } ... on Measure { id name } }
        document { id title date } passages { id phrase page firstLine lastLine } adopts { id } } } }`)
    expect(rows).toHaveLength(positions.totalCount)
    const expected = positions.nodes.map(({ target, respondent, document, passages, ...position }) => ({
      id: position.id,
      permalink: `${BASE}/id/${position.id}?version=${version}`,
      version,
      matter: respondent.matter.id,
      respondent: respondent.id,
      respondentName: respondent.name,
      organisation: respondent.organisation.id,
      standing: respondent.standing,
      within: respondent.within?.id ?? '',
      target: target.id,
      targetKind: target.__typename.toUpperCase(),
      number: target.number ?? '',
      title: target.title ?? target.name,
      proposalKind: target.kind ?? '',
      theme: target.theme ?? '',
      stance: position.stance,
      basis: position.basis,
      alternatives: position.alternatives.join('|'),
      conditions: position.conditions.join('|'),
      summary: position.summary ?? '',
      document: document.id,
      documentTitle: document.title,
      date: document.date ?? '',
      page: String(passages[0].page ?? ''),
      firstLine: String(passages[0].firstLine),
      lastLine: String(passages[0].lastLine),
      phrase: passages[0].phrase,
      passages: passages.map(({ id }: { id: string }) => id).join('|'),
      adopts: position.adopts.map(({ id }: { id: string }) => id).join('|'),
    }))
    const byId = (a: { id?: string }, b: { id?: string }) => (a.id! < b.id! ? -1 : 1)
    expect(rows.map(({ measures: _, ...row }) => row).sort(byId)).toEqual(expected.sort(byId))
    for (const { id, measures } of rows)
      for (const measure of measures!.split('|').filter(Boolean)) {
        const query = `query ($filter: PositionFilter) { positions(filter: $filter, first: 500) { nodes { id } } }`
        const found = await service.data<{ positions: { nodes: { id: string }[] } }>(query, {
          filter: { measure: [measure] },
        })
        expect(found.positions.nodes.map((node) => node.id)).toContain(id)
      }
  })

  test('positions.csv has exactly what positions lists, by any filter', async () => {
    const query = `query ($filter: PositionFilter) { positions(filter: $filter, first: 500) { nodes { id } } }`
    let found = 0
    for (const filter of randomFilters(31, 60)) {
      const { positions } = await service.data<{ positions: { nodes: { id: string }[] } }>(query, { filter })
      const ids = positions.nodes.map(({ id }) => id).sort()
      const rows = records(await feed('positions.csv', searchOf(filter)))
      expect(rows.map(({ id }) => id).sort(), JSON.stringify(filter)).toEqual(ids)
      if (ids.length > 0) found++
    }
    expect(found).toBeGreaterThan(10)
  })

  test.each([
    ['respondents.csv', 'respondents', 'standing=PRINCIPAL', 'filter: { standing: [PRINCIPAL] }'],
    ['proposals.csv', 'proposals', 'kind=REQUEST&kind=GOAL', 'filter: { kind: [REQUEST, GOAL] }'],
    ['measures.csv', 'measures', 'category=KNOWLEDGE', 'filter: { category: [KNOWLEDGE] }'],
  ] as const)('%s has what %s lists, and their tallies', async (name, field, search, filter) => {
    for (const [given, args] of [
      ['', ''],
      [search, `, ${filter}`],
    ] as const) {
      const rows = records(await feed(name, given))
      const data = await service.data<Record<string, { nodes: any[] }>>(
        `{ ${field}(first: 500${args}) { nodes { id tally { support supportWithCondition mixed doubt oppose noViews positions } } } }`,
      )
      const expected = Object.fromEntries(
        data[field]!.nodes.map(({ id, tally }) => [id, Object.values(tally as object).map(String)]),
      )
      expect(rows.length).toBeGreaterThan(0)
      const names = ['support', 'supportWithCondition', 'mixed', 'doubt', 'oppose', 'noViews', 'positions']
      expect(Object.fromEntries(rows.map((row) => [row.id, names.map((one) => row[one])]))).toEqual(expected)
    }
  })

  test('what matches nothing is a header alone', async () => {
    const header = (await feed('positions.csv')).split('\r\n')[0]
    expect(await feed('positions.csv', 'measure=measure:none')).toBe(`${header}\r\n`)
    expect(await feed('positions.csv', 'filter={"or":[]}')).toBe(`${header}\r\n`)
  })

  test.each([1, 2, 3, 7, 1000])('pages of %i hold the same rows in the same order', async (most) => {
    const filter = compilePositionFilter({ standing: ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE'] })
    const ids: string[] = []
    let pages = 0
    for await (const page of positionPages(source(), filter, most)) {
      expect(page.length).toBeLessThanOrEqual(most)
      ids.push(...page.map(({ id }) => id))
      pages++
    }
    const whole: string[] = []
    for await (const page of positionPages(source(), filter)) whole.push(...page.map(({ id }) => id))
    expect(ids).toEqual(whole)
    expect(new Set(ids).size).toBe(ids.length)
    if (most < 10) expect(pages).toBeGreaterThan(3)

    const proposals: string[] = []
    for await (const page of nodePages(
      source(),
      'Proposal',
      NO_FILTER,
      createLoaders(service.graph).proposal,
      most,
    ))
      proposals.push(...page.map(({ id }) => id))
    const { proposals: all } = await service.data<{ proposals: { totalCount: number } }>(
      '{ proposals { totalCount } }',
    )
    expect(proposals).toHaveLength(all.totalCount)
    expect(proposals).toEqual([...new Set(proposals)].sort())
  })

  test('a feed costs the same statements however many rows it has', async () => {
    await feed('positions.csv', 'respondent=respondent:skolmat-2031/sjostad')
    const few = service.statements.length
    await feed('positions.csv')
    expect(service.statements.length).toBeLessThanOrEqual(few + 1)
  })
})
