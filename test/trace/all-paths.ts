import { BASIS, type Basis, type RelationKind, valuesOf } from '../../src/schema/vocabulary.js'

/** A relation of a graph, with what bears it. */
export interface Relation {
  type: RelationKind
  from: string
  to: string
  passageIds: readonly string[]
  basis: Basis | null
}

/** A step as a path takes it; `forward` where it goes from the relation's `from` to its `to`. */
interface Walked {
  relation: Relation
  forward: boolean
}

/** A step in one line: `a -TAKES-> b`, or `b <-TAKES- a`, and how many passages it has. */
export const line = (from: string, relation: string, forward: boolean, to: string, passages: number) =>
  `${from} ${forward ? `-${relation}->` : `<-${relation}-`} ${to} (${passages})`

/**
 * Every path that meets no node twice, found by trying all, in the order that Query.trace describes: written anew
 * from the description, to judge the search by.
 */
export function allPaths(
  relations: readonly Relation[],
  from: string,
  to: string,
  maxLength: number,
): string[][] {
  const around = new Map<string, Walked[]>()
  for (const relation of relations)
    for (const forward of [true, false]) {
      const end = forward ? relation.from : relation.to
      if (!around.has(end)) around.set(end, [])
      around.get(end)!.push({ relation, forward })
    }
  const paths: Walked[][] = []
  const walk = (at: string, visited: readonly string[], path: Walked[]): void => {
    if (at === to) return void paths.push(path)
    if (path.length === maxLength) return
    for (const step of around.get(at) ?? []) {
      const next = farEnd(step)
      if (!visited.includes(next)) walk(next, [...visited, next], [...path, step])
    }
  }
  walk(from, [from], [])
  return paths
    .map((path) => ({ path, rank: rankOf(path, from < to) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ path }) => path.map(lineOf))
}

const farEnd = ({ relation, forward }: Walked) => (forward ? relation.to : relation.from)

function lineOf({ relation: { type, from, to, passageIds }, forward }: Walked): string {
  return line(forward ? from : to, type, forward, forward ? to : from, passageIds.length)
}

/** What paths are compared by, one after the other; the lesser comes first. */
function rankOf(path: readonly Walked[], fromFirst: boolean): (number | string)[] {
  const bases = valuesOf(BASIS)
  const grades = path.map(({ relation: { passageIds, basis } }) =>
    passageIds.length === 0 ? bases.length : bases.indexOf(basis ?? 'EXPLICIT'),
  )
  const passages = path.reduce((sum, { relation }) => sum + relation.passageIds.length, 0)
  // Read from the end whose id comes first.
  const way = fromFirst ? path : path.map((step) => ({ ...step, forward: !step.forward })).reverse()
  const text = way
    .map((step) => `${step.relation.type} ${step.forward ? '>' : '<'} ${farEnd(step)}`)
    .join(' ')
  return [path.length, ...grades.sort((a, b) => b - a), -passages, text]
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((value, place) => value !== b[place])
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1
}
