import { describe, expect, test } from 'vitest'
import { derive } from '../../src/dataset/derive/derive.js'
import { quotation, seedsOf, type WrittenFile, type WrittenSeeds } from './school-meals.js'

const NAMND = 'ekby/skolnamnden'
const KONTOR = 'ekby/skolkontoret'

const adoption = (respondent: string, line = 3) => ({ respondent, evidence: quotation(line) })
const frukost = (respondent: string, more: object = {}) => ({
  respondent,
  on: 'proposal 4.2',
  stance: 'support',
  ...more,
})

function claimsOf(file: WrittenFile, more: WrittenSeeds = {}) {
  const { matters, faults } = derive(seedsOf({ ...more, files: [file] }))
  return {
    faults,
    adopted: matters[0]!.positions.filter(({ basis }) => basis === 'ADOPTED'),
    proposals: matters[0]!.proposals,
  }
}

describe('a respondent that makes another’s statement its own', () => {
  test('holds its positions, by the words and in the document that adopt them', () => {
    const { adopted } = claimsOf({
      respondents: {
        [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
        [KONTOR]: { standing: 'drafting' },
      },
      positions: [
        frukost(KONTOR, {
          stance: 'support_with_condition',
          basis: 'implied',
          summary: 'Bra om den får kosta.',
          conditions: ['Staten betalar.'],
          alternatives: ['mixed'],
        }),
      ],
    })
    expect(adopted).toEqual([
      {
        id: `position:skolmat/${NAMND}/svar-1/4.2`,
        respondent: NAMND,
        on: { kind: 'PROPOSAL', slug: '4.2' },
        stance: 'SUPPORT_WITH_CONDITION',
        basis: 'ADOPTED',
        summary: 'Bra om den får kosta.',
        conditions: ['Staten betalar.'],
        alternatives: ['MIXED'],
        document: 'svar-1',
        evidence: [expect.objectContaining({ document: 'svar-1', firstLine: 3 })],
        adoptsIds: [`position:skolmat/${KONTOR}/svar-1/4.2`],
      },
    ])
  })

  test('keeps its own words where it has any on the target, whatever they say', () => {
    const { adopted, faults } = claimsOf({
      respondents: {
        [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
        [KONTOR]: { standing: 'drafting' },
      },
      positions: [
        frukost(KONTOR),
        frukost(NAMND, { stance: 'oppose' }),
        { respondent: KONTOR, on: 'measure skolfrukt', stance: 'support' },
      ],
    })
    expect(faults).toEqual([])
    expect(adopted.map(({ id }) => id)).toEqual([`position:skolmat/${NAMND}/svar-1/measure:skolfrukt`])
  })

  test('takes over what that one has taken over itself, in whatever order they are written', () => {
    const { adopted } = claimsOf({
      respondents: {
        ekby: { standing: 'principal', adopts: [adoption(NAMND, 2)] },
        [NAMND]: { standing: 'contributing', adopts: [adoption(KONTOR)] },
        [KONTOR]: { standing: 'drafting' },
      },
      positions: [frukost(KONTOR)],
    })
    expect(Object.fromEntries(adopted.map(({ id, adoptsIds }) => [id, adoptsIds]))).toEqual({
      [`position:skolmat/${NAMND}/svar-1/4.2`]: [`position:skolmat/${KONTOR}/svar-1/4.2`],
      'position:skolmat/ekby/svar-1/4.2': [`position:skolmat/${NAMND}/svar-1/4.2`],
    })
  })

  test('takes no decision over, for each body decides itself', () => {
    const { adopted } = claimsOf(
      {
        respondents: {
          [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
          [KONTOR]: { standing: 'drafting' },
        },
        positions: [{ respondent: KONTOR, on: 'proposal beslut', stance: 'support' }],
      },
      { proposals: { beslut: { kind: 'decision' } } },
    )
    expect(adopted).toEqual([])
  })

  test('takes over nothing that follows only from a default rule', () => {
    const { adopted } = claimsOf({
      respondents: {
        [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
        [KONTOR]: {
          standing: 'drafting',
          default: { stance: 'support', covers: 'proposal', evidence: quotation(5) },
        },
      },
    })
    expect(adopted).toEqual([])
  })
})

describe('a respondent that adopts two statements', () => {
  const respondents = {
    ekby: { standing: 'principal', adopts: [adoption(NAMND, 2), adoption('ekby/kostnamnden', 3)] },
    [NAMND]: { standing: 'contributing' },
    'ekby/kostnamnden': { standing: 'contributing' },
  }

  test('has one position that adopts both where they agree', () => {
    const { adopted, faults } = claimsOf({
      respondents,
      positions: [
        frukost(NAMND, { summary: 'Elever orkar mer.', alternatives: ['no_views'] }),
        frukost('ekby/kostnamnden', { summary: 'Köken hinner.' }),
      ],
    })
    expect(faults).toEqual([])
    expect(adopted).toHaveLength(1)
    expect(adopted[0]).toMatchObject({
      adoptsIds: [`position:skolmat/${NAMND}/svar-1/4.2`, 'position:skolmat/ekby/kostnamnden/svar-1/4.2'],
      summary: 'Elever orkar mer. Köken hinner.',
      alternatives: ['NO_VIEWS'],
      evidence: [{ firstLine: 2 }, { firstLine: 3 }],
    })
  })

  test('is a fault for the coder where they differ', () => {
    const { adopted, faults } = claimsOf({
      respondents,
      positions: [frukost(NAMND), frukost('ekby/kostnamnden', { stance: 'doubt' })],
    })
    expect(adopted).toEqual([])
    expect(faults).toEqual([
      {
        matter: 'skolmat',
        respondent: 'ekby',
        target: '4.2',
        message: `those whose statements ekby adopts differ on 4.2 (${NAMND} support, ekby/kostnamnden doubt): type the position of ekby or leave one of the adoptions out`,
      },
    ])
  })

  test('is no fault once its own position is typed', () => {
    const { faults } = claimsOf({
      respondents,
      positions: [
        frukost(NAMND),
        frukost('ekby/kostnamnden', { stance: 'doubt' }),
        frukost('ekby', { stance: 'mixed' }),
      ],
    })
    expect(faults).toEqual([])
  })
})

describe('adopted requests', () => {
  const respondents = {
    [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
    [KONTOR]: { standing: 'drafting' },
  }
  const requests = [{ id: 'fler-kockar', by: KONTOR, under: '4.2', title: 'Staten betalar fler kockar' }]
  const requestedBy = (file: WrittenFile) =>
    claimsOf(file)
      .proposals.get('fler-kockar')!
      .requestedBy.map(({ respondent, basis }) => [respondent, basis])

  test('are made by the adopter too, with basis ADOPTED', () => {
    expect(requestedBy({ respondents, requests })).toEqual([
      [KONTOR, 'EXPLICIT'],
      [NAMND, 'ADOPTED'],
    ])
  })

  test('are not, where it makes the request itself', () => {
    expect(requestedBy({ respondents, requests: [{ ...requests[0], by: [KONTOR, NAMND] }] })).toEqual([
      [KONTOR, 'EXPLICIT'],
      [NAMND, 'EXPLICIT'],
    ])
  })

  test('are not, where it has a position of its own on the request', () => {
    const positions = [{ respondent: NAMND, on: 'proposal fler-kockar', stance: 'oppose' }]
    expect(requestedBy({ respondents, requests, positions })).toEqual([[KONTOR, 'EXPLICIT']])
  })
})

test('respondents that adopt each other are a fault, not an endless loop', () => {
  const { faults } = claimsOf({
    respondents: {
      [NAMND]: { standing: 'principal', adopts: [adoption(KONTOR)] },
      [KONTOR]: { standing: 'drafting', adopts: [adoption(NAMND)] },
    },
    positions: [frukost(KONTOR)],
  })
  expect(faults).toHaveLength(1)
  expect(faults[0]!.message).toMatch(/leave one of these adoptions out/)
})
