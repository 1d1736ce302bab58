import { inject } from 'vitest'
import type { Graph, StatementListener } from '../../src/graph/graph.js'
import { openGraph, type GraphOptions } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { inline } from './inline.js'
import { enter, type Neo4jAddress } from '../neo4j/turnstile.js'

export interface Engine {
  readonly name: 'grafeo' | 'neo4j'
  /**
   * An empty store with its constraints and indexes. Open it in a hook, which has the time to wait: there is one
   * Neo4j, and a file has it until it closes the graph.
   */
  open(options?: { onStatement?: StatementListener }): Promise<Graph>
}

/** The engines of this run: `describe.each(engines())('… on $name', (engine) => { … })`. */
export function engines(): Engine[] {
  const grafeo: Engine = {
    name: 'grafeo',
    open: (options) => fresh({ engine: 'grafeo', folder: ':memory:', shuffleUnordered: true, ...options }),
  }
  const run = inject('neo4j')
  if (run === 'skipped') return [grafeo]
  return [grafeo, { name: 'neo4j', open: (options) => openAlone(run.turnstile, options) }]
}

/** Whether this run has a Neo4j. */
export function hasNeo4j(): boolean {
  return inject('neo4j') !== 'skipped'
}

/** How to open the Neo4j that this file has open once more, as a second process would. */
export function neo4jInTurn(): GraphOptions & { engine: 'neo4j' } {
  if (inTurn === undefined) throw new Error('first open the engine neo4j: the file has no turn on the server')
  return { engine: 'neo4j', ...inTurn }
}

let inTurn: Neo4jAddress | undefined

const WIPE = inline<{ limit: number }, { deleted: number }>(
  'MATCH (n) WHERE NOT n:Revision WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted',
)
// A larger batch can exhaust Neo4j's memory pool.
const WIPE_LIMIT = 2000

/** Deletes all data in the graph; the revision goes on from where it is. */
export async function wipe(graph: Graph): Promise<void> {
  for (let deleted = WIPE_LIMIT; deleted === WIPE_LIMIT;)
    [{ deleted }] = (await graph.write((transaction) => transaction.run(WIPE, { limit: WIPE_LIMIT }))) as [
      { deleted: number },
    ]
}

async function openAlone(turnstile: number, options?: object): Promise<Graph> {
  const { address, leave } = await enter(turnstile)
  try {
    const graph = await fresh({ engine: 'neo4j', ...address, ...options })
    inTurn = address
    return leavingAtClose(graph, leave)
  } catch (error) {
    leave()
    throw error
  }
}

/** The graph, whose `close` also ends the turn. */
function leavingAtClose(graph: Graph, leave: () => void): Graph {
  const ended = async (): Promise<void> => {
    inTurn = undefined
    await graph.close()
    leave()
  }
  return new Proxy(graph, {
    get(target, name): unknown {
      if (name === 'close') return ended
      const member: unknown = Reflect.get(target, name)
      // Bound, for a proxy cannot reach the private fields of what it stands for.
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}

async function fresh(options: GraphOptions): Promise<Graph> {
  const graph = await openGraph(options)
  await wipe(graph)
  await ensureSchema(graph)
  return graph
}
