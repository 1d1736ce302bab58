import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AXES } from '../../src/axis/axis.js'
import { type MatrixAxis, MATRIX_AXIS, valuesOf } from '../../src/schema/vocabulary.js'
import { engines } from '../graph/engines.js'
import { randomFilters } from '../position/random-filters.js'
import { type Service, codes, serve } from '../schema/service.js'

interface Group {
  item: { id: string }
  respondent: Counts
  position: Counts
}
type Counts = Record<string, number>

const STANCES = ['support', 'supportWithCondition', 'mixed', 'doubt', 'oppose', 'noViews']
const COUNTS = `{ ${STANCES.join(' ')} respondents positions }`
const TALLIES = `query ($by: MatrixAxis!, $filter: PositionFilter) {
  byRespondent: tallies(by: $by, filter: $filter, first: 500) { item { id } tally ${COUNTS} }
  byPosition: tallies(by: $by, filter: $filter, first: 500, unit: POSITION) { item { id } tally ${COUNTS} }
}`

describe.each(engines())('tallies of groups on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  async function groups(by: MatrixAxis, filter: object | null): Promise<Group[]> {
    type Answer = { item: { id: string }; tally: Counts }[]
    const { byRespondent, byPosition } = await service.data<{ byRespondent: Answer; byPosition: Answer }>(
      TALLIES,
      { by, filter },
    )
    expect(byPosition.map(({ item }) => item)).toEqual(byRespondent.map(({ item }) => item))
    return byRespondent.map(({ item, tally }, index) => ({
      item,
      respondent: tally,
      position: byPosition[index]!.tally,
    }))
  }

  /** Counted here from the list of positions. */
  async function recount(filter: object): Promise<Pick<Group, 'respondent' | 'position'>> {
    const { positions } = await service.data<{
      positions: { nodes: { stance: string; respondent: { id: string } }[] }
    }>(
      'query ($filter: PositionFilter) { positions(filter: $filter, first: 500) { nodes { stance respondent { id } } } }',
      {
        filter,
      },
    )
    const totals = {
      respondents: new Set(positions.nodes.map(({ respondent }) => respondent.id)).size,
      positions: positions.nodes.length,
    }
    const count = (what: (stance: string) => number) =>
      Object.fromEntries(STANCES.map((field) => [field, what(field.replace(/[A-Z]/g, '_$&').toUpperCase())]))
    const of = (stance: string) => positions.nodes.filter((position) => position.stance === stance)
    return {
      respondent: {
        ...count((stance) => new Set(of(stance).map(({ respondent }) => respondent.id)).size),
        ...totals,
      },
      position: { ...count((stance) => of(stance).length), ...totals },
    }
  }

  test.each(valuesOf(MATRIX_AXIS))('by %s are what the same filter lists', async (by) => {
    let opened = 0
    for (const filter of [{}, { and: [] }, { basis: ['DEFAULT_RULE'] }, ...randomFilters(6, 7)]) {
      const found = await groups(by, filter)
      for (const { item, ...counts } of found) {
        expect(counts).toEqual(await recount({ and: [filter, AXES[by].filter(item.id)] }))
        opened++
      }
      const sizes = found.map(({ respondent }) => respondent.respondents!)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(sizes).not.toContain(0)
    }
    expect(opened).toBeGreaterThan(10)
  })

  test.each(['RESPONDENT', 'PROPOSAL', 'MEASURE'] as const)(
    'by %s: roll-ups tell what counting tells',
    async (by) => {
      const rolledUp = await groups(by, { standing: ['PRINCIPAL', 'DRAFTING'] })
      expect(service.statements).toContain('tally/ranked')
      const counted = await groups(by, { standing: ['PRINCIPAL', 'DRAFTING'], and: [] })
      expect(service.statements).toContain('tally/groups')
      expect(rolledUp).toEqual(counted)
    },
  )

  test('first: so many, and no more than are answered', async () => {
    const { tallies } = await service.data<{ tallies: unknown[] }>(
      '{ tallies(by: MEASURE, first: 2) { item { id } } }',
    )
    expect(tallies).toHaveLength(2)
    expect(codes(await service.ask('{ tallies(by: MEASURE, first: 501) { item { id } } }'))).toEqual([
      'BAD_PAGE',
    ])
  })
})
