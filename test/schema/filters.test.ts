import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, codes, serve } from './service.js'

interface Position {
  id: string
  stance: string
  basis: string
  respondent: { id: string; standing: string }
}

const POSITIONS = `query ($filter: PositionFilter) {
  positions(filter: $filter, first: 500) { nodes { id stance basis respondent { id standing } } }
}`

describe.each(engines())('filters on $name', (engine) => {
  let service: Service
  let all: Position[]
  beforeAll(async () => {
    service = await serve(engine)
    all = await positions({ basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'], standing: STANDINGS })
  })
  afterAll(() => service.close())
  const STANDINGS = ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE']
  const positions = async (filter: object | null) =>
    (await service.data<{ positions: { nodes: Position[] } }>(POSITIONS, { filter })).positions.nodes
  const ids = (some: Position[]) => some.map(({ id }) => id).sort()

  test('without basis and standing leave out DEFAULT_RULE and DRAFTING', async () => {
    const expected = all.filter(
      ({ basis, respondent }) => basis !== 'DEFAULT_RULE' && respondent.standing !== 'DRAFTING',
    )
    expect(expected.length).toBeLessThan(all.length)
    expect(ids(await positions(null))).toEqual(ids(expected))
    expect(ids(await positions({}))).toEqual(ids(expected))
    expect(ids(await positions({ basis: null, standing: null }))).toEqual(ids(expected))
  })

  test('that name basis or standing at any level lift that default alone', async () => {
    const drafting = (some: Position[]) =>
      some.filter(({ respondent }) => respondent.standing === 'DRAFTING').length
    const byRule = (some: Position[]) => some.filter(({ basis }) => basis === 'DEFAULT_RULE').length
    const withRule = await positions({
      or: [{ basis: ['DEFAULT_RULE'] }, { not: { stance: ['OPPOSE'] } }],
    })
    expect(byRule(withRule)).toBeGreaterThan(0)
    expect(drafting(withRule)).toBe(0)
    const withDrafting = await positions({ not: { standing: ['PRINCIPAL'] } })
    expect(drafting(withDrafting)).toBeGreaterThan(0)
    expect(byRule(withDrafting)).toBe(0)
  })

  test('that name a respondent or document keep DRAFTING, and so does a respondent’s own list', async () => {
    const id = 'respondent:skolmat-2031/ekby/skolforvaltningen'
    const own = all.filter(({ respondent }) => respondent.id === id)
    expect(own.length).toBeGreaterThan(0)
    expect(ids(await positions({ respondent: [id] }))).toEqual(ids(own))
    const { respondent } = await service.data<{
      respondent: { positions: { nodes: Position[] }; tally: { positions: number } }
    }>(`{ respondent(id: "${id}") { positions(first: 500) { nodes { id } } tally { positions } } }`)
    expect(ids(respondent.positions.nodes)).toEqual(ids(own))
    expect(respondent.tally.positions).toBe(own.length)
    expect(
      (await positions({ document: ['document:ekby-2031'] })).some((one) => one.respondent.id === id),
    ).toBe(true)
  })

  test('[] matches nothing, and: [] holds, or: [] does not, null is as if absent', async () => {
    const usual = ids(await positions(null))
    expect(await positions({ stance: [] })).toEqual([])
    expect(ids(await positions({ not: { stance: [] } }))).toEqual(usual)
    expect(ids(await positions({ and: [] }))).toEqual(usual)
    expect(await positions({ or: [] })).toEqual([])
    expect(ids(await positions({ theme: null, and: null, or: null, not: null }))).toEqual(usual)
  })

  test('and, or, not and fields side by side all have to hold', async () => {
    const found = await positions({
      stance: ['SUPPORT', 'OPPOSE'],
      and: [{ not: { basis: ['ADOPTED'] } }],
      or: [
        { respondent: ['respondent:skolmat-2031/ekby'] },
        { respondent: ['respondent:skolmat-2031/sjostad'] },
      ],
    })
    const expected = all.filter(
      ({ stance, basis, respondent }) =>
        ['SUPPORT', 'OPPOSE'].includes(stance) &&
        basis !== 'ADOPTED' &&
        /\/(ekby|sjostad)$/.test(respondent.id),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(ids(found)).toEqual(ids(expected))
  })

  test('within reaches any depth, without the respondent itself', async () => {
    const found = await positions({ within: ['respondent:skolmat-2031/ekby'], standing: STANDINGS })
    expect(new Set(found.map(({ respondent }) => respondent.standing))).toEqual(
      new Set(['CONTRIBUTING', 'DRAFTING', 'SEPARATE']),
    )
    expect(found.some(({ respondent }) => respondent.id === 'respondent:skolmat-2031/ekby')).toBe(false)
  })

  test('text finds inflected and unfolded words, every one of them', async () => {
    const mention = await positions({ text: 'kockar' })
    expect(mention.length).toBeGreaterThan(0)
    expect(ids(await positions({ text: 'KOCK' }))).toEqual(ids(mention))
    expect(await positions({ text: 'kockar rymdraket' })).toEqual([])
    expect(ids(await positions({ text: 'och' }))).toEqual(ids(await positions(null)))
  })

  test('an unknown id matches nothing; an id of another kind is an error that names the place', async () => {
    expect(await positions({ measure: ['measure:none'] })).toEqual([])
    const answer = await service.ask(POSITIONS, {
      filter: { or: [{ measure: ['measure:skolfrukt', 'statute:skollagen'] }] },
    })
    expect(codes(answer)).toEqual(['WRONG_KIND'])
    expect(answer.errors![0]!.message).toContain('filter.or[0].measure[1]')
    expect(codes(await service.ask(POSITIONS, { filter: { measure: ['skolfrukt'] } }))).toEqual(['BAD_ID'])
    for (const key of ['__proto__:x', 'constructor:x', 'toString:x'])
      expect(codes(await service.ask(POSITIONS, { filter: { measure: [key] } }))).toEqual(['BAD_ID'])
  })

  test('beyond three levels, twenty parts or 500 ids are refused', async () => {
    const deep = { not: { not: { not: { stance: ['OPPOSE'] } } } }
    expect(codes(await service.ask(POSITIONS, { filter: deep }))).toEqual(['BAD_FILTER'])
    expect(codes(await service.ask(POSITIONS, { filter: deep.not }))).toEqual([])
    const wide = (parts: number) => ({ or: Array.from({ length: parts }, () => ({ stance: ['OPPOSE'] })) })
    expect(codes(await service.ask(POSITIONS, { filter: wide(21) }))).toEqual(['BAD_FILTER'])
    expect(codes(await service.ask(POSITIONS, { filter: wide(20) }))).toEqual([])
    const many = (count: number) => ({ measure: Array.from({ length: count }, (_, i) => `measure:m${i}`) })
    expect(codes(await service.ask(POSITIONS, { filter: many(501) }))).toEqual(['BAD_FILTER'])
    expect(codes(await service.ask(POSITIONS, { filter: many(500) }))).toEqual([])
  })

  test('texts and ids longer than any that could be meant are refused', async () => {
    const long = 'x'.repeat(10_001)
    expect(codes(await service.ask(POSITIONS, { filter: { theme: [long] } }))).toEqual(['BAD_FILTER'])
    expect(codes(await service.ask(POSITIONS, { filter: { text: long } }))).toEqual(['BAD_FILTER'])
    expect(codes(await service.ask(POSITIONS, { filter: { measure: [`measure:${long}`] } }))).toEqual([
      'BAD_ID',
    ])
    expect((await service.ask(`{ node(id: "measure:${long}") { id } }`)).data).toEqual({ node: null })
  })

  test('values are values: what looks like Cypher is looked for, not run', async () => {
    const nasty = `x' OR true //`
    expect(await positions({ theme: [nasty] })).toEqual([])
    expect(await positions({ measure: [`measure:${nasty}`] })).toEqual([])
    expect(await positions({ text: `${nasty} rymdraket` })).toEqual([])
  })
})
