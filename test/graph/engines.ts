import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import type { Graph, StatementListener } from '../../src/graph/graph.js'
import { openGraph, type GraphOptions } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { statement } from '../../src/graph/statement.js'

export interface Engine {
  readonly name: 'grafeo' | 'neo4j'
  /**
   * An empty store with its constraints and indexes. Close it at the end of the file: there is one Neo4j, and the
   * next file waits for it.
   */
  open(options?: { onStatement?: StatementListener }): Promise<Graph>
}

/** The engines of this run: `describe.each(engines())('… on $name', (engine) => { … })`. */
export function engines(): Engine[] {
  const grafeo: Engine = {
    name: 'grafeo',
    open: (options) => fresh({ engine: 'grafeo', folder: ':memory:', shuffleUnordered: true, ...options }),
  }
  const neo4j = neo4jOptions()
  return neo4j === undefined
    ? [grafeo]
    : [grafeo, { name: 'neo4j', open: (options) => openAlone(neo4j, options) }]
}

/** How to open the Neo4j of this run once more; undefined where there is none. */
export function neo4jOptions(): (GraphOptions & { engine: 'neo4j' }) | undefined {
  const neo4j = inject('neo4j')
  return 'uri' in neo4j ? { engine: 'neo4j', ...neo4j } : undefined
}

const WIPE = statement<{ limit: number }, { deleted: number }>('graph/wipe', ['limit'])
const WIPE_LIMIT = 2000

/** Deletes all data in the graph; the revision goes on from where it is. */
export async function wipe(graph: Graph): Promise<void> {
  for (let deleted = WIPE_LIMIT; deleted === WIPE_LIMIT;)
    [{ deleted }] = (await graph.write((transaction) => transaction.run(WIPE, { limit: WIPE_LIMIT }))) as [
      { deleted: number },
    ]
}

async function openAlone(options: GraphOptions & { engine: 'neo4j' }, more?: object): Promise<Graph> {
  const turn = await takeTurn()
  try {
    const graph = await fresh({ ...options, ...more })
    const close = graph.close.bind(graph)
    graph.close = async () => {
      await close()
      turn.close()
    }
    return graph
  } catch (error) {
    turn.close()
    throw error
  }
}

async function fresh(options: GraphOptions): Promise<Graph> {
  const graph = await openGraph(options)
  await wipe(graph)
  await ensureSchema(graph)
  return graph
}

// Test files run in processes of their own; a port is held by one of them, and let go even if it dies.
async function takeTurn(): Promise<Server> {
  for (;;) {
    const server = createServer()
    server.unref()
    server.listen(inject('turnPort'), '127.0.0.1')
    try {
      await once(server, 'listening')
      return server
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      await sleep(50)
    }
  }
}
