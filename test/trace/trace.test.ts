import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RELATION_KIND, type RelationKind, valuesOf } from '../../src/schema/vocabulary.js'
import { USUAL_RELATIONS } from '../../src/trace/relations.js'
import { engines } from '../graph/engines.js'
import { EKBY, type Service, codes, serve } from '../schema/service.js'
import { type Relation, allPaths, line } from './all-paths.js'
import { relationsOf } from './stored-relations.js'

interface Path {
  length: number
  steps: {
    from: { id: string }
    relation: RelationKind
    forward: boolean
    to: { id: string }
    passages: { id: string }[]
  }[]
}

const TRACE = `query ($from: ID!, $to: ID!, $maxLength: Int! = 4, $via: [RelationKind!], $first: Int! = 10) {
  trace(from: $from, to: $to, maxLength: $maxLength, via: $via, first: $first) {
    length steps { from { id } relation forward to { id } passages { id } }
  }
}`

const lines = (paths: Path[]) =>
  paths.map(({ steps }) =>
    steps.map((step) => line(step.from.id, step.relation, step.forward, step.to.id, step.passages.length)),
  )

const RULED = 'respondent:skolmat-2031/ekby'

describe.each(engines())('trace over the Ekby seeds on $name', (engine) => {
  let service: Service
  let relations: Relation[]
  let ids: string[]
  beforeAll(async () => {
    service = await serve(engine)
    ;({ relations, ids } = await relationsOf(EKBY))
  })
  afterAll(() => service.close())
  const trace = async (variables: object) =>
    (await service.data<{ trace: Path[] }>(TRACE, { ...variables })).trace
  const over = (via: readonly RelationKind[]) => relations.filter(({ type }) => via.includes(type))

  test('lists every path there is, in order, between nodes of any kind, over any relations', async () => {
    const generator = xoroshiro128plus(5)
    const upTo = (most: number) => uniformInt(generator, 0, most)
    const pick = (some: readonly string[]) => some[upTo(some.length - 1)]!
    const kinds = [...new Set(ids.map((id) => id.split(':')[0]!))]
    const anyNode = (kind: string) => pick(ids.filter((id) => id.startsWith(`${kind}:`)))
    let found = 0
    for (let round = 0; round < 80; round++) {
      const [from, to] = [anyNode(pick(kinds)), anyNode(pick(kinds))]
      const some = valuesOf(RELATION_KIND).filter(() => upTo(2) > 0)
      const via = [null, some, valuesOf(RELATION_KIND)][round % 3]!
      const maxLength = 1 + upTo(4)
      const expected = allPaths(over(via ?? USUAL_RELATIONS), from, to, maxLength)
      found += expected.length
      expect(lines(await trace({ from, to, via, maxLength, first: 100 })), `${from} to ${to}`).toEqual(
        expected.slice(0, 100),
      )
    }
    expect(found).toBeGreaterThan(500)
  })

  test('each step has the passages of its relation, or else of the claim that states it', async () => {
    const query = { from: 'organisation:skolverket', to: 'measure:kostradgivning', maxLength: 6, first: 100 }
    const steps = (await trace({ ...query, via: valuesOf(RELATION_KIND) })).flatMap((path) => path.steps)
    expect(steps.length).toBeGreaterThan(300)
    for (const { from, relation, forward, to, passages } of steps) {
      const [source, target] = forward ? [from.id, to.id] : [to.id, from.id]
      const stored = relations.find(
        (one) => one.type === relation && one.from === source && one.to === target,
      )!
      expect(passages.map(({ id }) => id)).toEqual(stored.passageIds)
    }
  })

  test('the other way round gives the same paths, reversed', async () => {
    const [from, to] = ['statute:skollagen', 'respondent:skolmat-2031/sjostad']
    const there = await trace({ from, to, maxLength: 5, first: 40 })
    const back = await trace({ from: to, to: from, maxLength: 5, first: 40 })
    expect(there).toHaveLength(40)
    const turned = back.map(({ length, steps }) => ({
      length,
      steps: steps
        .map((step) => ({ ...step, from: step.to, to: step.from, forward: !step.forward }))
        .reverse(),
    }))
    expect(turned).toEqual(there)
  })

  test('costs a statement a level, and one for each kind of node to be told', async () => {
    const paths = await trace({ from: 'statute:maltidsforordningen', to: RULED, maxLength: 6, first: 100 })
    expect(paths).toHaveLength(100)
    const levels = service.statements.filter((name) => name === 'trace/steps').length
    expect(levels).toBeLessThanOrEqual(paths.at(-1)!.length)
    const others = service.statements.filter((name) => name !== 'trace/steps')
    expect(others.every((name) => name.endsWith('/byIds'))).toBe(true)
    // Each kind of node once, but for the two that were asked for.
    expect(others.length - new Set(others).size).toBeLessThanOrEqual(2)
  })

  test('via lists what may be walked: [] is nothing, twice is once', async () => {
    const ends = { from: 'organisation:skolverket', to: 'measure:kostradgivning' }
    expect(lines(await trace({ ...ends, via: ['CONCERNS', 'ASSIGNS', 'CONCERNS'], maxLength: 6 }))).toEqual([
      [
        'organisation:skolverket <-ASSIGNS- proposal:skolmat-2031/4.2 (1)',
        'proposal:skolmat-2031/4.2 -CONCERNS-> measure:kostradgivning (1)',
      ],
    ])
    expect(await trace({ ...ends, via: [] })).toEqual([])
    expect(service.statements.filter((name) => name === 'trace/steps')).toEqual([])
    expect(await trace({ ...ends, via: ['CONCERNS'], maxLength: 6 })).toEqual([])
  })

  test('what joins everything is walked only when named', async () => {
    const ends = { from: 'fact:skolmat-2031/instanser', to: 'document:sjostad-2031' }
    expect(await trace({ ...ends, maxLength: 6 })).toEqual([])
    const [path] = await trace({ ...ends, via: ['IN_MATTER'] })
    expect(path!.steps.map(({ relation, forward }) => [relation, forward])).toEqual([
      ['IN_MATTER', true],
      ['IN_MATTER', false],
    ])
    expect(path!.steps[0]!.passages).toHaveLength(1)
  })

  test('from a node to itself there is one path, without steps, whatever may be walked', async () => {
    const passage = ids.find((id) => id.startsWith('passage:'))!
    for (const id of [RULED, passage])
      expect(await trace({ from: id, to: id, via: [] })).toEqual([{ length: 0, steps: [] }])
    expect(await trace({ from: RULED, to: RULED, first: 0 })).toEqual([])
  })

  test('from a passage no relation leads on', async () => {
    const passage = ids.find((id) => id.startsWith('passage:'))!
    expect(await trace({ from: passage, to: RULED, via: valuesOf(RELATION_KIND), maxLength: 6 })).toEqual([])
  })

  test.each([
    [
      'no path of no length',
      { maxLength: 0 },
      'BAD_ARGUMENT',
      'maxLength: 0 cannot be; expected a number from 1 to 6',
    ],
    ['no endless one', { maxLength: 7 }, 'BAD_ARGUMENT', 'maxLength'],
    [
      'fewer than none',
      { first: -1 },
      'BAD_ARGUMENT',
      'first: -1 cannot be; expected a number from 0 to 100',
    ],
    ['more than a hundred', { first: 101 }, 'BAD_ARGUMENT', 'first'],
    ['what is no id', { from: 'Skolverket' }, 'BAD_ID', 'from: "Skolverket" is not an id'],
    ['a kind there is not', { to: '__proto__:x' }, 'BAD_ID', 'to: '],
    ['an endless id', { to: `measure:${'x'.repeat(1_000)}` }, 'BAD_ID', 'to: '],
    ['a term of the search', { to: 'term:kock' }, 'BAD_ID', 'to: '],
    ['an unknown id', { to: 'measure:kostradgivnin' }, 'UNKNOWN_ID', 'did you mean measure:kostradgivning?'],
    ['an unknown start', { from: 'organisation:skolvreket' }, 'UNKNOWN_ID', 'from: there is no'],
    ['an unknown node to itself', { from: 'measure:a', to: 'measure:a' }, 'UNKNOWN_ID', 'from: '],
    ['an unknown id for no path', { from: 'measure:a', first: 0 }, 'UNKNOWN_ID', 'from: '],
  ])('refuses %s', async (_, variables, code, message) => {
    const answer = await service.ask(TRACE, {
      from: 'organisation:skolverket',
      to: 'measure:kostradgivning',
      ...variables,
    })
    expect(codes(answer)).toEqual([code])
    expect(answer.errors![0]!.message).toContain(message)
    // The rest of an answer would stay whole.
    expect(answer.data).toEqual({ trace: null })
  })
})

