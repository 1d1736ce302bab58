import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coalitionsAmong, sharedConcepts } from '../../src/network/coalitions.js'
import type { Held } from '../../src/network/deciding.js'
import { decidingPositions } from '../../src/network/deciding.js'
import { pairwise } from '../../src/network/pairwise.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import type { Stance } from '../../src/schema/vocabulary.js'
import { engines } from '../graph/engines.js'
import { type Service, codes, serve } from '../schema/service.js'
import { randomCounts } from './random-counts.js'

/** What each of some respondents holds on some targets. */
const respondents = (...sides: string[]) =>
  sides.map((said, index) =>
    decidingPositions(
      [...said].flatMap((sign, target): Held[] => {
        const stance = { '+': 'SUPPORT', '-': 'OPPOSE', '±': 'MIXED', o: 'NO_VIEWS' }[sign] as
          Stance | undefined
        if (stance === undefined) return []
        return [
          {
            id: `position:${index}/${target}`,
            respondentId: `respondent:${index}`,
            targetId: `proposal:${target}`,
            stance,
            basis: 'EXPLICIT',
            date: null,
          },
        ]
      }),
    ),
  )

describe('coalitions among respondents', () => {
  test('are those who agree more than they differ, with the mean of their agreements', () => {
    const among = pairwise(respondents('++++', '+++±', '----', '--- ', '++  '))
    expect(coalitionsAmong(among, 2)).toEqual([
      // 1 - 1/8 for the first two, 1 and 1 for these with the last.
      { members: [0, 1, 4], cohesion: (0.875 + 1 + 1) / 3, silentPairs: 0 },
      { members: [2, 3], cohesion: 1, silentPairs: 0 },
    ])
  })

  test('hold those together who never spoke on the same, if others bind them, and tell how many', () => {
    const among = pairwise(respondents('+++++   ', '++++++++', '    ++++'))
    expect(coalitionsAmong(among, 3)).toEqual([{ members: [0, 1, 2], cohesion: 1, silentPairs: 1 }])
  })

  test('need more than half: who agrees on one of two, or is mixed throughout, is tied to nobody', () => {
    expect(coalitionsAmong(pairwise(respondents('++', '+-')), 2)).toEqual([])
    expect(coalitionsAmong(pairwise(respondents('++', '±±')), 2)).toEqual([])
    expect(coalitionsAmong(pairwise(respondents('++', 'oo')), 1)).toEqual([])
    expect(coalitionsAmong(pairwise(respondents('++', '++')), 3)).toEqual([])
  })

  test('have a cohesion from 0 to 1, and each respondent at most once, whatever is said', () => {
    let found = 0
    for (let seed = 0; seed < 300; seed++) {
      const { actors, concepts, counts } = randomCounts(seed)
      const sides = actors.map((actor) =>
        concepts
          .map((concept) => {
            const count = counts.find((one) => one.actor === actor && one.concept === concept)
            if (count === undefined) return ' '
            return count.agree > 0 && count.disagree > 0 ? '±' : count.agree > 0 ? '+' : '-'
          })
          .join(''),
      )
      for (const minimumOverlap of [1, 2]) {
        const coalitions = coalitionsAmong(pairwise(respondents(...sides)), minimumOverlap)
        const members = coalitions.flatMap((coalition) => coalition.members)
        expect(new Set(members).size).toBe(members.length)
        for (const { members, cohesion, silentPairs } of coalitions) {
          expect(members.length).toBeGreaterThan(1)
          expect(cohesion >= 0 && cohesion <= 1).toBe(true)
          expect(silentPairs).toBeLessThan((members.length * (members.length - 1)) / 2)
          found++
        }
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  test('stand for what two or more speak on, all for it, all against it, or all both', () => {
    const count = (actor: string, concept: string, agree: number, disagree: number) => ({
      actor,
      concept,
      agree,
      disagree,
    })
    expect(
      sharedConcepts([
        count('a', 'for', 1, 0),
        count('b', 'for', 3, 0),
        count('a', 'against', 0, 1),
        count('b', 'against', 0, 1),
        count('a', 'both', 1, 1),
        count('c', 'both', 2, 1),
        count('a', 'divided', 1, 0),
        count('b', 'divided', 1, 1),
        count('c', 'alone', 1, 0),
      ]),
    ).toEqual(['for', 'against', 'both'])
  })
})

interface Coalition {
  members: { id: string; name: string }[]
  measures: { id: string; name: string }[]
  cohesion: number
  silentPairs: number
}

const COALITIONS = `query ($filter: PositionFilter!, $minimumOverlap: Int! = 2, $first: Int! = 20) {
  coalitions(filter: $filter, minimumOverlap: $minimumOverlap, first: $first) {
    members { id name } measures { id name } cohesion silentPairs
  }
}`
const FILTERS: PositionFilter[] = [
  {},
  { basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'] },
  { standing: ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE'] },
  { basis: ['EXPLICIT'], standing: ['PRINCIPAL', 'CONTRIBUTING', 'SEPARATE'] },
]

describe.each(engines())('coalitions on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  const coalitions = (filter: PositionFilter, minimumOverlap: number, first = 20) =>
    service
      .data<{ coalitions: Coalition[] }>(COALITIONS, { filter, minimumOverlap, first })
      .then(({ coalitions }) => coalitions)

  test('have the cohesion and the silent pairs that the agreements of their members give', async () => {
    let found = 0
    for (const filter of FILTERS)
      for (const minimumOverlap of [1, 2, 3])
        for (const { members, cohesion, silentPairs } of await coalitions(filter, minimumOverlap)) {
          const ids = members.map(({ id }) => id)
          const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
          const agreements = await service.data<Record<string, { shared: number; score: number }>>(
            `query ($filter: PositionFilter) { ${pairs
              .map(
                ([a, b], index) =>
                  `p${index}: agreement(a: "${a}", b: "${b}", filter: $filter) { shared score }`,
              )
              .join('\n')} }`,
            { filter },
          )
          const enough = Object.values(agreements).filter(({ shared }) => shared >= minimumOverlap)
          expect(silentPairs).toBe(pairs.length - enough.length)
          expect(cohesion).toBeCloseTo(enough.reduce((sum, { score }) => sum + score, 0) / enough.length, 12)
          found++
        }
    expect(found).toBeGreaterThan(5)
  })

  test('have the measures on which the matrix shows two or more members, all on one side', async () => {
    let named = 0
    for (const filter of FILTERS) {
      const { stanceMatrix } = await service.data<{
        stanceMatrix: { rows: { id: string }[]; columns: { id: string }[]; grid: (Stance | null)[][] }
      }>(
        `query ($filter: PositionFilter!) { stanceMatrix(filter: $filter, rows: RESPONDENT, columns: MEASURE) { rows { id } columns { id } grid } }`,
        { filter },
      )
      const { rows, columns, grid } = stanceMatrix
      const side = (stance: Stance | null | undefined) =>
        stance == null || stance === 'NO_VIEWS'
          ? null
          : stance.startsWith('SUPPORT')
            ? 1
            : stance === 'MIXED'
              ? 0.5
              : 0
      for (const { members, measures } of await coalitions(filter, 1)) {
        const ids = members.map(({ id }) => id)
        const expected = columns.filter((_, column) => {
          const sides = rows
            .map(({ id }, row) => (ids.includes(id) ? side(grid[row]![column]) : null))
            .filter((one) => one !== null)
          return sides.length > 1 && new Set(sides).size === 1
        })
        expect(measures.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        named += measures.length
      }
    }
    expect(named).toBeGreaterThan(5)
  })

  test('come the largest first, then by cohesion; members and measures by name', async () => {
    const found = await coalitions({}, 1)
    expect(found.length).toBeGreaterThan(1)
    for (const [index, { members, cohesion }] of found.slice(1).entries()) {
      const before = found[index]!
      expect(before.members.length).toBeGreaterThanOrEqual(members.length)
      if (before.members.length === members.length) expect(before.cohesion).toBeGreaterThanOrEqual(cohesion)
    }
    for (const { members, measures } of found)
      for (const names of [members, measures].map((list) => list.map(({ name }) => name)))
        expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')))
    expect(await coalitions({}, 1, 1)).toEqual(found.slice(0, 1))
    expect(await coalitions({}, 1, 0)).toEqual([])
  })

  test('of nothing, or of more overlap than anybody has, are none', async () => {
    expect(await coalitions({ measure: ['measure:none'] }, 1)).toEqual([])
    expect(await coalitions({ stance: [] }, 1)).toEqual([])
    expect(await coalitions({}, 1_000)).toEqual([])
  })

  test('cost the same statements however many there are', async () => {
    await coalitions({}, 1)
    expect(service.statements.toSorted()).toEqual([
      'axis/items',
      'axis/items',
      'dataset/loaded',
      'measure/byIds',
      'network/allHeld',
      'network/counts',
      'network/extent',
      'network/extent',
      'respondent/byIds',
    ])
  })

  test('refuse an overlap below 1, a number that is none and an id of another kind', async () => {
    const ask = (variables: object) =>
      service.ask(COALITIONS.replace(/\}\s*$/, 'dataset { version } }'), { filter: {}, ...variables })
    for (const minimumOverlap of [0, -3]) {
      const answer = await ask({ minimumOverlap })
      expect(codes(answer)).toEqual(['BAD_ARGUMENT'])
      expect(answer.errors![0]!.extensions).toMatchObject({
        argument: 'minimumOverlap',
        given: minimumOverlap,
      })
      expect(answer.data).toMatchObject({ coalitions: null, dataset: {} })
    }
    for (const first of [-1, 501]) expect(codes(await ask({ first }))).toEqual(['BAD_PAGE'])
    expect(codes(await ask({ filter: { respondent: ['measure:x'] } }))).toEqual(['WRONG_KIND'])
  })
})
