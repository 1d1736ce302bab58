import type { Graph } from '../../graph/graph.js'
import { statement } from '../../graph/statement.js'

/** What the store holds. All but `loading` are absent while the first load of a store goes in batches. */
export interface DatasetState {
  version?: string
  build?: string
  /** ISO 8601, UTC. */
  loadedAt?: string
  /** How many nodes of each kind (NodeKind). */
  counts?: Record<string, number>
  /** The version that is being loaded in batches, or whose load was killed. */
  loading?: string
}

interface StateRow {
  version: string | null
  build: string | null
  loadedAt: string | null
  counts: string | null
  loading: string | null
  loadId: string | null
  loadStep: number | null
}

const STATE = statement<object, StateRow>('dataset/state', [])

/** What is loaded; null in an empty store. */
export async function datasetState(graph: Graph): Promise<DatasetState | null> {
  return (await stateAndStamp(graph)).state
}

/** Whether the store lacks these claims, holds them as other code made them, or was left in the middle of a load. */
export function needsLoad(state: DatasetState | null, wanted: { version: string; build: string }): boolean {
  return (
    state === null ||
    state.loading !== undefined ||
    state.version !== wanted.version ||
    state.build !== wanted.build
  )
}

/** The stamp changes with every write of a load: what was read under one stamp still holds while it is the same. */
export async function stateAndStamp(graph: Graph): Promise<{ state: DatasetState | null; stamp: string }> {
  const [row] = await graph.read(STATE, {})
  if (row === undefined) return { state: null, stamp: stampOf({ loadId: null, loadStep: null }) }
  const { version, build, loadedAt, counts, loading } = row
  return {
    state: {
      version: version ?? undefined,
      build: build ?? undefined,
      loadedAt: loadedAt ?? undefined,
      counts: counts === null ? undefined : (JSON.parse(counts) as Record<string, number>),
      loading: loading ?? undefined,
    },
    stamp: stampOf(row),
  }
}

export const stampOf = ({ loadId, loadStep }: { loadId: string | null; loadStep: number | null }) =>
  `${loadId ?? ''}/${loadStep ?? ''}`
