import { describe, expect, test } from 'vitest'
import { derive } from '../../src/dataset/derive/derive.js'
import { ofInquiry, quotation, seedsOf, type WrittenFile, type WrittenSeeds } from './school-meals.js'

const rule = { stance: 'support', covers: ['proposal', 'assessment'], evidence: quotation(7) }

/** The proposals on which ekby's silence means something, with a rule that has these fields. */
function reached(fields: object, proposals: WrittenSeeds['proposals'], file: WrittenFile = {}): string[] {
  return byRule({ proposals }, fields, file).map(({ on }) => on.slug)
}

function byRule(seeds: WrittenSeeds, fields: object, file: WrittenFile) {
  const respondents = {
    ekby: { standing: 'principal', default: { ...rule, ...fields } },
    ...file.respondents,
  }
  const { matters } = derive(seedsOf({ ...seeds, files: [{ ...file, respondents }] }))
  return matters[0]!.positions.filter(({ basis }) => basis === 'DEFAULT_RULE')
}

const onPosition = (slug: string) => ({ respondent: 'ekby', on: `proposal ${slug}`, stance: 'oppose' })

test('silence means what the rule says, in the document and by the words that say so', () => {
  const [position, ...others] = byRule(
    { proposals: ofInquiry('4.1') },
    { stance: 'support', alternatives: ['no_views'] },
    {},
  )
  expect(others).toEqual([])
  expect(position).toEqual({
    id: 'position:skolmat/ekby/svar-1/4.1',
    respondent: 'ekby',
    on: { kind: 'PROPOSAL', slug: '4.1' },
    stance: 'SUPPORT',
    basis: 'DEFAULT_RULE',
    conditions: [],
    alternatives: ['NO_VIEWS'],
    document: 'svar-1',
    evidence: [expect.objectContaining({ firstLine: 7 })],
    adoptsIds: [],
  })
})

describe('a rule reaches', () => {
  test('the kinds it covers', () => {
    const proposals = {
      ...ofInquiry('4.1'),
      '4.2': { ...ofInquiry('x').x, kind: 'assessment' },
      '4.3': { ...ofInquiry('x').x, kind: 'goal' },
      '4.4': { ...ofInquiry('x').x, kind: 'appeal' },
    }
    expect(reached({}, proposals)).toEqual(['4.1', '4.2'])
    expect(reached({ covers: ['goal', 'appeal'] }, proposals)).toEqual(['4.3', '4.4'])
  })

  test('what the inquiry puts forward: no goal in force, nothing another body proposes, no decision, no request', () => {
    const proposals = {
      ...ofInquiry('4.1'),
      'mal-i-kraft': { kind: 'goal' },
      'eget-forslag': { kind: 'proposal', proposedBy: 'skolverket' },
      beslut: { kind: 'decision', proposedBy: 'skolmatsutredningen' },
      helheten: { kind: 'whole', proposedBy: 'skolmatsutredningen' },
      '4': { kind: 'area', proposedBy: 'skolmatsutredningen', covers: ['4.1'] },
    }
    const requests = [{ id: 'fler-kockar', by: 'ekby', title: 'Staten betalar fler kockar' }]
    expect(reached({ covers: ['proposal', 'goal'] }, proposals, { requests })).toEqual(['4.1'])
  })

  test('where no inquiry proposes, what whoever sent the matter out proposes', () => {
    expect(
      reached({}, { '4.1': { kind: 'proposal', proposedBy: 'regeringen' }, '4.2': { kind: 'proposal' } }),
    ).toEqual(['4.1'])
  })

  test('nothing of another respondent’s silence', () => {
    const file = { respondents: { 'ekby/skolnamnden': { standing: 'contributing' } } }
    expect(byRule({ proposals: ofInquiry('4.1') }, {}, file).map(({ respondent }) => respondent)).toEqual([
      'ekby',
    ])
  })
})

describe('a rule does not reach', () => {
  const proposals = {
    ...ofInquiry('4.1', '5.1', '5.1.1', '6.1'),
    '5.1.1': { ...ofInquiry('x').x, partOf: '5.1' },
    '6': { kind: 'area', covers: ['6.1'] },
  }

  test('what it excepts, and what is part of that', () => {
    expect(reached({ except: ['5.1'] }, proposals)).toEqual(['4.1', '6.1'])
  })

  test('what stands in a chapter that it excepts', () => {
    expect(reached({ except: ['6'] }, proposals)).toEqual(['4.1', '5.1', '5.1.1'])
  })

  test('what is outside the chapters it is limited to', () => {
    expect(reached({ only: ['5.1', '6'] }, proposals)).toEqual(['5.1', '5.1.1', '6.1'])
    expect(reached({ only: ['5.1', '6'], except: ['5.1.1'] }, proposals)).toEqual(['5.1', '6.1'])
  })

  test('what the respondent has a position on, and the parts of that', () => {
    expect(reached({}, proposals, { positions: [onPosition('5.1')] })).toEqual(['4.1', '6.1'])
  })

  test('what it has an adopted position on', () => {
    const file = {
      respondents: {
        ekby: { standing: 'principal', adopts: 'ekby/skolnamnden', default: rule },
        'ekby/skolnamnden': { standing: 'contributing' },
      },
      positions: [{ ...onPosition('5.1'), respondent: 'ekby/skolnamnden' }],
    }
    expect(reached({}, proposals, file)).toEqual(['4.1', '6.1'])
  })
})

describe('a rule still reaches', () => {
  test('the whole of what the respondent has a position on a part of', () => {
    const proposals = { ...ofInquiry('5.1'), '5.1.1': { ...ofInquiry('x').x, partOf: '5.1' } }
    expect(reached({}, proposals, { positions: [onPosition('5.1.1')] })).toEqual(['5.1'])
  })

  test('everything, where the respondent has a position on the WHOLE', () => {
    const proposals = {
      helheten: { kind: 'whole' },
      '4': { kind: 'area', partOf: 'helheten' },
      '4.1': { ...ofInquiry('x').x, partOf: '4' },
    }
    expect(reached({}, proposals, { positions: [onPosition('helheten')] })).toEqual(['4.1'])
  })

  test('a proposal whose measure the respondent has a position on', () => {
    const proposals = {
      '4.1': { ...ofInquiry('x').x, concerns: [{ measure: 'skolfrukt', bearing: 'advances' }] },
    }
    const positions = [{ respondent: 'ekby', on: 'measure skolfrukt', stance: 'oppose' }]
    expect(reached({}, proposals, { positions })).toEqual(['4.1'])
  })
})
