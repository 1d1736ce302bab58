import type { Graph } from '../../src/graph/graph.js'
import { inline } from '../graph/inline.js'

const CREATE = (label: string) =>
  inline<{ rows: object[] }, { written: number }>(
    `UNWIND $rows AS row CREATE (n:${label}) SET n = row RETURN count(*) AS written`,
  )
const RESPONDENTS = 20
const MATTER = 'matter:stor-2031'

/**
 * Fills an empty store with so many positions, of two kilobytes each, by twenty respondents: for tests of what no small
 * example shows. Nothing else of the graph is there.
 */
export async function manyPositions(graph: Graph, count: number): Promise<void> {
  const names = Array.from({ length: RESPONDENTS }, (_, index) => `r${String(index).padStart(2, '0')}`)
  const put = (label: string, rows: object[]) =>
    graph.write((transaction) => transaction.run(CREATE(label), { rows }))
  await put('Proposal', [
    { id: 'proposal:stor-2031/1', title: 'Ett förslag', kind: 'PROPOSAL', matterId: MATTER },
  ])
  await put('Document', [{ id: 'document:svar', title: 'Ett svar', kind: 'RESPONSE', language: 'sv' }])
  await put(
    'Respondent',
    names.map((name) => ({
      id: `respondent:stor-2031/${name}`,
      name,
      organisationId: `organisation:${name}`,
      matterId: MATTER,
      standing: 'PRINCIPAL',
    })),
  )
  const position = (index: number) => {
    const name = names[index % RESPONDENTS]!
    return {
      id: `position:stor-2031/${name}/svar/${String(index).padStart(6, '0')}`,
      respondentId: `respondent:stor-2031/${name}`,
      targetId: 'proposal:stor-2031/1',
      documentId: 'document:svar',
      stance: 'SUPPORT',
      basis: 'EXPLICIT',
      standing: 'PRINCIPAL',
      // No text that compresses well: a reader that takes nothing must fill the buffers in any encoding.
      summary: Array.from({ length: 160 }, () => Math.random().toString(36)).join(''),
      conditions: [],
      alternatives: [],
      measureIds: [],
      passageIds: [],
      adoptsIds: [],
    }
  }
  for (let from = 0; from < count; from += 1_000)
    await put(
      'Position',
      Array.from({ length: Math.min(1_000, count - from) }, (_, index) => position(from + index)),
    )
  await put('Dataset', [{ id: 'dataset', version: 'many', build: 'b', loadedAt: '2031-05-01T00:00:00.000Z' }])
}
