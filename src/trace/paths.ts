import TinyQueue from 'tinyqueue'
import type { Step, StepsFrom } from './step.js'

/** How many more beginnings of paths may be tried; below 0 once it was not enough. */
export interface Effort {
  left: number
}

interface Beginning {
  steps: readonly Step[]
  /** The weakness of its steps. */
  weakness: number
  /** The least weakness that a path can have that begins so. */
  bound: number
  /** Its nodes and relations in their order: decides between equals, and begins the key of whatever it begins. */
  key: string
}

/**
 * The paths of just this many steps between two different nodes that meet no node twice: the best founded first, of
 * equals the one whose nodes and relations come first. Each is looked for when it is asked for: of the beginnings
 * the most promising is gone on with. Ends early, with some of these paths not given, where the effort is used up.
 */
export function* pathsOfLength(
  stepsFrom: StepsFrom,
  start: string,
  end: string,
  length: number,
  effort: Effort,
): Generator<readonly Step[]> {
  const leastRest = leastWeakness(stepsFrom, start, end, length)
  const queue = new TinyQueue<Beginning>([{ steps: [], weakness: 0, bound: 0, key: start }], compare)
  for (let best = queue.pop(); best !== undefined && effort.left >= 0; best = queue.pop()) {
    const { steps } = best
    if (steps.length === length) {
      yield steps
      continue
    }
    const visited = new Set([start, ...steps.map(({ to }) => to)])
    const rests = leastRest[length - steps.length - 1]!
    for (const step of stepsFrom(steps.at(-1)?.to ?? start)) {
      const rest = rests.get(step.to)
      if (rest === undefined || visited.has(step.to)) continue
      effort.left--
      const weakness = best.weakness + step.weakness
      const key = `${best.key} ${step.relation} ${step.forward ? '>' : '<'} ${step.to}`
      queue.push({ steps: [...steps, step], weakness, bound: weakness + rest, key })
    }
  }
}

function compare(a: Beginning, b: Beginning): number {
  return a.bound - b.bound || (a.key < b.key ? -1 : 1)
}

/**
 * At each index the nodes from which `end` is that many steps away, with the least weakness of a way there. A way may
 * meet a node twice, which a path may not, but neither of the ends.
 */
function leastWeakness(
  stepsFrom: StepsFrom,
  start: string,
  end: string,
  length: number,
): ReadonlyMap<string, number>[] {
  const rests = [new Map([[end, 0]])]
  while (rests.length < length) {
    const further = new Map<string, number>()
    for (const [node, rest] of rests.at(-1)!)
      for (const { to, weakness } of stepsFrom(node))
        if (to !== start && to !== end && rest + weakness < (further.get(to) ?? Infinity))
          further.set(to, rest + weakness)
    rests.push(further)
  }
  return rests
}
