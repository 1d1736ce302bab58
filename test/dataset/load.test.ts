import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { load } from '../../src/dataset/load/load.js'
import { reportLines } from '../../src/dataset/load/load-report.js'
import { relate, type NodeRow } from '../../src/dataset/rows/node-row.js'
import { rows, type Rows } from '../../src/dataset/rows/rows.js'
import { datasetState, needsLoad } from '../../src/dataset/load/state.js'
import type { Graph } from '../../src/graph/graph.js'
import { IDS, INDEXES } from '../../src/graph/schema.js'
import { openGraph } from '../../src/graph/open.js'
import { engines, neo4jInTurn, wipe } from '../graph/engines.js'
import { inline } from '../graph/inline.js'
import { quotation, seedsOf, type WrittenSeeds } from './school-meals.js'
import { storedGraph } from './stored-graph.js'

const ekbySays = (stance: string, more: WrittenSeeds = {}) =>
  rows(
    seedsOf({
      ...more,
      files: [
        {
          respondents: { ekby: { standing: 'principal' } },
          positions: [{ respondent: 'ekby', on: 'proposal 4.1', stance, summary: 'Bra råd.' }],
        },
      ],
    }),
  )

const IN_BATCHES = { transactionLimit: 0, batchSize: 7, deleteSize: 5 }

