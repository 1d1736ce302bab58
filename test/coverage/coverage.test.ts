import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { type Service, codes, serve } from '../schema/service.js'

interface Spoken {
  stated: number
  byRule: number
  silent: number
}
interface Answer {
  coverage: {
    proposals: {
      totalCount: number
      nodes: (Spoken & { proposal: { id: string }; silentRespondents: { nodes: { id: string }[] } })[]
    }
    respondents: {
      totalCount: number
      nodes: (Spoken & { respondent: { id: string }; silentOn: { nodes: { id: string }[] } })[]
    }
  }
}

const MATTER = 'matter:skolmat-2031'
const COVERAGE = `query ($matter: ID!, $standing: [Standing!]!) {
  coverage(matter: $matter, standing: $standing) {
    proposals(first: 500) { totalCount nodes { proposal { id } stated byRule silent silentRespondents(first: 500) { nodes { id } } } }
    respondents(first: 500) { totalCount nodes { respondent { id } stated byRule silent silentOn(first: 500) { nodes { id } } } }
  }
}`
const POSITIONS = `query ($standing: [Standing!]) {
  positions(first: 500, filter: { matter: ["${MATTER}"], standing: $standing, basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }) {
    totalCount nodes { basis respondent { id } target { ... on Proposal { id kind } } }
  }
}`
const COVERED = ['PROPOSAL', 'ASSESSMENT', 'APPEAL', 'GOAL']

describe.each(engines())('coverage on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  test.each([[['PRINCIPAL']], [['CONTRIBUTING', 'SEPARATE']], [['PRINCIPAL', 'DRAFTING']], [[]]])(
    'of %j is what the positions say, and adds up',
    async (standing) => {
      const { coverage } = await service.data<Answer>(COVERAGE, { matter: MATTER, standing })
      const { positions } = await service.data<{
        positions: {
          totalCount: number
          nodes: { basis: string; respondent: { id: string }; target: { id?: string; kind?: string } }[]
        }
      }>(POSITIONS, { standing })
      expect(positions.nodes).toHaveLength(positions.totalCount)
      const spoken = positions.nodes.filter(({ target }) => COVERED.includes(target.kind ?? ''))
      const respondents = coverage.respondents.nodes.map(({ respondent }) => respondent.id)
      const proposals = coverage.proposals.nodes.map(({ proposal }) => proposal.id)
      expect(proposals).toHaveLength(12)
      expect(coverage.proposals.totalCount).toBe(proposals.length)
      expect(coverage.respondents.totalCount).toBe(respondents.length)

      const basisOf = (respondent: string, proposal: string) =>
        spoken
          .filter((position) => position.respondent.id === respondent && position.target.id === proposal)
          .map(({ basis }) => basis)
      const state = (respondent: string, proposal: string): keyof Spoken => {
        const held = basisOf(respondent, proposal)
        if (held.length === 0) return 'silent'
        return held.some((basis) => basis !== 'DEFAULT_RULE') ? 'stated' : 'byRule'
      }
      for (const covered of coverage.proposals.nodes) {
        const states = respondents.map((respondent) => [respondent, state(respondent, covered.proposal.id)])
        expect(count(states)).toEqual(only(covered))
        expect(covered.silentRespondents.nodes.map(({ id }) => id).toSorted()).toEqual(silent(states))
      }
      for (const covered of coverage.respondents.nodes) {
        const states = proposals.map((proposal) => [proposal, state(covered.respondent.id, proposal)])
        expect(count(states)).toEqual(only(covered))
        expect(covered.silentOn.nodes.map(({ id }) => id).toSorted()).toEqual(silent(states))
      }
    },
  )

  test('costs no more statements for all proposals than for one', async () => {
    const ask = (first: number) =>
      service.data(`{ coverage(matter: "${MATTER}") {
        proposals(first: ${first}) { nodes { proposal { title } stated silent silentRespondents(first: 2) { totalCount nodes { name } } } }
        respondents(first: ${first}) { nodes { respondent { name } stated silentOn(first: 2) { nodes { title } } } } } }`)
    await ask(1)
    const few = service.statements.length
    await ask(500)
    // Fewer where a longer list has brought what a later level asks for.
    expect(service.statements.length).toBeLessThanOrEqual(few)
  })

  test('answered are those that sent something in; invited is as a source states', async () => {
    const { coverage } = await service.data<{ coverage: object }>(
      `{ coverage(matter: "${MATTER}", standing: []) { invited answered } }`,
    )
    expect(coverage).toEqual({ invited: 40, answered: 4 })
  })

  test('an unknown matter is told with the nearest; another kind of id, and a page that is none, are refused', async () => {
    const unknown = await service.ask(
      '{ coverage(matter: "matter:skolmat-2032") { answered } dataset { version } }',
    )
    expect(codes(unknown)).toEqual(['UNKNOWN_ID'])
    expect(unknown.errors![0]!.extensions).toMatchObject({
      argument: 'matter',
      nearest: ['matter:skolmat-2031'],
    })
    expect(unknown.data).toMatchObject({ coverage: null, dataset: {} })
    expect(codes(await service.ask('{ coverage(matter: "measure:skolfrukt") { answered } }'))).toEqual([
      'WRONG_KIND',
    ])
    expect(codes(await service.ask('{ coverage(matter: "skolmat") { answered } }'))).toEqual(['BAD_ID'])
    expect(
      codes(await service.ask(`{ coverage(matter: "${MATTER}") { proposals(first: 501) { totalCount } } }`)),
    ).toEqual(['BAD_PAGE'])
  })
})

const only = ({ stated, byRule, silent }: Spoken): Spoken => ({ stated, byRule, silent })

function count(states: string[][]): Spoken {
  const of = (name: string) => states.filter(([, state]) => state === name).length
  return { stated: of('stated'), byRule: of('byRule'), silent: of('silent') }
}

const silent = (states: string[][]) =>
  states
    .filter(([, state]) => state === 'silent')
    .map(([id]) => id!)
    .toSorted()
