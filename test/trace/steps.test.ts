import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LABELS, OWN_RELATIONS, labelOf } from '../../src/dataset/rows/labels.js'
import type { Graph } from '../../src/graph/graph.js'
import { RELATION_KIND, valuesOf } from '../../src/schema/vocabulary.js'
import { CLAIMED_BY_TARGET, RELATION_ENDS, USUAL_RELATIONS } from '../../src/trace/relations.js'
import { traceLoader } from '../../src/trace/trace.loader.js'
import { type StepRow, stepsParams, stepsStatement } from '../../src/trace/trace.store.js'
import { engines } from '../graph/engines.js'
import { inline } from '../graph/inline.js'
import { EKBY, type Service, serve } from '../schema/service.js'
import { relationsOf } from './stored-relations.js'

test.each([EKBY, 'seeds'])('the relations are those between the nodes of %s', async (folder) => {
  const { relations } = await relationsOf(folder)
  for (const { type, from, to } of relations)
    expect(RELATION_ENDS[type]).toContainEqual([labelOf(from), labelOf(to)])
})

test('relations that a load writes with the node they point to are claimed by it', () => {
  const written = LABELS.flatMap((label) => OWN_RELATIONS[label].in)
  expect(CLAIMED_BY_TARGET).toEqual(expect.arrayContaining(written))
})

describe.each(engines())('steps on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  test.each(valuesOf(RELATION_KIND))('along and against %s', async (relation) => {
    const { relations, ids } = await relationsOf(EKBY)
    const labels = [...new Set(ids.map(labelOf))]
    const byLabel = Object.fromEntries(
      labels.map((label) => [label, ids.filter((id) => labelOf(id) === label)]),
    )
    const rows = await service.graph.read(stepsStatement(labels, [relation])!, stepsParams(byLabel, 1_000))
    const expected = relations
      .filter(({ type }) => type === relation)
      .flatMap(({ from, to, passageIds, basis }): StepRow[] => [
        { near: from, relation, forward: true, far: to, passageIds: [...passageIds], basis },
        { near: to, relation, forward: false, far: from, passageIds: [...passageIds], basis },
      ])
    expect(sorted(rows)).toEqual(sorted(expected))
  })

  test('no statement where none of the relations leads on', () => {
    expect(stepsStatement(['Passage', 'Term'], valuesOf(RELATION_KIND))).toBeUndefined()
    expect(stepsStatement(['Measure'], ['TAKES', 'WITHIN'])).toBeUndefined()
    expect(stepsStatement([], USUAL_RELATIONS)).toBeUndefined()
  })
})

const sorted = (rows: StepRow[]) => rows.map((row) => JSON.stringify(row)).sort()

const NODES = inline<{ ids: readonly string[] }, never>('UNWIND $ids AS id CREATE (p:Position {id: id})')
const ENDS = inline<object, never>(
  `CREATE (r:Respondent {id: 'respondent:m/loud'}), (m:Measure {id: 'measure:wanted'}), (q:Proposal {id: 'proposal:m/1'}),
    (q)-[:CONCERNS]->(m)`,
)
const TAKES = inline<{ ids: readonly string[] }, never>(
  `UNWIND $ids AS id MATCH (r:Respondent {id: 'respondent:m/loud'}) MATCH (p:Position {id: id}) CREATE (r)-[:TAKES]->(p)`,
)
const ON = inline<{ ids: readonly string[] }, never>(
  `UNWIND $ids AS id MATCH (m:Measure {id: 'measure:wanted'}) MATCH (p:Position {id: id}) CREATE (p)-[:ON]->(m)`,
)

describe.each(engines())('a node with more neighbours than may be visited on $name', (engine) => {
  let graph: Graph
  const ids = Array.from({ length: 20_200 }, (_, index) => `position:m/${index}`)
  beforeAll(async () => {
    graph = await engine.open()
    const write = (statement: typeof NODES, some: readonly string[]) =>
      graph.write(async (transaction) => {
        for (let from = 0; from < some.length; from += 5_000)
          await transaction.run(statement, { ids: some.slice(from, from + 5_000) })
      })
    await write(NODES, ids)
    await graph.write((transaction) => transaction.run(ENDS, {}))
    // They share a hundred.
    await write(TAKES, ids.slice(0, 10_150))
    await write(ON, ids.slice(10_050))
  })
  afterAll(() => graph.close())
  const usual = (from: string, to: string) => ({ from, to, maxLength: 4, first: 10 })

  test('is reached from the other end', async () => {
    const paths = await traceLoader(graph)(usual('respondent:m/loud', 'position:m/7'), USUAL_RELATIONS)
    expect(paths).toHaveLength(1)
    const [through] = await traceLoader(graph)(usual('proposal:m/1', 'position:m/10100'), USUAL_RELATIONS)
    expect(through!.map(({ relation }) => relation)).toEqual(['CONCERNS', 'ON'])
  })

  test('is refused where both ends are such, with the relation to leave out', async () => {
    const asked = traceLoader(graph)(usual('respondent:m/loud', 'measure:wanted'), USUAL_RELATIONS)
    await expect(asked).rejects.toMatchObject({
      code: 'RESULT_TOO_LARGE',
      message: 'trace would hold more than 10000 nodes; most of them come by ON: leave it out of via',
    })
  })
})
