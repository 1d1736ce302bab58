import type { Graph } from '../src/graph/graph.js'
import type { Statement } from '../src/graph/statement.js'

interface Read {
  statement: Statement<object, unknown>
  params: object
}

/** A store that remembers what was read from it, and can make the service forget all that it holds of it. */
export interface RecordingGraph {
  graph: Graph
  /** Makes the next request start in a new snapshot, so that every statement is sent. */
  forget(): void
  /** Takes what was read since it was last taken. */
  take(): Read[]
}

export function recordReads(store: Graph): RecordingGraph {
  let reads: Read[] = []
  let forgotten = 0
  const graph: Graph = Object.assign(Object.create(store) as Graph, {
    read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
      reads.push({ statement, params })
      return store.read(statement, params)
    },
    notice: 0,
    revision: async () => (await store.revision()) + 2 * forgotten,
  })
  return {
    graph,
    forget: () => void forgotten++,
    take() {
      const taken = reads
      reads = []
      return taken
    },
  }
}

/** Sends the same statements with the same values to the engine itself, one after the other. */
export async function replay(store: Graph, reads: readonly Read[]): Promise<void> {
  for (const { statement, params } of reads) await store.read(statement, params)
}
