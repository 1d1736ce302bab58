import { describe, expect, test } from 'vitest'
import { compare } from '../../src/network/agreement.js'
import { type Held, decidingPositions } from '../../src/network/deciding.js'
import { STANCE, type Stance, valuesOf } from '../../src/schema/vocabulary.js'
import { shuffled } from './random-counts.js'

const held = (id: string, rest: Partial<Held> = {}): Held => ({
  id: `position:${id}`,
  respondentId: 'respondent:a',
  targetId: 'proposal:x',
  stance: 'SUPPORT',
  basis: 'EXPLICIT',
  date: '2031-01-01',
  ...rest,
})

describe('the deciding position of a respondent on a target', () => {
  /** The first of each list decides. */
  test.each<[string, Held[]]>([
    ['EXPLICIT before IMPLIED', [held('b', { date: null }), held('a', { basis: 'IMPLIED' })]],
    ['IMPLIED before ADOPTED', [held('b', { basis: 'IMPLIED' }), held('a', { basis: 'ADOPTED' })]],
    ['ADOPTED before DEFAULT_RULE', [held('b', { basis: 'ADOPTED' }), held('a', { basis: 'DEFAULT_RULE' })]],
    ['the basis before the date', [held('b'), held('a', { basis: 'IMPLIED', date: '2032-01-01' })]],
    ['the latest document', [held('b', { date: '2031-01-02' }), held('a')]],
    ['a document with a date before one without', [held('b'), held('a', { date: null })]],
    ['the first id of one day', [held('a'), held('b')]],
    [
      'one of no views, where that decides',
      [held('b', { stance: 'NO_VIEWS' }), held('a', { basis: 'ADOPTED' })],
    ],
    [
      'all of these',
      [
        held('c', { date: '2031-03-01' }),
        held('d', { date: '2031-03-01' }),
        held('a'),
        held('b', { basis: 'IMPLIED' }),
      ],
    ],
  ])('is %s', (_, positions) => {
    for (let seed = 0; seed < 10; seed++)
      expect([...decidingPositions(shuffled(positions, seed)).values()]).toEqual([positions[0]])
  })

  test('is told for each target, in the order in which these come', () => {
    const found = decidingPositions([
      held('b', { targetId: 'proposal:y' }),
      held('c'),
      held('a', { targetId: 'proposal:y' }),
    ])
    expect([...found].map(([target, { id }]) => [target, id])).toEqual([
      ['proposal:y', 'position:a'],
      ['proposal:x', 'position:c'],
    ])
  })
})

describe('agreement on one target', () => {
  const score = (a: Stance, b: Stance) =>
    compare(decidingPositions([held('a', { stance: a })]), decidingPositions([held('b', { stance: b })]))
      .score

  test('is 1 for one side, 0 for opposite sides, ½ with a MIXED, and none without a side', () => {
    const FOR = ['SUPPORT', 'SUPPORT_WITH_CONDITION']
    const AGAINST = ['DOUBT', 'OPPOSE']
    for (const a of valuesOf(STANCE))
      for (const b of valuesOf(STANCE)) {
        const one = (side: string[]) => side.includes(a) && side.includes(b)
        const expected =
          a === 'NO_VIEWS' || b === 'NO_VIEWS'
            ? null
            : a === b || one(FOR) || one(AGAINST)
              ? 1
              : a === 'MIXED' || b === 'MIXED'
                ? 0.5
                : 0
        expect(score(a, b), `${a} ${b}`).toBe(expected)
      }
  })

  test('on several is the mean over those shared', () => {
    const a = decidingPositions([
      held('1', { targetId: 'proposal:1' }),
      held('2', { targetId: 'proposal:2' }),
      held('3', { targetId: 'proposal:3' }),
      held('4', { targetId: 'proposal:4', stance: 'NO_VIEWS' }),
      held('5', { targetId: 'proposal:5' }),
    ])
    const b = decidingPositions([
      held('6', { targetId: 'proposal:1', stance: 'SUPPORT_WITH_CONDITION' }),
      held('7', { targetId: 'proposal:2', stance: 'MIXED' }),
      held('8', { targetId: 'proposal:3', stance: 'DOUBT' }),
      held('9', { targetId: 'proposal:4' }),
    ])
    expect(compare(a, b)).toMatchObject({ shared: 3, same: 1, opposed: 1, score: 0.5 })
    expect(compare(b, new Map())).toEqual({ shared: 0, same: 0, opposed: 0, score: null, details: [] })
  })
})
