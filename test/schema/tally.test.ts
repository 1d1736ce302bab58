import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, serve } from './service.js'

const FIELDS = {
  support: 'SUPPORT',
  supportWithCondition: 'SUPPORT_WITH_CONDITION',
  mixed: 'MIXED',
  doubt: 'DOUBT',
  oppose: 'OPPOSE',
  noViews: 'NO_VIEWS',
} as const
type Tally = Record<keyof typeof FIELDS | 'respondents' | 'positions', number>
interface Holder {
  id: string
  byRespondent: Tally
  byPosition: Tally
  positions: { nodes: { stance: string; respondent: { id: string } }[] }
}

/** Filters that a roll-up answers, and filters for which positions are counted. */
const FILTERS: object[] = [
  {},
  { standing: ['PRINCIPAL'] },
  { standing: ['DRAFTING', 'SEPARATE', 'SEPARATE'] },
  { standing: [] },
  { basis: ['DEFAULT_RULE'] },
  { basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'] },
  { basis: ['ADOPTED', 'EXPLICIT', 'IMPLIED', 'EXPLICIT'], standing: ['CONTRIBUTING', 'PRINCIPAL'] },
  { basis: ['EXPLICIT'] },
  { basis: [] },
  { hasConditions: true },
  { stance: ['SUPPORT', 'OPPOSE'], standing: ['PRINCIPAL'] },
  { not: { basis: ['ADOPTED'] } },
  { or: [{ text: 'frukost' }, { category: ['KNOWLEDGE'] }], basis: ['EXPLICIT', 'DEFAULT_RULE'] },
]
const COUNTS = `${Object.keys(FIELDS).join(' ')} respondents positions`
const POSITIONS = 'positions(first: 500, filter: $filter) { nodes { stance respondent { id } } }'

describe.each(engines())('tallies on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  test.each(['measures', 'proposals'])(
    '%s: every number opens to the positions of the same filter',
    async (list) => {
      let counted = 0
      for (const filter of FILTERS) {
        const data = await service.data<Record<string, { nodes: Holder[] }>>(
          `query ($filter: PositionFilter) { ${list}(first: 500) { nodes { id
          byRespondent: tally(filter: $filter) { ${COUNTS} } byPosition: tally(filter: $filter, unit: POSITION) { ${COUNTS} }
          ${POSITIONS} } } }`,
          { filter },
        )
        for (const { id, byRespondent, byPosition, positions } of data[list]!.nodes) {
          counted += positions.nodes.length
          expect(byPosition, `${id} ${JSON.stringify(filter)}`).toEqual(recount(positions.nodes, 'POSITION'))
          expect(byRespondent, `${id} ${JSON.stringify(filter)}`).toEqual(
            recount(positions.nodes, 'RESPONDENT'),
          )
        }
      }
      expect(counted).toBeGreaterThan(100)
    },
  )

  test('respondents: a tally counts its positions', async () => {
    for (const filter of FILTERS) {
      const { respondents } = await service.data<{ respondents: { nodes: (Holder & { tally: Tally })[] } }>(
        `query ($filter: PositionFilter) { respondents(first: 500) { nodes { id tally(filter: $filter) { ${COUNTS} } ${POSITIONS} } } }`,
        { filter },
      )
      for (const { id, tally, positions } of respondents.nodes)
        expect(tally, `${id} ${JSON.stringify(filter)}`).toEqual(recount(positions.nodes, 'POSITION'))
    }
  })

  test('supporters and opponents are those who hold such a position', async () => {
    const names = 'first: 500, filter: $filter) { totalCount nodes { id } }'
    for (const filter of FILTERS) {
      const { measures } = await service.data<{
        measures: {
          nodes: (Holder &
            Record<'supporters' | 'opponents', { totalCount: number; nodes: { id: string }[] }>)[]
        }
      }>(
        `query ($filter: PositionFilter) { measures(first: 500) { nodes { id supporters(${names} opponents(${names} ${POSITIONS} } } }`,
        { filter },
      )
      for (const { id, supporters, opponents, positions } of measures.nodes) {
        const holders = (pattern: RegExp) =>
          [
            ...new Set(
              positions.nodes.filter(({ stance }) => pattern.test(stance)).map((one) => one.respondent.id),
            ),
          ].sort()
        expect(supporters.nodes.map((one) => one.id).sort(), id).toEqual(holders(/^SUPPORT/))
        expect(opponents.nodes.map((one) => one.id).sort(), id).toEqual(holders(/^OPPOSE/))
        expect(supporters.totalCount).toBe(supporters.nodes.length)
      }
    }
  })

  test('the usual tallies are read from roll-ups, others counted, one statement for all', async () => {
    await service.data('{ measures { nodes { tally { support } } } }')
    expect(service.statements).toEqual(['schema/page', 'tally/rollups'])
    await service.data('{ measures { nodes { tally(filter: { hasConditions: true }) { support } } } }')
    expect(service.statements).toEqual(['schema/page', 'tally/count'])
  })
})

/** Positions, or distinct respondents, by stance; and both in all. */
function recount(positions: Holder['positions']['nodes'], unit: 'POSITION' | 'RESPONDENT'): Tally {
  const distinct = (some: typeof positions) => new Set(some.map(({ respondent }) => respondent.id)).size
  const byStance = Object.entries(FIELDS).map(([field, stance]) => {
    const held = positions.filter((one) => one.stance === stance)
    return [field, unit === 'POSITION' ? held.length : distinct(held)]
  })
  return {
    ...(Object.fromEntries(byStance) as Tally),
    respondents: distinct(positions),
    positions: positions.length,
  }
}