describe.each(engines())('loading on $name', (engine) => {
  const statements: string[] = []
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open({ onStatement: (name) => statements.push(name) })
  })
  beforeEach(() => wipe(graph))
  afterAll(() => graph?.close())

  async function stored(wanted: Rows): Promise<string[]> {
    await wipe(graph)
    await load(graph, wanted)
    return storedGraph(graph)
  }

  test('an empty store holds no dataset and needs a load', async () => {
    expect(await datasetState(graph)).toBeNull()
    expect(needsLoad(null, ekbySays('support'))).toBe(true)
  })

  test('after a load the store tells what it holds and needs no other', async () => {
    const wanted = ekbySays('support')
    const report = await load(graph, wanted)
    expect(report).toMatchObject({ from: null, written: 'transaction' })
    const state = await datasetState(graph)
    expect(state).toMatchObject({
      version: wanted.version,
      build: wanted.build,
      counts: { POSITION: 1, RESPONDENT: 1 },
    })
    expect(state!.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(needsLoad(state, wanted)).toBe(false)
    expect(needsLoad(state, ekbySays('oppose'))).toBe(true)
    expect(needsLoad(state, { ...wanted, build: 'other' })).toBe(true)
  })

  test('a second load of the same writes nothing and says so', async () => {
    await load(graph, ekbySays('support'))
    const [before, revision] = [await datasetState(graph), await graph.revision()]
    const report = await load(graph, ekbySays('support'))
    expect(report.written).toBe('nothing')
    expect([...reportLines(report)]).toEqual([`nothing to write: version ${before!.version} is loaded`])
    expect(await datasetState(graph)).toEqual(before)
    expect(await graph.revision()).toBe(revision)
  })

  test('an edited claim rewrites that claim and the counts over it, and nothing else', async () => {
    await load(graph, ekbySays('support'))
    const report = await load(graph, ekbySays('oppose'))
    expect({ added: report.added, removed: report.removed }).toEqual({ added: [], removed: [] })
    expect(report.changed.flatMap(({ ids }) => ids)).toEqual([
      'respondent:skolmat/ekby',
      'proposal:skolmat/4.1',
      'position:skolmat/ekby/svar-1/4.1',
    ])
    expect(await storedGraph(graph)).toEqual(await stored(ekbySays('oppose')))
  })

  test('a dry run tells what would change and changes nothing', async () => {
    await load(graph, ekbySays('support'))
    const before = await storedGraph(graph)
    const other = ekbySays('oppose', { statutes: { skollagen: { name: 'Skollagen' } } })
    const report = await load(graph, other, { dryRun: true })
    expect(report.written).toBe('nothing')
    expect(report.added.find(({ label }) => label === 'Statute')).toEqual({
      label: 'Statute',
      count: 1,
      ids: ['statute:skollagen'],
    })
    expect([...reportLines(report)]).toContain('    position:skolmat/ekby/svar-1/4.1')
    expect(await storedGraph(graph)).toEqual(before)
  })

  test('an agency that is one no more loses its label', async () => {
    await load(graph, ekbySays('support'))
    expect((await storedGraph(graph)).join('\n')).toContain('[["Agency","Organisation"],')
    await load(
      graph,
      ekbySays('support', { organisations: { skolverket: { name: 'Skolverket', kind: 'other' } } }),
    )
    expect((await storedGraph(graph)).join('\n')).not.toContain('"Agency"')
  })

  test('more than fits one transaction goes in batches, with the same result', async () => {
    const progress: string[] = []
    const report = await load(graph, ekbySays('support'), {
      ...IN_BATCHES,
      onProgress: ({ phase, done, total }) => {
        expect(done).toBeLessThanOrEqual(total)
        progress.push(phase)
      },
    })
    expect(report.written).toBe('batches')
    expect(new Set(progress)).toEqual(new Set(['nodes', 'labels', 'relations', 'indexes', 'checksums']))
    expect((await datasetState(graph))!.loading).toBeUndefined()
    expect((await graph.revision()) % 2).toBe(0)
    const inBatches = await storedGraph(graph)
    expect(inBatches).toEqual(await stored(ekbySays('support')))
  })

  test('rows that contradict each other are refused, and the store stays as it was', async () => {
    await load(graph, ekbySays('support'))
    const before = await storedGraph(graph)
    const wanted = ekbySays('oppose')
    const position = wanted.nodes.get('position:skolmat/ekby/svar-1/4.1')!
    const relations = relate(position.id, 'ON', ['proposal:skolmat/9.9'])
    const torn: NodeRow = { ...position, relations, hash: 'f'.repeat(position.hash.length) }
    const nodes = new Map(wanted.nodes).set(position.id, torn)
    await expect(load(graph, { ...wanted, nodes })).rejects.toMatchObject({
      code: 'MISSING_END',
      message: expect.stringContaining('proposal:skolmat/9.9'),
    })
    expect(await storedGraph(graph)).toEqual(before)
    expect((await graph.revision()) % 2).toBe(0)
  })

  test.each([
    ['in one transaction', {}],
    ['in batches', IN_BATCHES],
  ])('two loads at once %s: one after the other, each whole', async (_, options) => {
    const [first, second] = [
      ekbySays('support'),
      ekbySays('oppose', { statutes: { skollagen: { name: 'Skollagen' } } }),
    ]
    await Promise.all([load(graph, first, options), load(graph, second, options)])
    const [state, found] = [await datasetState(graph), await storedGraph(graph)]
    const last = [first, second].find(({ version }) => version === state!.version)!
    expect(found).toEqual(await stored(last))
  })

  test('a first load in batches makes the indexes before it tells the version, one of the same build none', async () => {
    const statementsOf = (name: string) => statements.splice(0).filter((one) => one === name)
    const at = (name: string) => statements.lastIndexOf(name)
    statements.length = 0
    await load(graph, ekbySays('support'), IN_BATCHES)
    expect(at('graph/index')).toBeGreaterThan(at('dataset/createNodes'))
    expect(at('graph/index')).toBeLessThan(at('dataset/finish'))
    expect(statementsOf('graph/index')).toHaveLength(IDS.length / 2 + INDEXES.length)
    await load(graph, ekbySays('oppose'), IN_BATCHES)
    expect(statementsOf('graph/index')).toEqual([])
    await load(graph, { ...ekbySays('support'), build: 'another' }, IN_BATCHES)
    expect(at('graph/index')).toBeLessThan(at('dataset/begin'))
    expect(statementsOf('graph/index')).toHaveLength(IDS.length / 2 + INDEXES.length)
  })

  test('what changed on a node alone is written in place, and its relations stay', async () => {
    await load(graph, ekbySays('support'))
    statements.length = 0
    const { changed } = await load(graph, ekbySays('oppose'))
    expect(changed.map(({ label }) => label).toSorted()).toEqual(['Position', 'Proposal', 'Respondent'])
    expect(statements.filter((name) => /clear|writeRelations|writeTerms/.test(name))).toEqual([])
    expect(await storedGraph(graph)).toEqual(await stored(ekbySays('oppose')))
  })

  test('a loader that another has taken over from, as after a lost connection, writes no more', async () => {
    const other = inline<object, object>("MATCH (d:Dataset {id: 'dataset'}) SET d.loadId = 'another'")
    let batches = 0
    const takenOver: Graph = Object.create(graph, {
      publishInBatches: {
        value: (work: Parameters<Graph['publishInBatches']>[0]) =>
          graph.publishInBatches((write, define) =>
            work(async (batch) => {
              if (++batches === 4) await write((transaction) => transaction.run(other, {}))
              return write(batch)
            }, define),
          ),
      },
    })
    // Methods of an engine reach its private fields, so they run on the engine itself.
    for (const name of ['read', 'revision', 'publish', 'define'] as const)
      Object.defineProperty(takenOver, name, { value: graph[name].bind(graph) })
    await expect(load(takenOver, ekbySays('support'), IN_BATCHES)).rejects.toMatchObject({
      code: 'TAKEN_OVER',
    })
    expect(batches).toBe(4)
    await load(graph, ekbySays('oppose'))
    const resumed = await storedGraph(graph)
    expect(resumed).toEqual(await stored(ekbySays('oppose')))
  })

  test.runIf(engine.name === 'neo4j')('two processes load one after the other, each whole', async () => {
    const second = await openGraph(neo4jInTurn())
    try {
      const wanted = [
        ekbySays('support'),
        ekbySays('oppose', { statutes: { skollagen: { name: 'Skollagen' } } }),
      ]
      await Promise.all([load(graph, wanted[0]!, IN_BATCHES), load(second, wanted[1]!)])
      const [state, found] = [await datasetState(graph), await storedGraph(graph)]
      expect((await graph.revision()) % 2).toBe(0)
      expect(found).toEqual(await stored(wanted.find(({ version }) => version === state!.version)!))
    } finally {
      await second.close()
    }
  })

  test('a killed load that has marked the revision and written nothing is ended by the next', async () => {
    await load(graph, ekbySays('support'))
    await expect(graph.publishInBatches(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed')
    expect((await graph.revision()) % 2).toBe(1)
    expect((await load(graph, ekbySays('support'))).written).toBe('nothing')
    expect((await graph.revision()) % 2).toBe(0)
  })

  test('a group that is no more leaves no checksum behind', async () => {
    await load(
      graph,
      ekbySays('support', {
        matter: { facts: { antal: { text: 'Tio kök.', evidence: quotation(2, { document: 'svar-1' }) } } },
      }),
    )
    await load(graph, ekbySays('support'))
    expect((await storedGraph(graph)).filter((line) => line.includes('checksum:Fact'))).toEqual([])
  })
})
