import type { RelationKind } from '../schema/vocabulary.js'
import { type Step, type StepsFrom, reversed } from './step.js'

/** How many nodes a search may visit. */
export const MOST_NODES = 10_000

/** How many steps may lead on from so many nodes: each new node takes one, and some lead to nodes that are known. */
export const mostSteps = (nodes: number): number => MOST_NODES + 2 * nodes

/** Finds the steps that lead on from nodes: all, or more than `most` of them. */
export type Expand = (ids: readonly string[], most: number) => Promise<readonly Step[]>

/** One end of the search: how far it has come. */
interface End {
  /** What was reached last, from where it goes on. */
  frontier: readonly string[]
  /** All that was reached, and the other end, which no path leads through. */
  reached: Set<string>
  /** Its next level would be too large. */
  stuck: boolean
}

/**
 * Walks level by level from two nodes, always on from the end with fewer nodes to go on from. After n levels, however
 * many from either end, all steps of every path of at most n steps between the two are known.
 */
export class BreadthFirst {
  private readonly steps = new Map<string, Map<string, Step>>()
  private readonly expanded = new Set<string>()
  /** How often each relation was followed, until a level was too large: that one is read in part only. */
  private readonly followed = new Map<RelationKind, number>()
  private readonly ends: readonly [End, End]

  constructor(
    private readonly expand: Expand,
    start: string,
    end: string,
  ) {
    const begin = (id: string): End => ({ frontier: [id], reached: new Set([start, end]), stuck: false })
    this.ends = [begin(start), begin(end)]
    for (const id of [start, end]) this.steps.set(id, new Map())
  }

  /** The known steps from a node; each relation is known from both of its nodes. */
  readonly stepsFrom: StepsFrom = (id) => this.steps.get(id)?.values() ?? []

  /** Goes one level further. @returns false where that would be too large from either end */
  async widen(): Promise<boolean> {
    const open = this.ends.filter(({ stuck }) => !stuck)
    const [end] = open.sort((a, b) => a.frontier.length - b.frontier.length)
    if (end === undefined) return false
    if (await this.advance(end)) return true
    end.stuck = true
    return this.widen()
  }

  /** The relation that was followed most, up to the first level that was too large. */
  get busiest(): RelationKind {
    const [most] = [...this.followed].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    return most![0]
  }

  /** @returns false, knowing no more than before, where the next level would be too large */
  private async advance(end: End): Promise<boolean> {
    const unknown = end.frontier.filter((id) => !this.expanded.has(id))
    const most = mostSteps(unknown.length)
    const found = unknown.length === 0 ? [] : await this.expand(unknown, most)
    if (!this.ends.some(({ stuck }) => stuck)) this.count(found)
    if (found.length > most || this.nodesWith(found) > MOST_NODES) return false
    for (const id of unknown) this.expanded.add(id)
    for (const step of found) {
      this.learn(step)
      this.learn(reversed(step))
    }
    const next = new Set(end.frontier.flatMap((id) => [...this.stepsFrom(id)].map(({ to }) => to)))
    end.frontier = [...next].filter((id) => !end.reached.has(id))
    for (const id of end.frontier) end.reached.add(id)
    return true
  }

  private count(found: readonly Step[]): void {
    for (const { relation } of found) this.followed.set(relation, (this.followed.get(relation) ?? 0) + 1)
  }

  /** How many nodes would be known with what was found. */
  private nodesWith(found: readonly Step[]): number {
    return this.steps.size + new Set(found.map(({ to }) => to).filter((id) => !this.steps.has(id))).size
  }

  /** A relation can be found twice, from either of its nodes. */
  private learn(step: Step): void {
    const steps = this.steps.get(step.from) ?? new Map<string, Step>()
    this.steps.set(step.from, steps.set(`${step.relation} ${step.forward} ${step.to}`, step))
  }
}
