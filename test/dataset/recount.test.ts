import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { load } from '../../src/dataset/load/load.js'
import { recount } from '../../src/dataset/recount/recount.js'
import type { Graph } from '../../src/graph/graph.js'
import { engines } from '../graph/engines.js'
import { inline } from '../graph/inline.js'
import { serve } from '../schema/service.js'
import { dice, editedSeeds } from './editing.js'

describe.each(engines())('a recount on $name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    ;({ graph } = await serve(engine))
  })
  afterAll(() => graph?.close())

  const change = (text: string) => graph.write((transaction) => transaction.run(inline(text), {}))

  test('finds what the load wrote, after one load and after edits', async () => {
    const { counted, faults } = await recount(graph)
    expect(counted).toBeGreaterThan(20)
    expect(faults).toEqual([])
    const edits = editedSeeds(dice(7))
    for (let round = 0; round < 5; round++) {
      await load(graph, edits.next())
      expect((await recount(graph)).faults).toEqual([])
    }
  })

  test.each([
    [
      'a position that was counted is gone',
      'MATCH (p:Position) WITH p ORDER BY p.id LIMIT 1 DETACH DELETE p',
    ],
    [
      'a sort key says another number',
      "MATCH (n:Proposal) WITH n ORDER BY n.id LIMIT 1 SET n.bySupport = '000000999\\t' + n.id",
    ],
  ])('tells when %s', async (_, cypher) => {
    await change(cypher)
    const { faults } = await recount(graph)
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.join('\n')).toMatch(/^(proposal|measure|respondent):\S+: /m)
  })
})