describe.each(engines())('trace over the real seeds on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine, 'seeds')))
  afterAll(() => service.close())
  const trace = async (variables: object) =>
    (await service.data<{ trace: Path[] }>(TRACE, { ...variables })).trace
  const kinds = ({ steps }: Path) =>
    steps.map(({ relation, forward }) => `${forward ? '' : '<'}${relation}`).join(' ')

  test('agency to measure: through a proposal that assigns it a task', async () => {
    const [path] = await trace({ from: 'organisation:socialstyrelsen', to: 'measure:laro' })
    expect(kinds(path!)).toBe('<ASSIGNS CONCERNS')
  })

  test('respondent to measure: through its positions', async () => {
    const paths = await trace({
      from: 'respondent:sou-2023-62/vasteras-stad',
      to: 'measure:naloxon',
      via: ['TAKES', 'ON', 'CONCERNS'],
    })
    expect(paths.map(kinds).slice(0, 2)).toEqual(['TAKES ON CONCERNS', 'TAKES ON CONCERNS'])
  })

  test('respondent to respondent: through adoption and through shared targets', async () => {
    const within = 'respondent:sou-2023-62/vasteras-stad/individ-och-familjeforvaltningen'
    const paths = await trace({
      from: 'respondent:sou-2023-62/vasteras-stad',
      to: within,
      via: ['TAKES', 'ON', 'ADOPTS'],
      first: 100,
    })
    expect(kinds(paths[0]!)).toBe('ADOPTS')
    expect(paths.map(kinds)).toContain('TAKES ADOPTS <TAKES')
    expect(paths.map(kinds)).toContain('TAKES ON <ON <TAKES')
  })

  test('statute to its supporters', async () => {
    const { statutes } = await service.data<{
      statutes: { nodes: { id: string; proposals: { id: string }[] }[] }
    }>('{ statutes { nodes { id proposals { id } } } }')
    const { positions } = await service.data<{
      positions: { nodes: { target: { id?: string }; respondent: { id: string } }[] }
    }>(
      '{ positions(first: 500, filter: { stance: [SUPPORT] }) { nodes { target { ... on Proposal { id } } respondent { id } } } }',
    )
    let followed = 0
    for (const { id, proposals } of statutes.nodes) {
      const supporter = positions.nodes.find(({ target }) => proposals.some((one) => one.id === target.id))
      if (supporter === undefined) continue
      followed++
      const paths = await trace({ from: id, to: supporter.respondent.id, via: ['AFFECTS', 'ON', 'TAKES'] })
      expect(kinds(paths[0]!)).toBe('<AFFECTS <ON <TAKES')
    }
    expect(followed).toBeGreaterThan(3)
  })
})
