import { describe, expect, test } from 'vitest'
import { feedParameters } from '../../src/export/parameters.js'
import type { FeedName } from '../../src/export/feed-names.js'
import { RequestError } from '../../src/schema/errors.js'
import { schema } from './service.js'

const read = (search: string | Record<string, string>, feed: FeedName = 'positions.csv') =>
  feedParameters(schema, feed, new URLSearchParams(search))

function faults(search: string | Record<string, string>, feed?: FeedName): unknown {
  try {
    read(search, feed)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    expect(error.code).toBe('BAD_PARAMETERS')
    return error.extensions.faults
  }
  return 'none'
}

describe('the parameters of a feed are the fields of the API’s filter', () => {
  test('lists by repeating a name, booleans, texts', () => {
    expect(
      read('matter=matter:m&basis=EXPLICIT&basis=IMPLIED&hasConditions=true&text=naloxon').given,
    ).toEqual({
      matter: ['matter:m'],
      basis: ['EXPLICIT', 'IMPLIED'],
      hasConditions: true,
      text: 'naloxon',
    })
  })

  test('the whole filter as JSON, alone or beside others', () => {
    const filter = '{"or":[{"stance":["OPPOSE"]},{"not":{"basis":["ADOPTED"]}}]}'
    expect(read({ filter }).given).toEqual(JSON.parse(filter))
    expect(read({ filter, text: 'x' }).given).toEqual({ ...JSON.parse(filter), text: 'x' })
  })

  test('and, or and not as JSON by themselves', () => {
    expect(read('not={"stance":["OPPOSE"]}&or={"text":"a"}&or={"text":"b"}').given).toEqual({
      not: { stance: ['OPPOSE'] },
      or: [{ text: 'a' }, { text: 'b' }],
    })
  })

  test('each feed takes the filter of its own kind', () => {
    expect(read('invited=true&organisationKind=REGION', 'respondents.csv').given).toEqual({
      invited: true,
      organisationKind: ['REGION'],
    })
    expect(faults('stance=OPPOSE', 'measures.csv')).toEqual([
      '"stance" is no parameter, expected matter, category, broader, text, and, or, not, filter, version',
    ])
    expect(faults('text=x', 'context.jsonld')).toEqual(['"text" is no parameter, expected version'])
  })

  test('have the defaults of the filter unless it names basis or standing', () => {
    expect(read('').filter.text).toBe(`true AND n.basis <> 'DEFAULT_RULE' AND n.standing <> 'DRAFTING'`)
    expect(read('basis=DEFAULT_RULE&standing=DRAFTING').filter.text).not.toContain('<>')
  })
})

describe('a fault is told with what was expected', () => {
  test.each([
    ['an unknown name', 'measur=measure:x', ['"measur" is no parameter, did you mean measure?']],
    [
      'a value of no enum',
      'stance=SUPORT',
      [
        'stance cannot be "SUPORT", expected one of SUPPORT, SUPPORT_WITH_CONDITION, MIXED, DOUBT, OPPOSE, NO_VIEWS; did you mean SUPPORT?',
      ],
    ],
    [
      'a boolean that is none',
      'hasConditions=yes',
      ['hasConditions cannot be "yes", expected true or false'],
    ],
    ['a value given twice', 'text=a&text=b', ['text is given 2 times, expected once']],
    [
      'no JSON',
      'filter={"stance":',
      ['filter cannot be "{\\"stance\\":", expected a PositionFilter as a JSON object'],
    ],
    [
      'a list for a filter',
      'filter=[]',
      ['filter cannot be "[]", expected a PositionFilter as a JSON object'],
    ],
    [
      'an unknown field within the filter',
      'filter={"or":[{"stanse":["OPPOSE"]}]}',
      ['or[0]: Field "stanse" is not defined by type "PositionFilter". Did you mean "stance"?'],
    ],
    [
      'a value of another type within the filter',
      'filter={"hasConditions":"yes"}',
      ['hasConditions: Boolean cannot represent a non boolean value: "yes"'],
    ],
    [
      'an id of another kind',
      'measure=statute:x',
      ['filter.measure[0]: "statute:x" is the id of another kind; expected the id of a measure, measure:…'],
    ],
    [
      'what is no id',
      'filter={"not":{"measure":["naloxon"]}}',
      ['filter.not.measure[0]: "naloxon" is not an id; expected the id of a measure, measure:…'],
    ],
    ['a field twice', 'text=a&filter={"text":"b"}', ['text stands beside filter and in it; give it once']],
    [
      'more than three levels',
      'filter={"not":{"not":{"not":{"text":"x"}}}}',
      ['filter.not.not.not; expected at most 3 levels of and, or, not'],
    ],
    [
      'no end of levels',
      `filter=${'{"not":'.repeat(60)}{}${'}'.repeat(60)}`,
      ['filter goes deeper than 50 levels of lists and objects'],
    ],
  ])('%s', (_, search, expected) => {
    expect(faults(search)).toEqual(expected)
  })

  test('all at once', () => {
    const found = faults(
      'measur=x&basis=EXPLICT&respondent=x&proposal=measure:y&filter={"theme":[1]}',
    ) as string[]
    expect(found).toHaveLength(5)
    for (const name of ['measur', 'EXPLICT', 'theme', 'respondent', 'proposal'])
      expect(
        found.some((fault) => fault.includes(name)),
        name,
      ).toBe(true)
  })

  test.each([
    '__proto__=x',
    'constructor=x',
    'filter={"__proto__":{"text":"x"}}',
    'filter={"constructor":1}',
  ])('%s is a name like any other', (search) => expect(faults(search)).toHaveLength(1))
})
