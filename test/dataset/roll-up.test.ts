import { describe, expect, test } from 'vitest'
import { BASES, STANCES, STANDINGS } from '../../src/dataset/seeds/formats-words.js'
import { MEASURED, rollUp, rollUpIndex, SETS, type Counted } from '../../src/dataset/rows/roll-up.js'
import { dice } from './editing.js'

const counted = (respondentId: string, stance: Counted['stance'], more: Partial<Counted> = {}): Counted => ({
  respondentId,
  stance,
  standing: 'PRINCIPAL',
  basis: 'EXPLICIT',
  ...more,
})

describe('a roll-up', () => {
  test('has a place for each standing, set, unit and stance, and for any stance', () => {
    const places = STANDINGS.flatMap((standing) =>
      SETS.flatMap((set) =>
        MEASURED.flatMap((measured) =>
          [...STANCES, undefined].map((stance) => rollUpIndex(standing, set, measured, stance)),
        ),
      ),
    )
    expect(places).toEqual(Array.from({ length: 168 }, (_, place) => place))
    expect(rollUp([]).counts).toEqual(new Array(168).fill(0))
  })

  test('counts a respondent once for each stance it holds, and once for any', () => {
    const { counts } = rollUp([
      counted('a', 'SUPPORT'),
      counted('a', 'SUPPORT', { basis: 'ADOPTED' }),
      counted('a', 'OPPOSE', { basis: 'DEFAULT_RULE' }),
      counted('b', 'SUPPORT'),
    ])
    const at = (...place: [(typeof SETS)[number], (typeof MEASURED)[number], Counted['stance']?]) =>
      counts[rollUpIndex('PRINCIPAL', ...place)]
    expect([at('own', 'positions', 'SUPPORT'), at('own', 'respondents', 'SUPPORT')]).toEqual([3, 2])
    expect([at('rule', 'positions', 'OPPOSE'), at('rule', 'respondents', 'OPPOSE')]).toEqual([1, 1])
    expect([at('either', 'positions'), at('either', 'respondents')]).toEqual([4, 2])
    expect([at('own', 'respondents', 'OPPOSE'), at('own', 'respondents')]).toEqual([0, 2])
  })

  test('counts support with and without conditions together, each respondent once', () => {
    const positions = [
      counted('a', 'SUPPORT'),
      counted('a', 'SUPPORT_WITH_CONDITION'),
      counted('b', 'SUPPORT_WITH_CONDITION'),
      counted('c', 'DOUBT'),
      counted('c', 'OPPOSE'),
    ]
    expect(rollUp(positions)).toMatchObject({ support: 2, conditions: 2, opposition: 1, contested: 1 })
  })

  test('leaves drafts and silence out of support and opposition', () => {
    const positions = [
      counted('a', 'SUPPORT', { standing: 'DRAFTING' }),
      counted('b', 'SUPPORT', { basis: 'DEFAULT_RULE' }),
      counted('c', 'OPPOSE', { standing: 'DRAFTING' }),
    ]
    expect(rollUp(positions)).toMatchObject({ support: 0, conditions: 0, opposition: 0, contested: 0 })
  })

  test('agrees with counting one by one', () => {
    const roll = dice(7)
    const standings = Array.from({ length: 12 }, () => STANDINGS[roll(4)]!)
    const positions = Array.from({ length: 400 }, () => {
      const who = roll(12)
      return counted(`r${who}`, STANCES[roll(6)]!, { standing: standings[who], basis: BASES[roll(4)] })
    })
    const { counts } = rollUp(positions)
    for (const standing of STANDINGS)
      for (const set of SETS)
        for (const stance of [...STANCES, undefined]) {
          const found = positions.filter(
            (position) =>
              position.standing === standing &&
              (stance === undefined || position.stance === stance) &&
              (set === 'either' || (set === 'rule') === (position.basis === 'DEFAULT_RULE')),
          )
          expect(counts[rollUpIndex(standing, set, 'positions', stance)]).toBe(found.length)
          const respondents = new Set(found.map(({ respondentId }) => respondentId)).size
          expect(counts[rollUpIndex(standing, set, 'respondents', stance)]).toBe(respondents)
        }
  })
})
