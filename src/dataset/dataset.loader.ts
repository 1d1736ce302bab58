import type { Graph } from '../graph/graph.js'
import { readOnce } from '../schema/batch.js'
import { type DatasetRow, loadedDataset } from './dataset.store.js'

/** Reads once what is loaded; null in an empty store. */
export const datasetLoader = (graph: Graph): (() => Promise<DatasetRow | null>) =>
  readOnce(() => graph.read(loadedDataset, {}).then(([row]) => row ?? null))
