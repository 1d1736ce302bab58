import type { Graph } from '../graph/graph.js'
import { edgeLoader, recordLoader } from '../schema/batch.js'
import { documentsById, respondentsOfDocuments } from './document.store.js'

export const documentLoaders = (graph: Graph) => ({
  document: recordLoader(graph, documentsById),
  respondentsOfDocument: edgeLoader(graph, respondentsOfDocuments),
})
