import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.js'
import { boundedLoader } from '../schema/batch.js'
import type { CompiledFilter } from '../schema/filter.js'
import type { CompiledPositionFilter } from '../position/position.filter.js'
import { byShape } from '../schema/list.js'
import { allHeldStatement, heldStatement } from './agreement.store.js'
import type { Held } from './deciding.js'
import { LIMITS } from './limits.js'
import { ACTOR_ID, type Extent, extentStatement } from './network.store.js'
import { sharing } from './sharing.js'

/** The positions of a respondent that pass. */
export interface HeldQuery {
  respondent: string
  filter: CompiledFilter
}

export interface AgreementLoader {
  /** In the order of their targets; of more than LIMITS has one more, so that the reader can tell. */
  held: DataLoader<HeldQuery, Held[], string>
  /** How many respondents hold the positions that pass, and how many these are. */
  extent: DataLoader<CompiledPositionFilter, Extent, string>
  /** The positions of all respondents that pass, in no order: ask first how many these are. */
  allHeld: DataLoader<CompiledPositionFilter, Held[], string>
}

/** Respondents whose positions are kept. */
const KEPT = 100
/** The largest answers hold some tens of megabytes: few are kept, so that fields of one request share them. */
const ALL_KEPT = 4

export function agreementLoader(graph: Graph): AgreementLoader {
  const filterKey = ({ text, params }: CompiledFilter) => [text, params]
  return {
    held: boundedLoader(
      (queries) =>
        byShape(
          queries.map(({ respondent, filter }) => ({ parent: respondent, filter })),
          ({ filter }) => filterKey(filter),
          ({ filter }, respondents) => readHeld(graph, filter, respondents),
        ),
      ({ respondent, filter }) => JSON.stringify([respondent, filterKey(filter)]),
      KEPT,
    ),
    extent: boundedLoader(
      (filters) => Promise.all(filters.map((filter) => readExtent(graph, filter))),
      (filter) => JSON.stringify(filterKey(filter)),
    ),
    allHeld: boundedLoader(
      (filters) => Promise.all(filters.map((filter) => readAllHeld(graph, filter))),
      (filter) => JSON.stringify(filterKey(filter)),
      ALL_KEPT,
    ),
  }
}

async function readHeld(
  graph: Graph,
  filter: CompiledFilter,
  respondents: readonly string[],
): Promise<Map<string, Held[]>> {
  const statement = heldStatement.fill({ filter: `(${filter.text})` })
  const limit = LIMITS.positionsOfOne + 1
  const rows = await graph.read(statement, { ...filter.params, respondents, limit })
  const found = new Map(respondents.map((respondent): [string, Held[]] => [respondent, []]))
  for (const row of rows) found.get(row.respondentId)!.push(row)
  return found
}

async function readExtent(graph: Graph, filter: CompiledPositionFilter): Promise<Extent> {
  const statement = extentStatement.fill({
    from: filter.from,
    filter: `(${filter.text})`,
    actor: ACTOR_ID.RESPONDENT,
    concepts: '[n.targetId]',
  })
  return (await graph.read(statement, filter.params))[0]!
}

async function readAllHeld(graph: Graph, filter: CompiledPositionFilter): Promise<Held[]> {
  const statement = allHeldStatement.fill({ from: filter.from, filter: `(${filter.text})` })
  const rows = await graph.read(statement, filter.params)
  const shared = sharing()
  return rows.map((row) => ({
    ...row,
    respondentId: shared(row.respondentId),
    targetId: shared(row.targetId),
  }))
}
