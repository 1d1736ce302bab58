import type DataLoader from 'dataloader'
import { AXES } from '../axis/axis.js'
import type { Graph } from '../graph/graph.js'
import { boundedLoader } from '../schema/batch.js'
import type { CompiledPositionFilter } from '../position/position.filter.js'
import type { CompiledFilter } from '../schema/filter.js'
import { byShape } from '../schema/list.js'
import type { NetworkActor, NetworkConcept, NetworkDuplicates } from '../schema/vocabulary.js'
import { LIMITS } from './limits.js'
import {
  ACTOR_ID,
  type Extent,
  ONCE,
  type Wanted,
  countsStatement,
  extentStatement,
  statementsStatement,
} from './network.store.js'
import { sharing } from './sharing.js'
import type { Count } from './statements.js'

/** The statements that a network is made of. */
export interface StatementsQuery {
  filter: CompiledPositionFilter
  actors: NetworkActor
  concepts: NetworkConcept
  duplicates: NetworkDuplicates
}

/** What one actor says on one concept: of those who agree and of those who disagree the first so many. */
export interface SayingsQuery extends StatementsQuery {
  actor: string
  concept: string
  first: number
}

/** The ids of the positions that make the statements, the first by date, document and line before the others. */
export interface Sayings {
  agree: string[]
  disagree: string[]
}

export interface NetworkLoader {
  extent: DataLoader<StatementsQuery, Extent, string>
  /** In no order; of more pairs than LIMITS has one more, so that the reader can tell. */
  counts: DataLoader<StatementsQuery, Count[], string>
  sayings: DataLoader<SayingsQuery, Sayings, string>
}

/** The largest counts hold some tens of megabytes: few are kept, so that fields of one request share them. */
const KEPT = 4

export function networkLoader(graph: Graph): NetworkLoader {
  const queryKey = ({ actors, concepts, duplicates, filter }: StatementsQuery) => [
    actors,
    concepts,
    duplicates,
    filter.text,
    filter.params,
  ]
  return {
    extent: boundedLoader(
      (queries) => Promise.all(queries.map((query) => readExtent(graph, query))),
      (query) => JSON.stringify(queryKey(query)),
    ),
    counts: boundedLoader(
      (queries) => Promise.all(queries.map((query) => readCounts(graph, query))),
      (query) => JSON.stringify(queryKey(query)),
      KEPT,
    ),
    sayings: boundedLoader(
      (queries) =>
        byShape(
          queries.map((query) => ({ ...query, parent: pairOf(query.actor, query.concept) })),
          (query) => [queryKey(query), query.first],
          (shape, pairs) => readSayings(graph, shape, pairs),
        ),
      ({ actor, concept, first, ...query }) => JSON.stringify([actor, concept, first, queryKey(query)]),
    ),
  }
}

/** What makes statements: who has no views says nothing. */
const saying = (filter: CompiledFilter) => `(${filter.text}) AND n.stance <> 'NO_VIEWS'`

async function readExtent(graph: Graph, { filter, actors, concepts }: StatementsQuery): Promise<Extent> {
  const statement = extentStatement.fill({
    from: filter.from,
    filter: saying(filter),
    actor: ACTOR_ID[actors],
    concepts: AXES[concepts].values,
  })
  return (await graph.read(statement, filter.params))[0]!
}

async function readCounts(
  graph: Graph,
  { filter, actors, concepts, duplicates }: StatementsQuery,
): Promise<Count[]> {
  const statement = countsStatement.fill({
    from: filter.from,
    filter: saying(filter),
    actor: ACTOR_ID[actors],
    concepts: AXES[concepts].values,
    once: ONCE[duplicates],
  })
  const rows = await graph.read(statement, { ...filter.params, limit: LIMITS.pairs + 1 })
  const shared = sharing()
  return rows.map((row) => ({ ...row, actor: shared(row.actor), concept: shared(row.concept) }))
}

const pairOf = (actor: string, concept: string) => JSON.stringify([actor, concept])

/** An actor's positions are looked through once, however many concepts they are wanted on. */
async function readSayings(
  graph: Graph,
  { filter, actors, concepts, duplicates, first }: SayingsQuery,
  pairs: string[],
): Promise<Map<string, Sayings>> {
  const wanted = new Map<string, Wanted>()
  for (const pair of pairs) {
    const [actor, concept] = JSON.parse(pair) as [string, string]
    const one = wanted.get(actor)
    if (one === undefined) wanted.set(actor, { actor, concepts: [concept] })
    else one.concepts.push(concept)
  }
  const statement = statementsStatement.fill({
    anchor: AXES[actors].match!('one.actor'),
    filter: saying(filter),
    concepts: AXES[concepts].values,
    once: ONCE[duplicates],
  })
  const rows = await graph.read(statement, { ...filter.params, wanted: [...wanted.values()], first })
  const found = new Map(pairs.map((pair): [string, Sayings] => [pair, { agree: [], disagree: [] }]))
  for (const { actor, concept, agrees, places } of rows)
    found.get(pairOf(actor, concept))![agrees ? 'agree' : 'disagree'] = places.map(positionAt)
  return found
}

/** The position's id is the last part of its place. */
const positionAt = (place: string): string => place.slice(place.lastIndexOf('\t') + 1)
