import { statement } from '../graph/statement.js'

export interface DatasetRow {
  version: string
  loadedAt: string
  /** JSON: kind → number of nodes. */
  counts: string
  licence: string
}

export const loadedDataset = statement<object, DatasetRow>('dataset/loaded', [])
