import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/network/agreement.js'
import { type Held, decidingPositions } from '../../src/network/deciding.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import { engines } from '../graph/engines.js'
import { randomFilters } from '../position/random-filters.js'
import { type Service, codes, serve } from '../schema/service.js'

interface Agreement {
  a: { id: string }
  b: { id: string }
  shared: number
  same: number
  opposed: number
  score: number | null
  details: { target: { id: string }; a: { id: string }; b: { id: string }; score: number }[]
}

const FIELDS = `a { id } b { id } shared same opposed score
  details(first: 500) { target { ... on Proposal { id } ... on Measure { id } } a { id } b { id } score }`
const AGREEMENT = `query ($a: ID!, $b: ID!, $filter: PositionFilter) { agreement(a: $a, b: $b, filter: $filter) { ${FIELDS} } }`
const respondent = (slug: string) => `respondent:skolmat-2031/${slug}`

describe.each(engines())('agreement on $name', (engine) => {
  let service: Service
  let respondents: string[]
  beforeAll(async () => {
    service = await serve(engine)
    const all = await service.data<{ respondents: { nodes: { id: string }[] } }>(
      '{ respondents(first: 500) { nodes { id } } }',
    )
    respondents = all.respondents.nodes.map(({ id }) => id)
  })
  afterAll(() => service.close())

  const agreement = (a: string, b: string, filter: PositionFilter | null = null) =>
    service.data<{ agreement: Agreement }>(AGREEMENT, { a, b, filter }).then(({ agreement }) => agreement)

  /** The positions of a respondent that pass, in the order of their targets. */
  async function positionsOf(id: string, filter: PositionFilter | null): Promise<Held[]> {
    const { respondent } = await service.data<{ respondent: { positions: { nodes: any[] } } }>(
      `query ($id: ID!, $filter: PositionFilter) { respondent(id: $id) { positions(first: 500, orderBy: { field: TARGET }, filter: $filter) { nodes {
        id stance basis document { date } target { ... on Proposal { id } ... on Measure { id } } } } } }`,
      { id, filter },
    )
    return respondent.positions.nodes.map(({ target, document, ...position }) => ({
      ...position,
      respondentId: id,
      targetId: target.id,
      date: document.date,
    }))
  }

  test('of any two is what the positions of both give, either way round', async () => {
    let shared = 0
    for (const filter of [
      null,
      { basis: ['EXPLICIT', 'ADOPTED', 'DEFAULT_RULE'] as const },
      ...randomFilters(5, 2),
    ]) {
      const deciding = new Map<string, Map<string, Held>>()
      for (const id of respondents)
        deciding.set(id, decidingPositions(await positionsOf(id, filter as PositionFilter | null)))
      for (const a of respondents)
        for (const b of respondents) {
          const found = await agreement(a, b, filter as PositionFilter | null)
          const expected = compare(deciding.get(a)!, deciding.get(b)!)
          expect(found).toEqual({
            ...expected,
            a: { id: a },
            b: { id: b },
            details: expected.details.map(({ targetId, score, ...ids }) => ({
              target: { id: targetId },
              a: { id: ids.a },
              b: { id: ids.b },
              score,
            })),
          })
          if (a === b && found.shared > 0) expect(found).toMatchObject({ score: 1, same: found.shared })
          shared += found.shared
        }
    }
    expect(shared).toBeGreaterThan(200)
  })

  test('takes the latest document where one says two things', async () => {
    const { details } = await agreement(respondent('vannerna'), respondent('lansstyrelsen-ekby'))
    const seven = details.find(({ target }) => target.id === 'proposal:skolmat-2031/7')!
    // The society approved in March and opposed in May; the board doubts.
    expect(seven.a.id).toBe('position:skolmat-2031/vannerna/skolmatens-vanner-tillagg-2031/7')
    expect(seven.score).toBe(1)
  })

  test('keeps a DRAFTING respondent, for it is named, but no positions by rule unless asked', async () => {
    const drafting = await agreement(respondent('ekby/skolforvaltningen'), respondent('ekby/skolnamnden'))
    expect(drafting.shared).toBeGreaterThan(0)
    const filter = { basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'] as const }
    const [without, withRule] = [
      await agreement(respondent('ekby'), respondent('sjostad')),
      await agreement(respondent('ekby'), respondent('sjostad'), filter as unknown as PositionFilter),
    ]
    expect(withRule.shared).toBeGreaterThan(without.shared)
  })

  test('is told in part: the first targets, in their order', async () => {
    const whole = await agreement(respondent('ekby'), respondent('ekby/skolnamnden'))
    expect(whole.details.length).toBe(whole.shared)
    expect(whole.shared).toBeGreaterThan(3)
    const part = await service.data<{ agreement: Agreement }>(AGREEMENT.replace('first: 500', 'first: 2'), {
      a: respondent('ekby'),
      b: respondent('ekby/skolnamnden'),
    })
    expect(part.agreement).toEqual({ ...whole, details: whole.details.slice(0, 2) })
  })

  test('of nothing shared has no score', async () => {
    const filter = { measure: ['measure:none'] }
    expect(await agreement(respondent('ekby'), respondent('sjostad'), filter)).toMatchObject({
      shared: 0,
      same: 0,
      opposed: 0,
      score: null,
      details: [],
    })
  })

  test('of many pairs costs one statement for all', async () => {
    const pairs = respondents
      .slice(1)
      .map((b, index) => `p${index}: agreement(a: "${respondents[0]}", b: "${b}") { score }`)
    await service.data(`{ ${pairs.join('\n')} }`)
    expect(service.statements).toEqual(['respondent/byIds', 'network/held'])
  })

  test('an unknown id is told with the nearest, one of another kind by its argument; the rest stays whole', async () => {
    const ask = (a: string, b: string) =>
      service.ask('query ($a: ID!, $b: ID!) { agreement(a: $a, b: $b) { score } dataset { version } }', {
        a,
        b,
      })
    const unknown = await ask(respondent('ekby'), respondent('sjostads'))
    expect(codes(unknown)).toEqual(['UNKNOWN_ID'])
    expect(unknown.errors![0]!.extensions).toMatchObject({ argument: 'b' })
    expect(unknown.errors![0]!.extensions.nearest).toContain(respondent('sjostad'))
    expect(unknown.data).toMatchObject({ agreement: null, dataset: {} })
    const wrong = await ask('organisation:ekby', respondent('ekby'))
    expect(codes(wrong)).toEqual(['WRONG_KIND'])
    expect(wrong.errors![0]!.extensions).toMatchObject({ argument: 'a' })
    expect(codes(await ask(respondent('ekby'), 'ekby'))).toEqual(['BAD_ID'])
  })

  test('refuses a number of details that is none', async () => {
    for (const first of [-1, 501])
      expect(
        codes(
          await service.ask(
            `{ agreement(a: "${respondent('ekby')}", b: "${respondent('sjostad')}") { details(first: ${first}) { score } } }`,
          ),
        ),
      ).toEqual(['BAD_PAGE'])
  })
})
