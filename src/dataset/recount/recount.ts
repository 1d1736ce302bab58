import type { Graph } from '../../graph/graph.js'
import { rollUp, rollUpIndex } from '../rows/roll-up.js'
import { numberKey } from '../rows/sort-key.js'
import {
  type RecountRow,
  recountStatement,
  type RespondentsRow,
  respondentsStatement,
  ROLLED_UP,
  rollUpsStatement,
  type StoredRollUp,
} from './recount.store.js'

/** Nodes of a statement: each may have thousands of positions. */
const PAGE = 200

export interface Recount {
  /** Nodes with a roll-up. */
  counted: number
  /** Each in a sentence: what the store says, and what there is. */
  faults: string[]
}

/**
 * Counts all positions of the store anew, by statements that know nothing of roll-ups, and compares.
 * @param onProgress is told after each page how many nodes of a kind are counted
 * @throws {GraphError}
 */
export async function recount(
  graph: Pick<Graph, 'read'>,
  onProgress: (done: string) => void = () => undefined,
): Promise<Recount> {
  const result: Recount = { counted: 0, faults: [] }
  for (const label of Object.keys(ROLLED_UP) as (keyof typeof ROLLED_UP)[]) {
    const [stored, recounted, respondents] = [
      rollUpsStatement.fill({ label }),
      recountStatement.fill({ positions: ROLLED_UP[label] }),
      respondentsStatement.fill({ positions: ROLLED_UP[label] }),
    ]
    let after = ''
    for (;;) {
      const page = await graph.read(stored, { after, limit: PAGE })
      if (page.length === 0) break
      const ids = page.map(({ id }) => id)
      const counts = new Map<string, RecountRow[]>(ids.map((id) => [id, []]))
      for (const row of await graph.read(recounted, { ids })) counts.get(row.id)!.push(row)
      const holders = new Map((await graph.read(respondents, { ids })).map((row) => [row.id, row]))
      for (const node of page)
        result.faults.push(...faultsOf(node, counts.get(node.id)!, holders.get(node.id)))
      result.counted += page.length
      after = ids.at(-1)!
      onProgress(`${label}: ${result.counted} nodes counted`)
    }
  }
  return result
}

function* faultsOf(
  node: StoredRollUp,
  rows: readonly RecountRow[],
  holders: RespondentsRow | undefined,
): Generator<string> {
  const found = rollUp([]).counts
  for (const { standing, part, stance, positions, respondents } of rows) {
    found[rollUpIndex(standing, part, 'positions', stance || undefined)] = positions
    found[rollUpIndex(standing, part, 'respondents', stance || undefined)] = respondents
  }
  const places = found.flatMap((count, place) => (count === node.rollup[place] ? [] : [place]))
  if (places.length > 0 || node.rollup.length !== found.length)
    yield `${node.id}: its roll-up says ${places.map((place) => node.rollup[place]).join(', ')} at ${places.join(', ')}, the positions are ${places.map((place) => found[place]).join(', ')}`
  const { support = 0, conditions = 0, opposition = 0 } = holders ?? {}
  const ranks = { support, conditions, opposition, contested: Math.min(support, opposition) }
  for (const [name, number] of Object.entries(ranks) as [keyof typeof ranks, number][])
    if (node[name] !== null && node[name] !== numberKey(number, node.id))
      yield `${node.id}: it is ranked by ${name} as ${node[name].split('\t')[0]}, but ${number} respondents are`
}
