import type { Graph } from '../graph/graph.js'
import { recordLoader } from '../schema/batch.js'
import { documentsById } from './document.store.js'

export const documentLoaders = (graph: Graph) => ({
  document: recordLoader(graph, documentsById, 'Document'),
})
