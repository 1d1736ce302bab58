import { describe, expect, test } from 'vitest'
import type { NodeRow } from '../../src/dataset/rows/node-row.js'
import { rollUpIndex } from '../../src/dataset/rows/roll-up.js'
import { DerivationError, rows } from '../../src/dataset/rows/rows.js'
import type { Seeds } from '../../src/dataset/seeds/seeds.js'
import { ofInquiry, quotation, seedsOf, type WrittenSeeds } from './school-meals.js'

const node = (written: WrittenSeeds, id: string): NodeRow => {
  const row = rows(seedsOf(written)).nodes.get(id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
const relations = ({ relations: all }: NodeRow, type: string) =>
  all.filter((relation) => relation.type === type).map(({ from, to, props }) => ({ from, to, props }))

const NAMND = 'ekby/skolnamnden'
const ANSWER: WrittenSeeds = {
  measures: { frukost: { name: 'Skolfrukost', category: 'social_support', broader: 'skolfrukt' } },
  proposals: {
    '4': { kind: 'area', title: 'Kapitel 4', covers: '4.2' },
    '4.2': {
      ...ofInquiry('x').x,
      title: 'Kommunerna serverar frukost',
      theme: 'mat',
      partOf: '4',
      assigns: ['skolverket', { organisation: 'ekby', evidence: quotation(9, { document: 'svar-1' }) }],
      concerns: [
        { measure: 'frukost', bearing: 'advances' },
        { measure: 'skolfrukt', bearing: 'examines', evidence: quotation(8, { document: 'svar-1' }) },
      ],
    },
  },
  files: [
    {
      document: { date: '2031-04-22', issuer: 'ekby' },
      respondents: {
        ekby: { standing: 'principal', answeredOn: '2031-04-20' },
        [NAMND]: { standing: 'contributing', within: 'ekby', form: 'internremiss' },
        'ekby/skolkontoret': { standing: 'drafting', within: NAMND },
      },
      positions: [
        {
          respondent: 'ekby/skolkontoret',
          on: 'proposal 4.2',
          stance: 'support_with_condition',
          conditions: ['Staten betalar.'],
          summary: 'Frukost hjälper.',
          evidence: [quotation(12, { page: 2 }), quotation(20)],
        },
        { respondent: 'ekby', on: 'measure frukost', stance: 'oppose' },
      ],
      requests: [
        { id: 'fler-kockar', by: NAMND, under: '4.2', title: 'Staten betalar fler kockar', to: 'regeringen' },
      ],
      practices: [{ organisation: 'ekby', measure: 'frukost', role: 'runs_jointly', partners: 'skolverket' }],
    },
  ],
}
const POSITION = 'position:skolmat/ekby/skolkontoret/svar-1/4.2'

describe('the row of a position', () => {
  test('carries all that it is filtered and sorted by', () => {
    const { props } = node(ANSWER, POSITION)
    expect(props).toMatchObject({
      respondentId: 'respondent:skolmat/ekby/skolkontoret',
      organisationId: 'organisation:ekby/skolkontoret',
      withinIds: ['respondent:skolmat/ekby/skolnamnden', 'respondent:skolmat/ekby'],
      matterId: 'matter:skolmat',
      standing: 'DRAFTING',
      targetId: 'proposal:skolmat/4.2',
      targetKind: 'PROPOSAL',
      proposalKind: 'PROPOSAL',
      theme: 'mat',
      documentId: 'document:svar-1',
      date: '2031-04-22',
      hasConditions: true,
      conditions: ['Staten betalar.'],
      adoptsIds: [],
      alternatives: [],
      byTarget: `0000004.000002\t${POSITION}`,
      byStance: `000000001\t${POSITION}`,
    })
  })

  test('is on the measures that its target advances, not on those it examines', () => {
    const row = node(ANSWER, POSITION)
    expect(row.props).toMatchObject({ measureIds: ['measure:frukost'], categories: ['SOCIAL_SUPPORT'] })
    expect(relations(row, 'COUNTS_FOR').map(({ to }) => to)).toEqual(['measure:frukost'])
  })

  test('on a measure has neither kind of proposal nor theme', () => {
    const { props } = node(ANSWER, 'position:skolmat/ekby/svar-1/measure:frukost')
    expect(props).toMatchObject({
      targetKind: 'MEASURE',
      targetId: 'measure:frukost',
      measureIds: ['measure:frukost'],
    })
    expect(Object.keys(props)).not.toContain('proposalKind')
    expect(Object.keys(props)).not.toContain('theme')
    expect(props.byTarget).toMatch(/^2skolfrukost\t/)
  })

  test('has its relations, the one that reaches it from its respondent too', () => {
    const row = node(ANSWER, POSITION)
    const [first, second] = row.props.passageIds as string[]
    expect(first).toMatch(/^passage:svar-1\/12-12\/[0-9a-f]{8}$/)
    expect(
      row.relations.map(({ from, type, to }) => [from === row.id, type, from === row.id ? to : from]),
    ).toEqual([
      [false, 'TAKES', 'respondent:skolmat/ekby/skolkontoret'],
      [true, 'ON', 'proposal:skolmat/4.2'],
      [true, 'COUNTS_FOR', 'measure:frukost'],
      [true, 'EVIDENCED_BY', first],
      [true, 'EVIDENCED_BY', second],
    ])
  })

  test('is found by its summary, its conditions and its phrases', () => {
    const { terms } = node(ANSWER, POSITION)
    expect(terms).toEqual(expect.arrayContaining(['frukost', 'stat', 'rad']))
    const frequency = (stem: string) => terms[terms.indexOf(stem) + 1] as number
    // `råd` stands there twice, so it is more of what the text is about.
    expect(frequency('rad')).toBeGreaterThan(frequency('stat'))
  })
})

describe('the rows of what positions are about', () => {
  const counts = (id: string) => node(ANSWER, id).props.rollup as number[]

  test('count the positions on them, a measure also those on what advances it', () => {
    const drafting = rollUpIndex('DRAFTING', 'own', 'respondents', 'SUPPORT_WITH_CONDITION')
    const principal = rollUpIndex('PRINCIPAL', 'own', 'positions')
    expect(counts('proposal:skolmat/4.2')[drafting]).toBe(1)
    expect(counts('measure:frukost')[drafting]).toBe(1)
    expect(counts('measure:frukost')[principal]).toBe(1)
    expect(counts('measure:skolfrukt')[drafting]).toBe(0)
    expect(counts('proposal:skolmat/4')[drafting]).toBe(0)
    expect(counts('respondent:skolmat/ekby')[principal]).toBe(1)
  })

  test('order proposals by distinct supporters, drafts left out', () => {
    expect(node(ANSWER, 'measure:frukost').props).toMatchObject({
      bySupport: '000000000\tmeasure:frukost',
      byOpposition: '000000001\tmeasure:frukost',
    })
  })

  test('tell a proposal’s number by its slug, where it is one', () => {
    expect(node(ANSWER, 'proposal:skolmat/4.2').props).toMatchObject({ number: '4.2' })
    const request = node(ANSWER, 'proposal:skolmat/fler-kockar').props
    expect(Object.keys(request)).not.toContain('number')
    expect(request.byNumber).toBe('~\tproposal:skolmat/fler-kockar')
  })

  test('carry the evidence of a relation on the relation, where it has its own', () => {
    const proposal = node(ANSWER, 'proposal:skolmat/4.2')
    const passages = [expect.stringMatching(/^passage:svar-1\/9-9\//)]
    expect(relations(proposal, 'ASSIGNS').map(({ to, props }) => [to, props])).toEqual([
      ['organisation:skolverket', {}],
      ['organisation:ekby', { passages }],
    ])
    expect(relations(proposal, 'CONCERNS').map(({ to, props }) => [to, props.bearing])).toEqual([
      ['measure:frukost', 'ADVANCES'],
      ['measure:skolfrukt', 'EXAMINES'],
    ])
    expect(proposal.props).toMatchObject({ measureIds: ['measure:frukost', 'measure:skolfrukt'] })
  })

  test('make a request a proposal, related to what it arose under', () => {
    const request = node(ANSWER, 'proposal:skolmat/fler-kockar')
    expect(request.props).toMatchObject({
      kind: 'REQUEST',
      requestedByIds: ['respondent:skolmat/ekby/skolnamnden'],
      addressedToIds: ['organisation:regeringen'],
    })
    expect(relations(request, 'RELATED_TO').map(({ to }) => to)).toEqual(['proposal:skolmat/4.2'])
    expect(relations(node(ANSWER, 'respondent:skolmat/ekby/skolnamnden'), 'REQUESTS')).toEqual([
      {
        from: 'respondent:skolmat/ekby/skolnamnden',
        to: 'proposal:skolmat/fler-kockar',
        props: { basis: 'EXPLICIT' },
      },
    ])
  })
})

describe('the rows of bodies', () => {
  test('make an agency one by its kind', () => {
    const agency = node({}, 'organisation:skolverket')
    expect([agency.labels, agency.props.isAgency]).toEqual([['Agency'], true])
    expect(node({}, 'organisation:ekby').labels).toEqual([])
  })

  test('tell in which matters a body answers, and of how many proposals it gets a task', () => {
    expect(node(ANSWER, 'organisation:ekby').props.matterIds).toEqual(['matter:skolmat'])
    expect(node(ANSWER, 'organisation:regeringen').props.matterIds).toEqual([])
    expect(node(ANSWER, 'organisation:skolverket').props.byAssignments).toBe(
      '000000001\torganisation:skolverket',
    )
  })

  test('let only the body asked submit the document, unless the file says otherwise', () => {
    expect(node(ANSWER, 'respondent:skolmat/ekby').props.documentIds).toEqual(['document:svar-1'])
    expect(node(ANSWER, 'respondent:skolmat/ekby/skolnamnden').props.documentIds).toEqual([])
  })

  test('hold a default rule flat, with its passages as evidence of the respondent', () => {
    const rule = { stance: 'support', covers: 'proposal', except: '4.1', evidence: quotation(7) }
    const respondents = { ekby: { standing: 'principal', default: rule } }
    const row = node({ files: [{ respondents }] }, 'respondent:skolmat/ekby')
    expect(row.props).toMatchObject({
      ruleStance: 'SUPPORT',
      ruleCovers: ['PROPOSAL'],
      ruleExceptIds: ['proposal:skolmat/4.1'],
      ruleOnlyIds: [],
      rulePassageIds: [expect.stringMatching(/^passage:svar-1\/7-7\//)],
    })
    expect(relations(row, 'EVIDENCED_BY').map(({ to }) => to)).toEqual(row.props.rulePassageIds)
  })

  test('hold no trace of a rule where there is none', () => {
    const { props } = node(ANSWER, 'respondent:skolmat/ekby')
    expect(Object.keys(props).filter((name) => name.startsWith('rule'))).toEqual([])
  })

  test('reach a practice from the body that runs it', () => {
    const row = node(ANSWER, 'practice:ekby/frukost/runs-jointly')
    expect(row.props).toMatchObject({ role: 'RUNS_JOINTLY', category: 'SOCIAL_SUPPORT' })
    expect(relations(row, 'RUNS').map(({ from, to }) => [from, to])).toEqual([['organisation:ekby', row.id]])
  })
})

describe('the rows of a dataset', () => {
  test('have every relation end in a row, and no value that no store holds', () => {
    const { nodes } = rows(seedsOf(ANSWER))
    for (const { relations: all, props, terms } of nodes.values()) {
      for (const { from, to } of all)
        expect([nodes.has(from), nodes.has(to), from, to]).toEqual([true, true, from, to])
      for (const [name, value] of Object.entries(props)) expect([name, value == null]).toEqual([name, false])
      for (let at = 0; at < terms.length; at += 2) expect(nodes.has(`term:${terms[at]}`)).toBe(true)
    }
  })

  test('hold a quotation once, however many claims rest on it', () => {
    const position = (respondent: string) => ({
      respondent,
      on: 'proposal 4.1',
      stance: 'support',
      evidence: quotation(12),
    })
    const { nodes } = rows(
      seedsOf({
        files: [
          {
            respondents: { ekby: { standing: 'principal' }, [NAMND]: { standing: 'contributing' } },
            positions: [
              position('ekby'),
              { ...position(NAMND), evidence: quotation(12, { section: '4.1' }) },
            ],
          },
        ],
      }),
    )
    const found = [...nodes.values()].filter(({ id }) => id.startsWith('passage:svar-1/12-12/'))
    expect(found.map(({ props }) => props.section)).toEqual(['4.1'])
  })

  test('count each kind of node', () => {
    expect(rows(seedsOf(ANSWER)).counts).toMatchObject({ MATTER: 1, POSITION: 2, PROPOSAL: 3, FACT: 0 })
    expect(Object.keys(rows(seedsOf(ANSWER)).counts)).toHaveLength(11)
  })

  test('are not made of claims that contradict each other', () => {
    const position = (respondent: string, stance: string) => ({ respondent, on: 'proposal 4.1', stance })
    const seeds = seedsOf({
      files: [
        {
          respondents: {
            ekby: { standing: 'principal', adopts: [NAMND, 'ekby/kostnamnden'] },
            [NAMND]: { standing: 'contributing' },
            'ekby/kostnamnden': { standing: 'contributing' },
          },
          positions: [position(NAMND, 'support'), position('ekby/kostnamnden', 'oppose')],
        },
      ],
    })
    expect(() => rows(seeds)).toThrow(DerivationError)
  })
})

describe('the version', () => {
  const version = (seeds: Seeds) => rows(seeds).version

  test('is the same whatever the order of claims, of keys and of files', () => {
    const shuffled: Seeds = seedsOf(ANSWER)
    const [matter] = shuffled.matters
    const reversed = <Value>(record: Record<string, Value>) =>
      Object.fromEntries(Object.entries(record).reverse()) as Record<string, Value>
    const [file] = matter!.files
    const other: Seeds = {
      ...shuffled,
      organisations: reversed(shuffled.organisations),
      matters: [
        {
          ...matter!,
          proposals: reversed(matter!.proposals),
          files: [
            {
              ...file!,
              positions: [...file!.positions]
                .reverse()
                .map((position) => reversed(position) as typeof position),
            },
          ],
        },
      ],
    }
    expect(version(other)).toBe(version(seedsOf(ANSWER)))
  })

  test('is another for any other claim, also for another deciding quotation', () => {
    const versions = [
      ANSWER,
      { ...ANSWER, statutes: { skollagen: { name: 'Skollagen' } } },
      withEvidence([quotation(12), quotation(20)]),
      withEvidence([quotation(20), quotation(12)]),
    ].map((written) => version(seedsOf(written)))
    expect(new Set(versions).size).toBe(4)
  })

  function withEvidence(evidence: object[]): WrittenSeeds {
    const [file] = ANSWER.files!
    return { ...ANSWER, files: [{ ...file!, positions: [{ ...file!.positions![0], evidence }] }] }
  }
})
