import type { Graph } from '../graph/graph.js'
import { statementWithHoles } from '../graph/statement.js'
import type { MaybePromise } from './batch.js'
import { RequestError } from './errors.js'
import { kindOfId } from './id.js'
import { nearest } from './nearest.js'

const idsStatement = statementWithHoles<{ limit: number }, { id: string }>('schema/ids', ['limit'])

/** Ids that are compared with a wrong one: among a million the nearest would cost more than it tells. */
const COMPARED = 20_000

/** What a field asks that cannot do without a node; see `existingNode`. */
export type ExistingNode = <Row>(
  argument: string,
  id: string,
  found: MaybePromise<Row | null>,
) => Promise<Row>

/** Hands on what was found of an id. @throws {RequestError} UNKNOWN_ID with the nearest ids, where it is null */
export function existingNode(graph: Graph): ExistingNode {
  return async (argument, id, found) => {
    const row = await found
    if (row !== null) return row
    throw new RequestError('UNKNOWN_ID', { argument, given: id, nearest: await nearestIds(graph, id) })
  }
}

async function nearestIds(graph: Graph, id: string): Promise<string[]> {
  const kind = kindOfId(id)
  if (kind === undefined) return []
  const label = kind[0]! + kind.slice(1).toLowerCase()
  const rows = await graph.read(idsStatement.fill({ label }), { limit: COMPARED })
  return nearest(
    id,
    rows.map((row) => row.id),
  )
}
