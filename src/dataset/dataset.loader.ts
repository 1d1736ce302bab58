import type { Graph } from '../graph/graph.js'
import { type DatasetRow, loadedDataset } from './dataset.store.js'

/** Reads once what is loaded; null in an empty store. */
export function datasetLoader(graph: Graph): () => Promise<DatasetRow | null> {
  let reading: Promise<DatasetRow | null> | undefined
  return () => {
    reading ??= graph.read(loadedDataset, {}).then(([row]) => row ?? null)
    // A failed read is not an answer: the next request asks again.
    reading.catch(() => (reading = undefined))
    return reading
  }
}
