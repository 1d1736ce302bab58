import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '../../src/graph/graph.js'
import type { Statement } from '../../src/graph/statement.js'

const CHANGED = 10
const EVERY_MS = 1_000

/** No column that anybody reads, so that answers stay comparable. */
const TOUCH: Statement<{ stamp: string }, object> = {
  name: 'bench/peer/publication.ts#touch',
  text: `MATCH (n:Position) WHERE n.byRespondent > ''
WITH n ORDER BY n.byRespondent LIMIT ${CHANGED}
SET n.touched = $stamp
RETURN count(n) AS count`,
  parameters: new Set(['stamp']),
}

let publications = 0

/** A publication as a load makes it, that changes a few nodes: whatever is held of the store is out of date after it. */
export async function publish(graph: Graph): Promise<void> {
  const stamp = String(publications++)
  await graph.publish((transaction) => transaction.run(TOUCH, { stamp }))
}

/** Publishes every second while `work` runs. */
export async function whilePublishing<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  const ended = new AbortController()
  const publishing = (async () => {
    while (!ended.signal.aborted) {
      await publish(graph)
      await sleep(EVERY_MS, undefined, { signal: ended.signal }).catch(() => undefined)
    }
  })()
  try {
    return await work()
  } finally {
    ended.abort()
    await publishing
  }
}
