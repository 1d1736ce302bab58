import { RequestError } from '../schema/errors.js'
import { BreadthFirst, type Expand, MOST_NODES } from './breadth-first.js'
import { type Effort, pathsOfLength } from './paths.js'
import { type Step, reversed } from './step.js'

/** Beginnings of paths that one search may try. A hundred paths of the first matter need two thousand at most. */
const BEGINNINGS = 50_000

/** What is looked for: that many paths of at most so many steps between two nodes. */
export interface PathsQuery {
  from: string
  to: string
  maxLength: number
  first: number
}

/**
 * Paths that meet no node twice: the shortest first, those of one length as `pathsOfLength` orders them. Which node is
 * called the first makes no difference to what is found, nor to its order. The list ends where more would need more
 * than may be read or tried; what stands in it is still the best there is.
 * @throws {RequestError} RESULT_TOO_LARGE where not even one is found within that
 */
export async function shortestPaths(
  expand: Expand,
  { from, to, maxLength, first }: PathsQuery,
): Promise<(readonly Step[])[]> {
  if (first === 0) return []
  if (from === to) return [[]]
  const [start, end] = from < to ? [from, to] : [to, from]
  const search = new BreadthFirst(expand, start, end)
  const effort: Effort = { left: BEGINNINGS }
  const found: (readonly Step[])[] = []
  let tooLarge = false
  for (let length = 1; length <= maxLength && found.length < first && !tooLarge; length++) {
    const wider = await search.widen()
    if (wider)
      found.push(...take(pathsOfLength(search.stepsFrom, start, end, length, effort), first - found.length))
    tooLarge = !wider || effort.left < 0
  }
  if (tooLarge && found.length === 0)
    throw new RequestError('RESULT_TOO_LARGE', {
      field: 'trace',
      limit: MOST_NODES,
      unit: 'nodes',
      leaveOut: search.busiest,
    })
  return start === from ? found : found.map((steps) => steps.map(reversed).reverse())
}

function take<Item>(items: Iterable<Item>, count: number): Item[] {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === count) break
  }
  return taken
}
