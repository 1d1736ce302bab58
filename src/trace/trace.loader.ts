import { LABELS, type Label, labelOf } from '../dataset/rows/labels.js'
import type { Graph } from '../graph/graph.js'
import type { RelationKind } from '../schema/vocabulary.js'
import type { Expand } from './breadth-first.js'
import { weaknessOf } from './evidence.js'
import { type PathsQuery, shortestPaths } from './shortest-paths.js'
import type { Step } from './step.js'
import { type StepRow, stepsParams, stepsStatement } from './trace.store.js'

/** Finds the paths between two nodes that are there, over these relations; see shortestPaths. */
export type TraceLoader = (
  query: PathsQuery,
  relations: readonly RelationKind[],
) => Promise<(readonly Step[])[]>

/** A trace reads level by level, one statement each. */
export function traceLoader(graph: Graph): TraceLoader {
  return (query, relations) => shortestPaths(expandOver(graph, relations), query)
}

function expandOver(graph: Graph, relations: readonly RelationKind[]): Expand {
  return async (ids, most) => {
    const byLabel: Partial<Record<Label, string[]>> = {}
    for (const id of ids) (byLabel[labelOf(id)] ??= []).push(id)
    // Always in one order: a statement whose text is known is planned already.
    const labels = LABELS.filter((label) => byLabel[label])
    const statement = stepsStatement(labels, relations)
    if (statement === undefined) return []
    return (await graph.read(statement, stepsParams(byLabel, most + 1))).map(stepOf)
  }
}

function stepOf({ near, relation, forward, far, passageIds, basis }: StepRow): Step {
  return {
    from: near,
    relation,
    forward,
    to: far,
    passageIds,
    weakness: weaknessOf(passageIds.length, basis),
  }
}
