import { datasetState } from '../dataset/load/state.js'
import type { Graph } from '../graph/graph.js'
import type { DatasetState } from './snapshot.js'

/** The store's own word on what it holds, as far as it can be served. */
export async function servedDataset(graph: Graph): Promise<DatasetState | undefined> {
  const state = await datasetState(graph)
  if (!state) return undefined
  const { version, build, loadedAt, loading } = state
  if (loading !== undefined) return { version: '', build: '', loadedAt: '', loading }
  return version === undefined || build === undefined || loadedAt === undefined
    ? undefined
    : { version, build, loadedAt }
}
